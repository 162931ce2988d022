// A copy of a form field's text in ordinary boxes, because the browser tells no places inside a field. It stands in a shadow
// root of our own, unseen, and holds one box per line of the value, so that a keystroke renews one line.

import type { Span } from '../text/span';
import { undoZoom, viewOf } from './dom';
import { lineBoxes, visibleEdges } from './geometry';
import type { Box } from './types';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where the characters of a field stand. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** Places inside a field. */
export interface FieldMirror {
  /** One box per line, clipped to what can be seen of the field. */
  boxesOf(span: Span): Box[];
  caretAt(offset: number): Omit<Box, 'width'> | null;
  /** Top of the line at an offset, in px from the top of the field's text. */
  topOf(offset: number): number;
}

/** Makes the mirror of a field; it is gone when the signal aborts. */
export function createFieldMirror(field: Field, signal: AbortSignal): FieldMirror {
  const document = field.ownerDocument;
  const view = viewOf(field);
  const isArea = field.localName === 'textarea';
  const host = document.createElement('afterward-mirror');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText =
    'all:initial;position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden;pointer-events:none;contain:strict;';
  const body = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(body);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  let lines: string[] = [];
  let starts: number[] = [];
  let dressed = '';

  /** Takes over the field's style, and its width, which follows its scroll bar. */
  const dress = () => {
    const style = view.getComputedStyle(field);
    const width = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const css = `${COPIED.map(name => `${name}:${style.getPropertyValue(name)}`).join(';')};white-space:${
      isArea ? ((field as HTMLTextAreaElement).wrap === 'off' ? 'pre' : 'pre-wrap') : 'pre'
    };width:${width}px;position:absolute;left:0;top:0`;
    if (css === dressed) return;
    dressed = css;
    body.style.cssText = css;
  };

  const fill = () => {
    const next = field.value.split('\n');
    const same = (a: number, b: number) => lines[a] === next[b];
    let head = 0;
    while (head < Math.min(lines.length, next.length) && same(head, head)) head += 1;
    let tail = 0;
    while (tail < Math.min(lines.length, next.length) - head && same(lines.length - 1 - tail, next.length - 1 - tail))
      tail += 1;
    for (let index = lines.length - tail - 1; index >= head; index -= 1) body.children[index]?.remove();
    const following = body.children[head] ?? null;
    for (const line of next.slice(head, next.length - tail)) {
      const row = document.createElement('div');
      row.append(line === '' ? document.createElement('br') : document.createTextNode(line));
      body.insertBefore(row, following);
    }
    lines = next;
    starts = [];
    let start = 0;
    for (const line of next) {
      starts.push(start);
      start += line.length + 1;
    }
  };

  const refresh = () => {
    if (!host.isConnected) document.documentElement.append(host);
    undoZoom(host);
    dress();
    fill();
  };

  const rowAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /** Where the mirror's corner has to be moved to lie on the field's text, and how much the page has scaled the field. */
  const placeOfText = () => {
    const style = view.getComputedStyle(field);
    const frame = field.getBoundingClientRect();
    const scaleX = field.offsetWidth === 0 ? 1 : frame.width / field.offsetWidth;
    const scaleY = field.offsetHeight === 0 ? 1 : frame.height / field.offsetHeight;
    const paddingTop = Number.parseFloat(style.paddingTop);
    const room = field.clientHeight - paddingTop - Number.parseFloat(style.paddingBottom);
    // A one-line field centres its line.
    const centred = isArea ? 0 : (room - body.getBoundingClientRect().height) / 2;
    return {
      left: frame.left + (field.clientLeft + Number.parseFloat(style.paddingLeft) - field.scrollLeft) * scaleX,
      top: frame.top + (field.clientTop + paddingTop + centred - field.scrollTop) * scaleY,
      scaleX,
      scaleY,
    };
  };

  const rectsOf = ({ start, end }: Span): DOMRect[] => {
    const own = body.getBoundingClientRect();
    const { left, top, scaleX, scaleY } = placeOfText();
    const rects: DOMRect[] = [];
    for (let row = rowAt(start); row < lines.length && (starts[row] as number) < end; row += 1) {
      const text = body.children[row]?.firstChild;
      const from = Math.max(start - (starts[row] as number), 0);
      const to = Math.min(end - (starts[row] as number), (lines[row] as string).length);
      if (text?.nodeType !== 3 || from >= to) continue;
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      for (const rect of range.getClientRects())
        rects.push(
          new view.DOMRect(
            left + (rect.left - own.left) * scaleX,
            top + (rect.top - own.top) * scaleY,
            rect.width * scaleX,
            rect.height * scaleY,
          ),
        );
    }
    return rects;
  };

  const visible = () => {
    const edges = visibleEdges(field);
    const { left, top, right, bottom } = visibleEdgesInside(field);
    return {
      left: Math.max(edges.left, left),
      top: Math.max(edges.top, top),
      right: Math.min(edges.right, right),
      bottom: Math.min(edges.bottom, bottom),
    };
  };

  return {
    boxesOf(span) {
      refresh();
      return lineBoxes(rectsOf(span), document, visible());
    },
    caretAt(offset) {
      refresh();
      const row = rowAt(offset);
      const at = offset - (starts[row] as number);
      const wide = visible();
      const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
      const beside =
        at > 0 ? { start: offset - 1, end: offset } : { start: offset, end: Math.min(offset + 1, field.value.length) };
      const box = lineBoxes(rectsOf(beside), document, everywhere)[0];
      if (box) {
        const left = at > 0 ? box.left + box.width : box.left;
        return inside({ left, top: box.top, height: box.height }, wide);
      }
      const line = body.children[row]?.getBoundingClientRect();
      if (!line) return null;
      const [origin] = lineBoxes([new view.DOMRect(0, 0, 1, 1)], document, everywhere);
      const { left, top, scaleY } = placeOfText();
      const y = top + (line.top - body.getBoundingClientRect().top) * scaleY;
      return inside(
        { left: left + (origin?.left ?? 0), top: y + (origin?.top ?? 0), height: line.height * scaleY },
        wide,
      );
    },
    topOf(offset) {
      refresh();
      const row = rowAt(offset);
      const [rect] = rectsOf({ start: offset, end: Math.min(offset + 1, field.value.length) });
      const own = body.getBoundingClientRect().top;
      if (!rect) return (body.children[row]?.getBoundingClientRect().top ?? own) - own;
      const { top, scaleY } = placeOfText();
      return (rect.top - top) / scaleY;
    },
  };
}

type Edges = ReturnType<typeof visibleEdges>;

const inside = (line: Omit<Box, 'width'>, edges: Edges): Omit<Box, 'width'> | null =>
  line.left >= edges.left - 1 &&
  line.left <= edges.right + 1 &&
  line.top + line.height > edges.top &&
  line.top < edges.bottom
    ? line
    : null;

/** A field clips its own text, whatever its overflow says. */
function visibleEdgesInside(field: Field): Edges {
  const [box] = lineBoxes([field.getBoundingClientRect()], field.ownerDocument, {
    left: -Infinity,
    top: -Infinity,
    right: Infinity,
    bottom: Infinity,
  });
  const { left, top, width, height } = box ?? { left: 0, top: 0, width: 0, height: 0 };
  return { left, top, right: left + width, bottom: top + height };
}
