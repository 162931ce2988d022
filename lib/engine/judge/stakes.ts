import type { Draft } from '../draft';
import { GRAVE, SLIGHT } from '../words/stakes';

const count = (signs: readonly RegExp[], text: string): number => signs.filter(sign => sign.test(text)).length;

/** Harm that nobody would call small. */
export const isGrave = ({ text }: Pick<Draft, 'text'>): boolean => count(GRAVE, text) >= 1;

/** A slip of text or looks that hurt nobody, and nothing grave beside it. */
export function isTrivial({ text }: Pick<Draft, 'text'>): boolean {
  const slight = count(SLIGHT, text);
  return slight >= 3 || (slight >= 2 && !isGrave({ text }));
}

/** A sentence that tells of such a slip. */
export const isSlight = (text: string): boolean => count(SLIGHT, text) >= 1;
