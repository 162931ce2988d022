import { watchComposition, watchMoves } from '../watch';
import { LAYOUT_ATTRIBUTES, textTargetOf } from './page';

/** What may have changed: the text, or only the places where it is shown. */
export interface Stirrings {
  /** The user did something that may change text or selection. */
  acted(): void;
  /** Docs rendered text anew. */
  rendered(): void;
  /** Everything moved as it is: scrolling, another window size. */
  moved(): void;
}

/** Keys, paste and IME arrive in the text frame; undo by the toolbar and caret moves by pointer on the page. */
const IN_FRAME = ['keydown', 'input', 'paste', 'cut', 'drop'];
const ON_PAGE = ['pointerup', 'keyup'];

/**
 * Watches a Docs page by events and observers alone: while nobody does anything, nothing runs. Gives the answer to whether an
 * input method is composing; when it has finished, `acted` is called.
 */
export function watchPage(
  scroller: Element,
  { acted, rendered, moved }: Stirrings,
  signal: AbortSignal,
): () => boolean {
  const page = scroller.ownerDocument;
  // Where there is no text frame nothing can be typed either.
  const frame = textTargetOf(page)?.ownerDocument ?? page;
  const options = { capture: true, passive: true, signal };
  for (const type of IN_FRAME) frame.addEventListener(type, acted, options);
  for (const type of ON_PAGE) page.addEventListener(type, acted, options);
  watchMoves(scroller, moved, signal);
  const mutations = new MutationObserver(rendered);
  mutations.observe(scroller, { childList: true, subtree: true, attributes: true, attributeFilter: LAYOUT_ATTRIBUTES });
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
  return watchComposition(frame, acted, signal);
}
