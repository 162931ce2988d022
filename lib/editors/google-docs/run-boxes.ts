import type { Box } from '../types';

/** Gives the width of a text in a font (CSS shorthand), in any unit: only ratios are used. */
export type Measure = (text: string, font: string) => number;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]/u;

/** A measure on a canvas that is never shown. */
export function createMeasure(): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  return (text, font) => {
    if (!pen) return text.length;
    pen.font = font;
    return pen.measureText(text).width;
  };
}

/**
 * The part of a run's box that the characters `[from, to)` of its label take up. By ratio, so that zoom and scrolling cancel
 * out. `null` where writing directions mix: then the place can't be told.
 */
export function partOf(
  { label, font, box }: { label: string; font: string; box: Box },
  [from, to]: readonly [number, number],
  measure: Measure,
): Box | null {
  const leftward = RIGHT_TO_LEFT.test(label);
  if (leftward && LEFT_TO_RIGHT.test(label)) return null;
  const whole = measure(label, font);
  if (whole <= 0) return null;
  const lead = (box.width * measure(label.slice(0, from), font)) / whole;
  const width = (box.width * measure(label.slice(0, to), font)) / whole - lead;
  const left = leftward ? box.left + box.width - lead - width : box.left + lead;
  return { left, top: box.top, width, height: box.height };
}

/** Joins boxes that stand side by side on one line (a word that is half bold): one box per line. */
export function byLine(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = lines.findIndex(
      line =>
        Math.abs(line.top + line.height / 2 - box.top - box.height / 2) < Math.min(line.height, box.height) / 2 &&
        box.left - line.left - line.width < line.height &&
        line.left - box.left - box.width < line.height,
    );
    const line = lines[at];
    if (line) lines[at] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** The part of a box that lies inside another; `null` when nothing of it does. */
export function clip(box: Box, { left, top, width, height }: Box): Box | null {
  const from = { left: Math.max(box.left, left), top: Math.max(box.top, top) };
  const right = Math.min(box.left + box.width, left + width);
  const bottom = Math.min(box.top + box.height, top + height);
  if (right < from.left || bottom <= from.top || (right === from.left && box.width > 0)) return null;
  return { ...from, width: right - from.left, height: bottom - from.top };
}
