/** What the tests ask a page for. */
interface EditorPage {
  /** The document as the editor itself tells it: what a save would send. */
  html(): string;
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}

/** Tells the tests that the editor is up. */
export function ready(html: () => string): void {
  window.editorPage = { html };
}

/** Where the editor goes. */
export const place = document.getElementById('editor') as HTMLElement;
