import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

declare global {
  /** The launcher of this page, in the extension's isolated world; the app hides it while the panel is open. */
  var afterwardLauncher: HTMLElement | undefined;
}

const NAME = 'afterward-launcher';

/** Rule by rule: set through the CSSOM, which no page's Content-Security-Policy forbids. */
const RULES = [
  ':host { all: initial }',
  ':host([hidden]) { display: none }',
  `button {
    position: fixed; inset-block-end: 24px; inset-inline-end: 0; z-index: 2147483646;
    display: flex; align-items: center; height: 32px; padding: 0 10px; border: 1px solid #d9d5ce; border-inline-end: 0;
    border-start-start-radius: 6px; border-end-start-radius: 6px; background: #fff; color: #0b5a5a;
    font: 500 13px/1 system-ui, sans-serif; cursor: pointer; opacity: .72
  }`,
  'button:is(:hover, :focus-visible) { opacity: 1 }',
  'button:focus-visible { outline: 2px solid; outline-offset: -3px }',
  'span { display: none; margin-inline-start: 6px }',
  'button:is(:hover, :focus-visible) span { display: inline }',
  'svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round }',
  '@media (prefers-color-scheme: dark) { button { background: #262524; color: #7fd0cb; border-color: #45423e } }',
  '@media print { button { display: none } }',
];

/** A few lines on a page beside a margin rule: the mark of the extension. */
const MARK = 'M3 3h7M3 6.5h7M3 10h4M13 2v12M9 13h2';

const svg = (name: string, attribute: string, value: string) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute(attribute, value);
  return element;
};

/** A quiet button at the edge of the page that opens the review. It reads nothing. */
export default defineUnlistedScript(() => {
  document.querySelector(NAME)?.remove(); // Of an earlier version of the extension: it can open nothing any more.
  const host = document.createElement(NAME);
  const style = document.createElement('style');
  const button = document.createElement('button');
  const label = document.createElement('span');
  const icon = svg('svg', 'viewBox', '0 0 16 16');

  icon.append(svg('path', 'd', MARK));
  label.textContent = browser.i18n.getMessage('launcher');
  button.type = 'button';
  button.setAttribute('aria-label', label.textContent);
  button.append(icon, label);
  // Pressing must not move the focus: the selection in the editor is what will be reviewed.
  button.onpointerdown = button.onmousedown = event => event.preventDefault();
  button.onclick = async () => {
    try {
      // The envelope of lib/messages, written out: its schemas would weigh more than this whole script.
      await browser.runtime.sendMessage({ afterward: 'openReview', question: {} });
    } catch {
      host.remove(); // The extension was reloaded or taken out.
    }
  };

  host.attachShadow({ mode: 'open' }).append(style, button);
  document.documentElement.append(host);
  for (const rule of RULES) style.sheet?.insertRule(rule, style.sheet.cssRules.length);
  globalThis.afterwardLauncher = host;
});
