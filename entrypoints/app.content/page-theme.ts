import { outerElement } from '../../lib/editors/dom';

/** Relative luminance below which a background counts as dark (WCAG 2.2's formula, half way between black and white in lightness). */
const DARK = 0.18;

/** Red, green and blue in 0..255 and alpha in 0..1 of a computed colour. */
function channels(colour: string): readonly number[] {
  const numbers = colour.startsWith('rgb') ? colour.match(/[\d.]+/g)?.map(Number) : undefined;
  return numbers ?? paintedChannels(colour);
}

/** The same of a colour in any other notation (`oklch`, `color`), as it comes out on a canvas. */
function paintedChannels(colour: string): readonly number[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return [0, 0, 0, 0];
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
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
  let root = element.ownerDocument.documentElement;
  for (let at: Element | null = element; at; at = outerElement(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return luminance(red, green, blue) < DARK;
    root = at.ownerDocument.documentElement;
  }
  const scheme = getComputedStyle(root).colorScheme;
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

const THEMES = ['class', 'data-theme', 'data-color-mode', 'data-mode'];

/** Calls back when a text may have changed its theme: the system's setting, or a class or attribute of anything around the text. */
export function onThemeChange(text: Element, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal });
  const watch = new MutationObserver(listener);
  // The style of other elements changes too often: a field that grows with its text sets its height at each key.
  for (let at: Element | null = text; at; at = outerElement(at))
    watch.observe(at, { attributeFilter: at.matches('html, body') ? [...THEMES, 'style'] : THEMES });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}
