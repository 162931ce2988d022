import { stem } from '../parse/stem';

/** One way to say what a class of words says: stems in a row; `null` stands for a gap of up to three words. */
interface Phrase {
  readonly name: string;
  readonly stems: readonly (string | null)[];
}

export interface ClassHit {
  readonly name: string;
  /** Index of the first and the last word. */
  readonly from: number;
  readonly to: number;
}

const WIDEST_GAP = 3;

/** Words of the text as the lexicon sees them: contractions taken apart (“didn't” is “do not”), inflections levelled. */
export interface Word {
  readonly plain: string;
  readonly stem: string;
}

/** Finds the classes of a word list in a row of stems. */
export class Lexicon {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(lists: Readonly<Record<string, string>>) {
    for (const [name, entries] of Object.entries(lists)) {
      for (const entry of new Set(entries.split(/\s*,\s*/))) {
        const stems = wordsOf(entry.trim().split(/[\s]+/)).map(({ plain, stem: base }) =>
          plain === '_' ? null : base,
        );
        const first = stems[0];
        if (first === undefined || first === null || first === '') continue;
        const list = this.#byFirst.get(first);
        if (list) list.push({ name, stems });
        else this.#byFirst.set(first, [{ name, stems }]);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** Every class at every place; of one class only the longest phrase that starts there. */
  find(words: readonly Word[]): ClassHit[] {
    const hits: ClassHit[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const phrases = this.#byFirst.get(words[from]?.stem ?? '');
      if (!phrases) continue;
      for (const { name, stems } of phrases) {
        const to = matchEnd(words, from, stems);
        if (to >= 0 && !hits.some(hit => hit.name === name && hit.from <= from && hit.to >= to))
          hits.push({ name, from, to });
      }
    }
    return hits;
  }
}

/** Index of the last word of a match of `stems` that starts at `from`, or -1. */
function matchEnd(words: readonly Word[], from: number, stems: readonly (string | null)[]): number {
  let at = from;
  for (let index = 1; index < stems.length; index += 1) {
    const wanted = stems[index];
    if (wanted === null) {
      const next = stems[index + 1];
      let step = 1;
      while (step <= WIDEST_GAP && words[at + 1 + step]?.stem !== next) step += 1;
      if (words[at + 1]?.stem === next) continue;
      if (step > WIDEST_GAP) return -1;
      at += step;
      continue;
    }
    at += 1;
    if (words[at]?.stem !== wanted) return -1;
  }
  return at;
}

const BARE_CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    didnt: "didn't",
    dont: "don't",
    doesnt: "doesn't",
    wasnt: "wasn't",
    isnt: "isn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    hadnt: "hadn't",
    havent: "haven't",
    hasnt: "hasn't",
    cant: "can't",
    wont: "won't",
    im: "i'm",
    ive: "i've",
    thats: "that's",
    whats: "what's",
    cannot: "can't",
    gonna: 'going',
  }),
);

/** Takes normal forms apart and levels them. */
export function wordsOf(normals: readonly string[]): Word[] {
  const words: Word[] = [];
  for (const normal of normals) {
    const full = BARE_CONTRACTIONS.get(normal) ?? normal;
    const cut = full.endsWith("n't") ? full.length - 3 : full.lastIndexOf("'");
    if (cut > 0 && full.length - cut <= 3) {
      const head = full.slice(0, cut);
      const tail = full.slice(cut);
      words.push({ plain: head, stem: stem(head) });
      words.push({ plain: tail, stem: stem(tail) });
    } else words.push({ plain: full, stem: stem(full) });
  }
  return words;
}
