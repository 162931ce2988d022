import type { Draft } from '../draft';
import { GRAVE, SLIGHT } from '../words/stakes';
import { byParagraph } from './by-paragraph';

const graveIn = byParagraph(
  paragraph => GRAVE.some(sign => sign.test(paragraph)),
  paragraphs => paragraphs.includes(true),
);

/** How many of the slight signs stand in a text. */
const slightIn = byParagraph(
  paragraph => SLIGHT.filter(sign => sign.test(paragraph)),
  paragraphs => new Set(paragraphs.flat()).size,
);

/** Harm that nobody would call small. */
export const isGrave = ({ text }: Pick<Draft, 'text'>): boolean => graveIn(text);

/** A slip of text or looks that hurt nobody, and nothing grave beside it. */
export function isTrivial({ text }: Pick<Draft, 'text'>): boolean {
  const slight = slightIn(text);
  return slight >= 3 || (slight >= 2 && !isGrave({ text }));
}

/** A sentence that tells of such a slip. */
export const isSlight = (text: string): boolean => SLIGHT.some(sign => sign.test(text));
