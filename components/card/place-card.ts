import { placeBeside, viewOf } from '../controls/place-beside';

/** What the card stands at; `null` when it is out of sight. Client px. */
export interface CardAnchor {
  getRect(): DOMRect | null;
  /** The editor's element: its scrolling and resizing moves the anchor. */
  readonly contextElement: Element;
}

const GAP_PX = 6;
const MARGIN_PX = 8;

/**
 * Keeps a card under its anchor, or above where there is no room, until the function that it gives is called. Moves on scrolling and
 * resizing only, never by polling. Hides the card while its anchor is out of sight.
 */
export function placeCard(card: HTMLElement, anchor: CardAnchor): () => void {
  const end = new AbortController();
  const align = getComputedStyle(card).direction === 'rtl' ? 'right' : 'left';
  const place = () => {
    const rect = anchor.getRect();
    card.toggleAttribute('data-unseen', !rect);
    if (!rect) return;
    card.style.removeProperty('--card-room'); // Measured at its full height.
    const box = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top, room } = placeBeside(box, rect, viewOf(card), { gap: GAP_PX, margin: MARGIN_PX, align });
    card.style.setProperty('--card-room', `${room}px`);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  place();
  onMove(anchor.contextElement, place, end.signal);
  const sizes = new ResizeObserver(place);
  sizes.observe(anchor.contextElement);
  sizes.observe(card);
  end.signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return () => end.abort();
}

/** Calls back when anything around an element scrolls, or a window does or changes its size: through shadow roots and frames. */
function onMove(element: Element, moved: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let inside: Element | null = element;
  while (inside) {
    const root = inside.getRootNode();
    root.addEventListener('scroll', moved, options);
    if ('host' in root) {
      inside = root.host as Element;
      continue;
    }
    const view: Window | null = inside.ownerDocument.defaultView;
    view?.addEventListener('resize', moved, options);
    inside = view?.frameElement ?? null;
  }
}
