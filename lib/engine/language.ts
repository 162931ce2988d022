import type { UnitBody } from './draft';
import { FUNCTION_WORDS } from './words/languages';

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Nothing but ASCII and the marks that writing programs put in: its letters can be told without tables. */
const PLAIN = /^[\p{ASCII}‘’“”–—…•]*$/u;
const PLAIN_WORD = /[a-z]+(?:['’][a-z]+)*/g;
/** Fewer words than this say nothing about their language. */
const ENOUGH = 12;

const LANGUAGES = Object.keys(FUNCTION_WORDS) as (keyof typeof FUNCTION_WORDS)[];
const ENGLISH = LANGUAGES.indexOf('english');

/** A function word with the numbers of its languages. */
const SPOKEN_IN = new Map<string, number[]>();
for (const [number, language] of LANGUAGES.entries())
  for (const word of FUNCTION_WORDS[language]) SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), number]);

interface Counts {
  readonly letters: number;
  readonly latin: number;
  readonly words: number;
  /** Function words, by language. */
  readonly small: Uint32Array;
}

const counted = new WeakMap<UnitBody, Counts>();

function countIn(body: UnitBody): Counts {
  let counts = counted.get(body);
  if (!counts) {
    counts = countAnew(body.text);
    counted.set(body, counts);
  }
  return counts;
}

function countAnew(text: string): Counts {
  const plain = PLAIN.test(text);
  const lower = text.toLowerCase();
  const words = lower.match(plain ? PLAIN_WORD : WORD) ?? [];
  const small = new Uint32Array(LANGUAGES.length);
  let letters = 0;
  for (const word of words) {
    for (const language of SPOKEN_IN.get(word) ?? []) small[language] = (small[language] as number) + 1;
    letters += word.length;
    if (plain && (word.includes("'") || word.includes('’'))) letters -= word.match(/['’]/g)?.length ?? 0;
  }
  return plain
    ? { letters, latin: letters, words: words.length, small }
    : {
        letters: text.match(LETTERS)?.length ?? 0,
        latin: text.match(LATIN)?.length ?? 0,
        words: words.length,
        small,
      };
}

/** True when a text of some length is plainly in another language than English. */
export function isForeign(bodies: readonly UnitBody[]): boolean {
  let letters = 0;
  let latin = 0;
  let words = 0;
  const small = new Uint32Array(LANGUAGES.length);
  for (const body of bodies) {
    const counts = countIn(body);
    letters += counts.letters;
    latin += counts.latin;
    words += counts.words;
    for (let language = 0; language < small.length; language += 1)
      small[language] = (small[language] as number) + (counts.small[language] as number);
  }
  if (letters === 0) return false;
  if (latin < letters / 2) return true;
  if (words < ENOUGH) return false;
  const english = (small[ENGLISH] as number) / words;
  return small.some((count, language) => language !== ENGLISH && count / words > Math.max(english * 1.2, 0.12));
}
