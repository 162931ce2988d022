import { FUNCTION_WORDS } from './words/languages';

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Fewer words than this say nothing about their language. */
const ENOUGH = 12;
/** Long texts show their language early; the rest need not be read. */
const READ_AT_MOST = 4000;

/** True when a text of some length is plainly in another language than English. */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, READ_AT_MOST);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters === 0) return false;
  if ((sample.match(LATIN)?.length ?? 0) < letters / 2) return true;
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < ENOUGH) return false;
  const share = (list: ReadonlySet<string>): number => words.filter(word => list.has(word)).length / words.length;
  const { english, ...others } = FUNCTION_WORDS;
  const here = share(english);
  return Object.values(others).some(list => share(list) > Math.max(here * 1.2, 0.12));
}
