import { autoUpdate, computePosition, flip, offset, type Padding, shift, size } from '@floating-ui/dom';

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
    const padding = besidePanel(card);
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding }),
        shift({ padding }),
        size({
          padding,
          apply: ({ availableHeight }) => card.style.setProperty('--card-room', `${Math.floor(availableHeight)}px`),
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void place(), { layoutShift: false });
}

/** Room to keep free at the window's edges: the panel is not covered where the card fits beside it. */
function besidePanel(card: HTMLElement): Padding {
  const root = card.getRootNode();
  const panel = root instanceof ShadowRoot ? root.host.getBoundingClientRect() : new DOMRect();
  const taken = panel.width + MARGIN_PX;
  if (panel.width === 0 || innerWidth - taken < card.offsetWidth + MARGIN_PX) return MARGIN_PX;
  const side = panel.left > innerWidth - panel.right ? 'right' : 'left';
  return { top: MARGIN_PX, bottom: MARGIN_PX, left: MARGIN_PX, right: MARGIN_PX, [side]: taken };
}
