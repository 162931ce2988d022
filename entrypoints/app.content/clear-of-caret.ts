import type { Box } from '../../lib/editors/types';

/** Room between a card and what it stands at, in px, with some to spare. */
const NEAR = 12;

/**
 * What a card is placed at so that it leaves the caret in sight: its mark, or where the caret stands under the mark and there is
 * room above, all from the mark down to the end of the window. Client px.
 */
export function clearOfCaret(
  mark: DOMRect,
  caret: Box | null,
  card: { readonly width: number; readonly height: number },
): DOMRect {
  const { innerHeight } = window;
  if (!caret || mark.top < card.height + 2 * NEAR) return mark;
  const isUnder = caret.top + caret.height > mark.bottom && caret.top < mark.bottom + card.height + NEAR;
  const isBeside = caret.left > mark.left - NEAR && caret.left < mark.left + card.width + NEAR;
  return isUnder && isBeside ? new DOMRect(mark.left, mark.top, mark.width, innerHeight - mark.top) : mark;
}
