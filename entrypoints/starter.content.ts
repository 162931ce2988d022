import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

declare global {
  /** The launcher of this page, in the extension's isolated world; the app hides it while the panel is open. */
  var afterwardLauncher: HTMLElement | undefined;
}

const STYLES = `
:host { all: initial; }
button {
  position: fixed; inset-block-end: 24px; inset-inline-end: 0; z-index: 2147483646;
  display: flex; align-items: center; gap: 6px; height: 32px; padding: 0 10px; border: 1px solid #d9d5ce; border-inline-end: 0;
  border-start-start-radius: 6px; border-end-start-radius: 6px; background: #fff; color: #0b5a5a;
  font: 500 13px/1 system-ui, sans-serif; cursor: pointer; opacity: .72;
}
button:hover, button:focus-visible { opacity: 1; }
button:focus-visible { outline: 2px solid #0b5a5a; outline-offset: -3px; }
span { max-width: 0; overflow: hidden; white-space: nowrap; }
button:hover span, button:focus-visible span { max-width: none; }
svg { inline-size: 16px; block-size: 16px; }
@media (prefers-color-scheme: dark) { button { background: #262524; color: #7fd0cb; border-color: #45423e; } }
@media print { button { display: none; } }
`;

/** A few lines on a page beside a margin rule: the mark of the extension. */
const MARK = 'M3 3h7M3 6.5h7M3 10h4M13 2v12M9 13h2';

function createLauncher(): HTMLElement {
  const host = document.createElement('afterward-launcher');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLES;
  const button = document.createElement('button');
  button.type = 'button';
  const label = browser.i18n.getMessage('launcher');
  button.setAttribute('aria-label', label);
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of [
    ['d', MARK],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '1.6'],
    ['stroke-linecap', 'round'],
  ] as const)
    path.setAttribute(name, value);
  icon.append(path);
  const text = document.createElement('span');
  text.textContent = label;
  button.append(icon, text);
  // Pressing must not move the focus: the selection in the editor is what will be reviewed.
  button.addEventListener('pointerdown', event => event.preventDefault());
  button.addEventListener('mousedown', event => event.preventDefault());
  button.addEventListener('click', () => {
    // The envelope of lib/messages, written out: its schemas would weigh more than this whole script.
    browser.runtime.sendMessage({ afterward: 'openReview', question: {} }).catch(() => host.remove()); // The extension was reloaded.
  });
  root.append(style, button);
  return host;
}

/** A quiet button at the edge of the page that opens the review. It reads nothing. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*', 'https://www.notion.so/*', 'https://app.notion.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const launcher = createLauncher();
    globalThis.afterwardLauncher = launcher;
    document.documentElement.append(launcher);
    context.onInvalidated(() => launcher.remove());
  },
});
