import { canHighlight, createHighlightLayer } from './highlight-painter';
import { createOverlayLayer } from './overlay-painter';
import type { Mark, MarkTheme, Painter, Surface } from './types';

export { LOOKS } from './looks';
export type { Look, Mark, MarkTheme, Painter, Surface } from './types';

/** How far beside a gap's stroke the pointer still means it, in px. */
const GAP_REACH = 6;

type Box = ReturnType<Surface['boxesFor']>[number];

const isPlace = ({ start, end }: Mark): boolean => start === end;

/** Paints one surface in the way that it allows: highlights for DOM text, boxes for all else and for gaps. */
export function createPainter(surface: Surface, signal: AbortSignal): Painter {
  const theme: MarkTheme = { dark: false, look: 'lines' };
  const highlights =
    surface.paints === 'ranges' && canHighlight(surface.element) ? createHighlightLayer(surface, theme, signal) : null;
  const overlay = surface.paints === 'nothing' ? null : createOverlayLayer(surface, theme, signal);
  let marks: readonly Mark[] = [];

  const show = () => {
    highlights?.paint(marks.filter(mark => !isPlace(mark)));
    overlay?.paint(highlights ? marks.filter(isPlace) : marks);
  };

  const boxesOf = (mark: Mark): readonly Box[] => {
    if (!isPlace(mark)) return surface.boxesFor(mark);
    const caret = surface.caretBoxAt(mark.start);
    return caret ? [{ ...caret, left: caret.left - GAP_REACH, width: 2 * GAP_REACH }] : [];
  };

  return {
    paint(next) {
      if (signal.aborted) return;
      marks = next;
      show();
    },
    refresh: show,
    setTheme(next) {
      highlights?.setTheme(next);
      overlay?.setTheme(next);
    },
    marksAt(x, y) {
      const under = marks.filter(mark => boxesOf(mark).some(box => reaches(box, x, y)));
      // The shorter of two at one place is the more particular one.
      return under.sort((a, b) => b.priority - a.priority || a.end - a.start - (b.end - b.start)).map(({ id }) => id);
    },
    anchorOf(id, near) {
      const mark = marks.find(each => each.id === id);
      const boxes = mark ? boxesOf(mark) : [];
      const box = (near && boxes.find(each => reaches(each, near.x, near.y))) ?? boxes[0];
      return box ? new DOMRect(box.left, box.top, box.width, box.height) : null;
    },
  };
}

const reaches = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;
