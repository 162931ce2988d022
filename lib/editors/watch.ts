// Listeners that sleep until something happens: no timer and no layout read while nothing does.
import { frameOf } from './dom';

/** Calls what was added at most once a frame, after `ring`. */
export interface Bell {
  ring(): void;
  add(listener: () => void, signal: AbortSignal): void;
}

/** Makes a bell that is silent after the signal's abort. */
export function createBell(view: Window, signal: AbortSignal): Bell {
  const listeners = new Set<() => void>();
  let frame = 0;
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    listeners.clear();
  });
  return {
    ring() {
      if (frame !== 0 || signal.aborted || listeners.size === 0) return;
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        for (const listener of [...listeners]) listener();
      });
    },
    add(listener, life) {
      if (life.aborted || signal.aborted) return;
      listeners.add(listener);
      life.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** Milliseconds after an input method has finished in which editors still tidy up. */
const COMPOSED_REST = 50;

/** Tells whether an input method is composing in `target`, and calls `finished` once it no longer is. */
export function watchComposition(target: EventTarget, finished: () => void, signal: AbortSignal): () => boolean {
  let composing = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };
  target.addEventListener(
    'compositionstart',
    () => {
      clearTimeout(rest);
      composing = true;
    },
    options,
  );
  target.addEventListener(
    'compositionend',
    () => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        composing = false;
        if (!signal.aborted) finished();
      }, COMPOSED_REST);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
  return () => composing;
}

/** Calls `moved` when boxes in `element` may stand elsewhere: scrolling anywhere around it, its size, the window's. */
export function watchMoves(element: Element, moved: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (let at: Element | null = element; at; ) {
    const root = at.getRootNode();
    // A scroll inside of a shadow root is not told to the document.
    root.addEventListener('scroll', moved, options);
    if ('host' in root) {
      at = (root as ShadowRoot).host;
      continue;
    }
    const { defaultView: view } = root as Document;
    view?.addEventListener('resize', moved, { passive: true, signal });
    view?.visualViewport?.addEventListener('resize', moved, { passive: true, signal });
    at = frameOf(root as Document);
  }
  const observer = new ResizeObserver(moved);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
