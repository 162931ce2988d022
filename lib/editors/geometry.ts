// Boxes in CSS px of the top frame's viewport, for text that may lie in frames and scroll inside its editor.
import { frameOf, outerElement, viewOf } from './dom';
import type { Box } from './types';

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const SCROLLS = /auto|scroll|hidden|clip/;

const edgesOf = ({ left, top, right, bottom }: DOMRect): Edges => ({ left, top, right, bottom });

/** How far a document's viewport lies from the top one's, in px. */
export function frameOffset(document: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** What can be seen of an element: itself within all that clip it, in px of the top viewport. */
export function visibleEdges(element: Element): Edges {
  const edges: Edges = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  let document = element.ownerDocument;
  let offset = frameOffset(document);
  const clip = (to: Edges) => {
    edges.left = Math.max(edges.left, to.left + offset.x);
    edges.top = Math.max(edges.top, to.top + offset.y);
    edges.right = Math.min(edges.right, to.right + offset.x);
    edges.bottom = Math.min(edges.bottom, to.bottom + offset.y);
  };
  const clipToViewport = () => {
    const view = viewOf(document);
    clip({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  };
  clipToViewport();
  for (let at: Element | null = element; at; at = outerElement(at)) {
    if (at.ownerDocument !== document) {
      document = at.ownerDocument;
      offset = frameOffset(document);
      clipToViewport();
    }
    const style = viewOf(at).getComputedStyle(at);
    // The overflow of a document's root and body is the viewport's.
    if (at !== document.documentElement && at !== document.body && SCROLLS.test(style.overflowX + style.overflowY))
      clip(edgesOf(at.getBoundingClientRect()));
    if (style.position === 'fixed') {
      while (at && at.ownerDocument === document && outerElement(at)?.ownerDocument === document) at = outerElement(at);
      if (!at) break;
    }
  }
  return edges;
}

/** One box per line from the rectangles of ranges, which come one per text node and element. */
export function lineBoxes(rects: Iterable<DOMRect>, document: Document, visible: Edges): Box[] {
  const offset = frameOffset(document);
  const lines: Edges[] = [];
  for (const rect of rects) {
    if (rect.height === 0 || rect.width === 0) continue;
    const edges: Edges = {
      left: rect.left + offset.x,
      top: rect.top + offset.y,
      right: rect.right + offset.x,
      bottom: rect.bottom + offset.y,
    };
    const line = lines.at(-1);
    const middle = (edges.top + edges.bottom) / 2;
    if (line && middle > line.top && middle < line.bottom) {
      line.left = Math.min(line.left, edges.left);
      line.right = Math.max(line.right, edges.right);
      line.top = Math.min(line.top, edges.top);
      line.bottom = Math.max(line.bottom, edges.bottom);
    } else lines.push(edges);
  }
  return lines.flatMap(line => {
    const left = Math.max(line.left, visible.left);
    const right = Math.min(line.right, visible.right);
    const top = Math.max(line.top, visible.top);
    const bottom = Math.min(line.bottom, visible.bottom);
    return right > left && bottom > top ? [{ left, top, width: right - left, height: bottom - top }] : [];
  });
}

/** A place's box when the place can be seen. */
export function caretBox({ left, top, height }: Omit<Box, 'width'>, visible: Edges): Box | null {
  const inside =
    left >= visible.left - 1 && left <= visible.right + 1 && top + height > visible.top && top < visible.bottom;
  return inside ? { left, top, width: 0, height } : null;
}

/** The part of the height that a revealed line is put below its scroller's top. */
const COMFORT = 0.3;

/**
 * Scrolls everything around `element` so that the rectangle can be seen, without taking focus; what is in good view stays.
 * The rectangle is asked anew after each scroll, in px of the element's own viewport.
 */
export function scrollIntoSight(element: Element, rectOf: () => DOMRect | null): void {
  for (let at: Element | null = element; at; at = outerElement(at)) {
    const rect = rectOf();
    if (!rect) return;
    const document = at.ownerDocument;
    const own = frameOffset(element.ownerDocument);
    const here = frameOffset(document);
    const top = rect.top + own.y - here.y;
    const left = rect.left + own.x - here.x;
    const isRoot = at === (document.scrollingElement ?? document.documentElement);
    const style = viewOf(at).getComputedStyle(at);
    if (!isRoot && !/auto|scroll/.test(style.overflowY + style.overflowX)) continue;
    const frame = at.getBoundingClientRect();
    const box = isRoot
      ? { top: 0, left: 0, height: viewOf(at).innerHeight, width: viewOf(at).innerWidth }
      : { top: frame.top, left: frame.left, height: at.clientHeight, width: at.clientWidth };
    const margin = Math.min(24, box.height / 4);
    if (
      at.scrollHeight > at.clientHeight &&
      (top < box.top + margin || top + rect.height > box.top + box.height - margin)
    )
      at.scrollTop += top - box.top - box.height * COMFORT;
    if (at.scrollWidth > at.clientWidth && (left < box.left || left > box.left + box.width - margin))
      at.scrollLeft += left - box.left - box.width * COMFORT;
  }
}
