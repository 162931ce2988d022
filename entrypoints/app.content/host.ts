const LAYER = '2147483647';

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
  // Inline and important: a page's rule for unknown elements must not move or hide the panel.
  for (const [property, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['z-index', LAYER],
    ['display', 'block'],
    ['inset', 'auto'],
    ['width', '0'],
    ['height', '0'],
    ['overflow', 'visible'],
  ] as const)
    element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = page.createElement('style');
  sheet.textContent = styles;
  root.append(sheet);
  for (const type of STAY_AWAKE) element.addEventListener(type, event => event.stopPropagation(), { signal });

  const parent = page.documentElement;
  parent.append(element);
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
