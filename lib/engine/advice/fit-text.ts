import type { Span } from '../../text/span';

const SENTENCE_START = /(?:^|[.!?…:]["'”’)\]]*\s+|\n\s*(?:[-*•–]\s+|\d+[.)]\s+)?)$/u;

/** Gives a replacement the capital of the place where it goes: as the words that stood there had it. */
export function fitCapital(text: string, { start }: Span, replacement: string): string {
  const first = text[start] ?? '';
  const opens = /\p{Lu}/u.test(first) && SENTENCE_START.test(text.slice(Math.max(0, start - 8), start));
  if (!opens) return replacement;
  return replacement.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
