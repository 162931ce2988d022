/** Relative luminance below which a background counts as dark (WCAG 2.2's formula, half way between black and white in lightness). */
const DARK = 0.18;

/** Red, green and blue in 0..255 and alpha in 0..1 of a computed colour; `null` for a notation that is not rgb. */
function channels(colour: string): readonly [number, number, number, number] | null {
  const numbers = colour.startsWith('rgb') ? colour.match(/[\d.]+/g)?.map(Number) : undefined;
  if (!numbers || numbers.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

function luminance(red: number, green: number, blue: number): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Whether the text of an element stands on a dark ground: the nearest painted background decides, else the page's scheme. */
export function standsOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? shadowHost(at)) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour[0], colour[1], colour[2]) < DARK;
  }
  const view = element.ownerDocument.defaultView;
  const scheme = view ? view.getComputedStyle(element.ownerDocument.documentElement).colorScheme : '';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || Boolean(view?.matchMedia('(prefers-color-scheme: dark)').matches);
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Calls back when the page may have changed its theme: the system's setting, or a class or attribute high up in the page. */
export function onThemeChange(page: Document, listener: () => void, signal: AbortSignal): void {
  page.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal });
  const watch = new MutationObserver(listener);
  const options = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'],
  };
  watch.observe(page.documentElement, options);
  if (page.body) watch.observe(page.body, options);
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}
