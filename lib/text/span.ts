/** A stretch of a text in UTF-16 code units, half-open: `[start, end)`. `start === end` is a place between two characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

export const isPlace = ({ start, end }: Span): boolean => start === end;

/** True when the two share at least one character; touching ends share none. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Orders by start, then longer first, so that an outer span precedes what it holds. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without the white space at its two ends; empty at its start when it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  if (lead === inside.length) return { start, end: start };
  return { start: start + lead, end: start + inside.trimEnd().length };
}
