import type { Span } from '../../text/span';
import { byParagraph } from '../judge/by-paragraph';

const SENTENCE_START = /(?:^|[.!?…:]["'”’)\]]*\s+|\n\s*(?:[-*•–]\s+|\d+[.)]\s+)?)$/u;

/** Gives a replacement the capital of the place where it goes: as the words that stood there had it. */
function fitCapital(text: string, { start }: Span, replacement: string): string {
  const first = text[start] ?? '';
  const opens = /\p{Lu}/u.test(first) && SENTENCE_START.test(text.slice(Math.max(0, start - 8), start));
  if (!opens) return replacement;
  return replacement.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}

const CURLY = /\p{L}’\p{L}/gu;
const STRAIGHT = /\p{L}'\p{L}/gu;

/** Whether a text has more curly apostrophes than straight ones. */
const isCurly = byParagraph(
  paragraph => (paragraph.match(CURLY)?.length ?? 0) - (paragraph.match(STRAIGHT)?.length ?? 0),
  paragraphs => paragraphs.reduce((total, more) => total + more, 0) > 0,
);

/** Gives a replacement what the draft around it has: the capital of its place and the apostrophes (’ or ') of the text. */
export function fitText(text: string, span: Span, replacement: string): string {
  const capital = fitCapital(text, span, replacement);
  return isCurly(text) ? capital.replaceAll("'", '’') : capital.replaceAll('’', "'");
}
