import type { Span } from './span';

/** One replacement: the characters `[start, end)` of the text before it became `inserted`. */
export interface Edit extends Span {
  readonly inserted: string;
}

export const applyEdit = (text: string, { start, end, inserted }: Edit): string =>
  text.slice(0, start) + inserted + text.slice(end);

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The smallest single edit that turns `before` into `after`, never cutting a surrogate pair; `null` when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start: head, end: before.length - tail, inserted: after.slice(head, after.length - tail) };
}

/**
 * Where a span of the text before the edit stands after it; `null` when the edit changed the span's own characters.
 * Text typed right at an end of a span lies outside it; a place moves behind what is inserted at it.
 */
export function mapSpan(span: Span, edit: Edit): Span | null {
  const grown = edit.inserted.length - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + grown, end: span.end + grown };
  if (edit.start >= span.end) return span;
  return null;
}
