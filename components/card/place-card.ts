import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

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
  const nowhere = new DOMRect();
  const reference = {
    contextElement: anchor.contextElement,
    getBoundingClientRect: () => anchor.getRect() ?? nowhere,
  };
  const place = async () => {
    const isSeen = anchor.getRect() !== null;
    card.toggleAttribute('data-unseen', !isSeen);
    if (!isSeen) return;
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding: MARGIN_PX }),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) => card.style.setProperty('--card-room', `${Math.floor(availableHeight)}px`),
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void place(), { layoutShift: false });
}
