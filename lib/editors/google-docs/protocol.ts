/**
 * What the content script asks of the page's own world in Google Docs, and what it hears back.
 *
 * The content script opens the conversation: it posts a hello that carries a fresh nonce and one end of a message channel.
 * The bridge listens since before any script of the page ran, keeps the hello from everybody else, and answers on that
 * private channel only. So no text lies in the DOM or in a global, and nobody but the content script can start a write.
 * All places count in the string that Docs' own `getText` gives, its control characters included.
 */
export const HELLO = 'afterward:docs';

/** One request; answers carry the same `id`. */
export type Ask = { readonly id: number } & (
  | { readonly op: 'read' | 'copy' }
  | { readonly op: 'select'; readonly start: number; readonly end: number; readonly focus: boolean }
  | ({ readonly op: 'replace' } & Write)
);

export interface Write {
  readonly start: number;
  readonly end: number;
  /** What must stand there at the moment of writing. */
  readonly quote: string;
  readonly by: string;
  /** The place is in view, so that Docs' habit of scrolling to a new selection would only disturb. */
  readonly keepScroll: boolean;
}

/** What Docs holds: the whole text, and the user's selection where there is one. */
export interface PageText {
  readonly text: string;
  readonly selection: readonly [number, number] | null;
}

/** `sent`: the paste was dispatched; whether it took is seen in the text, a little later. */
export type Sent = 'sent' | 'moved' | 'refused';

/** What each request is answered with; `null` when Docs has no such thing to give now. */
export interface Answers {
  read: PageText | null;
  copy: string | null;
  select: boolean;
  replace: Sent;
}
