import { outerElement } from '../../lib/editors/dom';

/** Room that the panel leaves free at the window's edges, in CSS px; `edge` is the one it is docked at. */
export interface FreeEdges {
  readonly top: number;
  readonly bottom: number;
  readonly edge: number;
}

/** Part of the window's height beyond which something above or below the text is more than a bar. */
const BAR = 0.25;

/** Width in CSS px beyond which something beside the text is more than a strip of buttons. */
const STRIP = 96;

/**
 * Where an editor has its own controls around the text: a bar that stays at the top of the window, or all around the pane that the
 * text scrolls in where the page itself does not scroll. Reads layout.
 */
export function freeEdges(text: Element, side: 'left' | 'right', page: Document): FreeEdges {
  const { innerWidth, innerHeight } = window;
  const pane = paneOf(text, page)?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const within = (px: number, most: number) => (px > 0 && px <= most ? Math.round(px) : 0);
  return {
    top: Math.max(
      within(pane.top, innerHeight * BAR),
      barAbove(page, side === 'right' ? page.documentElement.clientWidth - 8 : 8),
    ),
    bottom: within(innerHeight - pane.bottom, innerHeight * BAR),
    edge: within(side === 'right' ? innerWidth - pane.right : pane.left, STRIP),
  };
}

/** The outermost box that the text scrolls in, where that takes most of a window that itself does not scroll. */
function paneOf(text: Element, page: Document): Element | null {
  const { documentElement, body } = page;
  if ((page.scrollingElement ?? documentElement).scrollHeight > innerHeight + 1) return null;
  let pane: Element | null = null;
  for (let at: Element | null = text; at && at !== body; at = outerElement(at)) {
    if (at.ownerDocument !== page || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    if (at.clientHeight > innerHeight / 2) pane = at;
  }
  return pane;
}

/** How far down a bar reaches that stays at the top of the window over a place; 0 where there is none. */
function barAbove(page: Document, x: number): number {
  for (const hit of page.elementsFromPoint(x, 1)) {
    for (let at: Element | null = hit; at && !at.localName.startsWith('afterward-'); at = outerElement(at)) {
      const { top, width, height, bottom } = at.getBoundingClientRect();
      const isBar = top <= 1 && height <= innerHeight * BAR && width > innerWidth / 2;
      if (isBar && /fixed|sticky/.test(getComputedStyle(at).position)) return Math.round(bottom);
    }
  }
  return 0;
}
