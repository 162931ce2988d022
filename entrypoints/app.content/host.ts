import { hostRulesFirm, topLevelRules } from './css-text';

/** Removals by the page after which we leave: a page that fights for its document wins. */
const RETURNS = 4;

const STAY_AWAKE = ['keydown', 'keypress', 'keyup', 'paste', 'copy', 'cut', 'beforeinput', 'input'] as const;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Puts one element with an open shadow root at the end of the document, and takes it away when the signal aborts.
 * Keys pressed inside do not reach the page's shortcuts. When the page removes the element it is put back a few times,
 * then `onLost` is called.
 */
export function createHost(
  page: Document,
  name: string,
  { styles, signal, onLost }: { styles: string; signal: AbortSignal; onLost(): void },
): Host {
  const element = page.createElement(name);
  const root = element.attachShadow({ mode: 'open' });
  for (const type of STAY_AWAKE) element.addEventListener(type, event => event.stopPropagation(), { signal });

  const parent = page.documentElement;
  parent.append(element);
  dress(root, styles);
  let returned = 0;
  const watch = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returned >= RETURNS) {
      onLost();
      return;
    }
    returned += 1;
    page.documentElement.append(element);
  });
  watch.observe(parent, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      watch.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { element, root };
}

/** Fills a style element rule by rule through the CSSOM, which no page's Content-Security-Policy forbids. */
function dress(root: ShadowRoot, styles: string): void {
  const element = root.ownerDocument.createElement('style');
  root.prepend(element);
  const { sheet } = element;
  if (!sheet) return;
  for (const rule of hostRulesFirm(topLevelRules(styles))) sheet.insertRule(rule, sheet.cssRules.length);
  // In a page that zooms itself, places on the page and in here would be counted in different px.
  const zoom = root.ownerDocument.documentElement.currentCSSZoom ?? 1;
  if (zoom !== 1) sheet.insertRule(`:host{zoom:${1 / zoom} !important}`, sheet.cssRules.length);
}
