import { frameOffset } from '../../lib/editors/geometry';

/** How long the pointer rests on a mark before its card opens, and off it before the card goes, in ms. */
const REST = 180;
const LEAVE = 260;

interface HoverTargets {
  /** The id of the mark under a point, if any. Reads layout. */
  markAt(x: number, y: number): string | null;
  /** Whether an event comes from our own card or panel. */
  isOurs(event: Event): boolean;
  open(id: string, at: { readonly x: number; readonly y: number }): void;
  close(): void;
  isOpen(): boolean;
}

/** Watches the pointer over one more document until the signal aborts. Frames have pointers of their own. */
type WatchPointer = (page: Document, signal: AbortSignal) => void;

/**
 * Opens a card when the pointer rests on a mark and closes it when the pointer has left both. Costs one timer while the
 * pointer moves over the text and nothing when it is still; pressing a button or a key calls it off.
 */
export function createHoverIntent(targets: HoverTargets, life: AbortSignal): WatchPointer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const cancel = () => clearTimeout(timer);
  life.addEventListener('abort', cancel, { once: true });

  return (page, signal) => {
    page.addEventListener(
      'pointermove',
      event => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        if (targets.isOurs(event)) {
          cancel();
          return;
        }
        const { clientX, clientY } = event;
        later(
          () => {
            const { x, y } = frameOffset(page);
            const at = { x: clientX + x, y: clientY + y };
            const id = targets.markAt(at.x, at.y);
            if (id) targets.open(id, at);
            else if (targets.isOpen()) targets.close();
          },
          targets.isOpen() ? LEAVE : REST,
        );
      },
      { passive: true, capture: true, signal },
    );
    for (const type of ['pointerdown', 'keydown', 'pointerleave'] as const)
      page.addEventListener(type, cancel, { passive: true, capture: true, signal });
  };
}
