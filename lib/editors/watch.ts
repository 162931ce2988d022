// Listeners that sleep until something happens: no timer and no layout read while nothing does.
import { frameOf, viewOf } from './dom';
import { frameOffset, visibleEdges } from './geometry';

/** Calls what was added at most once a frame, after `ring`. */
export interface Bell {
  ring(): void;
  add(listener: () => void, signal: AbortSignal): void;
}

/** Makes a bell that is silent after the signal's abort. It goes by the frames of this window: one in the page may be taken away. */
export function createBell(signal: AbortSignal): Bell {
  const listeners = new Set<() => void>();
  let frame = 0;
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    listeners.clear();
  });
  return {
    ring() {
      if (frame !== 0 || signal.aborted || listeners.size === 0) return;
      frame = requestAnimationFrame(() => {
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
  const observer = new ResizeObserver(moved);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
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
    if (at) observer.observe(at);
  }
  watchPlace(element, moved, signal);
}

/** The window that holds all frames of this page's origin around a document. */
function outermostView(document: Document): Window {
  let outermost = document;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) outermost = frame.ownerDocument;
  return viewOf(outermost);
}

/**
 * Calls `moved` when something around pushes an element elsewhere without any scrolling. The viewport is cut down to just what is
 * seen of the element, so that a move by a pixel or two takes a part of that out of sight, which the browser tells.
 */
function watchPlace(element: Element, moved: () => void, signal: AbortSignal): void {
  const { IntersectionObserver } = viewOf(element);
  let observer: IntersectionObserver | undefined;
  const frameIn = (seen: number) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const own = element.getBoundingClientRect();
    const { x, y } = frameOffset(element.ownerDocument);
    const { left, top, right, bottom } = visibleEdges(element);
    const view = outermostView(element.ownerDocument);
    const edges = [
      Math.max(own.top + y, top),
      view.innerWidth - Math.min(own.right + x, right),
      view.innerHeight - Math.min(own.bottom + y, bottom),
      Math.max(own.left + x, left),
    ];
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const now = entry?.intersectionRatio ?? 0;
        if (!isFirst) {
          moved();
          frameIn(1);
        } else if (seen === 1 && now > 0 && now < 1) frameIn(now); // Something clips it: less than now tells of a move.
        isFirst = false;
      },
      { rootMargin: edges.map(edge => `${-Math.floor(edge)}px`).join(' '), threshold: seen },
    );
    observer.observe(element);
  };
  frameIn(1);
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
}
