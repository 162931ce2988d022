import { LAYOUT_ATTRIBUTES, textTargetOf } from './page';

/** What may have changed: the text, or only the places where it is shown. */
export interface Stirrings {
  /** The user did something that may change text or selection. */
  acted(): void;
  /** Docs rendered text anew. */
  rendered(): void;
  /** Everything moved as it is: scrolling, another window size. */
  moved(): void;
  composing(active: boolean): void;
}

/** Keys, paste and IME arrive in the text frame; undo by the toolbar and caret moves by pointer on the page. */
const IN_FRAME = ['keydown', 'input', 'paste', 'cut', 'drop'];
const ON_PAGE = ['pointerup', 'keyup'];

/** Watches a Docs page by events and observers alone: while nobody does anything, nothing runs. */
export function watchPage(scroller: Element, stirrings: Stirrings, signal: AbortSignal): void {
  const page = scroller.ownerDocument;
  const target = textTargetOf(page);
  const listen = (to: EventTarget | null, types: readonly string[], listener: () => void) => {
    for (const type of types) to?.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  listen(target?.ownerDocument ?? null, IN_FRAME, stirrings.acted);
  listen(page, ON_PAGE, stirrings.acted);
  listen(target?.ownerDocument ?? null, ['compositionstart'], () => stirrings.composing(true));
  listen(target?.ownerDocument ?? null, ['compositionend'], () => stirrings.composing(false));
  listen(page, ['scroll'], stirrings.moved);
  listen(page.defaultView, ['resize'], stirrings.moved);

  const mutations = new MutationObserver(stirrings.rendered);
  mutations.observe(scroller, { childList: true, subtree: true, attributes: true, attributeFilter: LAYOUT_ATTRIBUTES });
  const sizes = new ResizeObserver(stirrings.moved);
  sizes.observe(scroller);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
  });
}
