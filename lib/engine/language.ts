import type { UnitBody } from './draft';
import { FUNCTION_WORDS } from './words/languages';

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Fewer words than this say nothing about their language. */
const ENOUGH = 12;

const LANGUAGES = Object.keys(FUNCTION_WORDS) as (keyof typeof FUNCTION_WORDS)[];

interface Counts {
  readonly letters: number;
  readonly latin: number;
  readonly words: number;
  /** Function words, by language. */
  readonly small: readonly number[];
}

const counted = new WeakMap<UnitBody, Counts>();

function countIn(body: UnitBody): Counts {
  const known = counted.get(body);
  if (known) return known;
  const words = body.text.toLowerCase().match(WORD) ?? [];
  const counts = {
    letters: body.text.match(LETTERS)?.length ?? 0,
    latin: body.text.match(LATIN)?.length ?? 0,
    words: words.length,
    small: LANGUAGES.map(language => words.filter(word => FUNCTION_WORDS[language].has(word)).length),
  };
  counted.set(body, counts);
  return counts;
}

/** True when a text of some length is plainly in another language than English. */
export function isForeign(bodies: readonly UnitBody[]): boolean {
  const all = bodies.map(countIn);
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, counts) => total + of(counts), 0);
  const letters = sum(counts => counts.letters);
  if (letters === 0) return false;
  if (sum(counts => counts.latin) < letters / 2) return true;
  const words = sum(counts => counts.words);
  if (words < ENOUGH) return false;
  const share = (index: number): number => sum(({ small }) => small[index] ?? 0) / words;
  const english = share(LANGUAGES.indexOf('english'));
  return LANGUAGES.some((language, index) => language !== 'english' && share(index) > Math.max(english * 1.2, 0.12));
}
