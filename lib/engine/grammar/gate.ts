// Which words a cue pattern cannot do without. Patterns are many and sentences hold few words, so a line asks only the cues that its
// words let in. Read off the pattern itself: every word that must be there is a lock, and of alternatives any opens it.
//
//   (?:failed|forgot) {a*}to (?:tell|say) \S+      two locks with a choice each, one with no choice; {a*} and \S+ demand nothing

/** Words of which one must stand in a line. */
export type Lock = ReadonlySet<string>;

/** Words that stand in nearly every line let everything in; a lock that takes them is worth little. */
const COMMON = new Set(
  'the a an i we it to of and in on at for was were is are be been had have has that this not with as they he she who my our me us no so but if or by from up out its you there then just all only what did do'.split(
    ' ',
  ),
);
const WORST = 40;
const costs = new WeakMap<Lock, number>();

/** How much a lock lets in. */
function cost(words: Lock): number {
  let total = costs.get(words);
  if (total === undefined) {
    total = 0;
    for (const word of words) total += COMMON.has(word) || word.startsWith('@') ? WORST : 1;
    costs.set(words, total);
  }
  return total;
}

/** So many locks are put on a cue; more would cost more than they spare. */
const MOST_LOCKS = 4;
/** A word that could be spelled in more ways than this is not followed. */
const MOST_SPELLINGS = 160;

interface Part {
  /** Plain characters, a group's alternatives, or something that may be any characters. */
  readonly kind: 'text' | 'group' | 'any' | 'look';
  /** Where it is quantified, a single character. */
  readonly text?: string;
  readonly alternatives?: readonly (readonly Part[])[];
  readonly optional: boolean;
  /** May stand several times. */
  readonly repeats: boolean;
}

/** Gives what stands behind a macro's name. */
export type Macro = (name: string) => string;

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const MACRO = /\{([a-z]+[*?]?)\}/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const PLAIN = /[^()[\]{}|\\.^$?*+]+/y;
const ESCAPED = /^[.?*+()[\]{}|^$/-]$/;
const QUANTIFIES = new Set('?*+{');

/** Reads patterns into parts; each macro once, however many patterns name it. */
class PatternReader {
  readonly #macro: Macro;
  readonly #known = new Map<string, readonly Part[]>();
  #source = '';
  #at = 0;

  constructor(macro: Macro) {
    this.#macro = macro;
  }

  read(source: string): readonly (readonly Part[])[] {
    const [before, at] = [this.#source, this.#at];
    this.#source = source;
    this.#at = 0;
    const alternatives = this.#alternatives();
    this.#source = before;
    this.#at = at;
    return alternatives;
  }

  #taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #alternatives(): Part[][] {
    const all: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at += 1;
        all.push([]);
        continue;
      }
      const macro = this.#taken(MACRO);
      if (macro) all.at(-1)?.push(...this.#expanded(macro[1] as string));
      else all.at(-1)?.push(this.#part());
    }
    return all;
  }

  #expanded(name: string): readonly Part[] {
    let parts = this.#known.get(name);
    if (!parts) {
      const alternatives = this.read(this.#macro(name));
      // A macro of several alternatives would belong to what stands around it.
      parts = alternatives.length === 1 ? (alternatives[0] as readonly Part[]) : [ANYTHING];
      this.#known.set(name, parts);
    }
    return parts;
  }

  #part(): Part {
    const plain = this.#taken(PLAIN)?.[0];
    if (plain !== undefined) {
      if (!this.#isQuantified()) return { kind: 'text', text: plain, optional: false, repeats: false };
      // The quantifier is for the last character only.
      if (plain.length === 1) return this.#quantified({ kind: 'text', text: plain });
      this.#at -= 1;
      return { kind: 'text', text: plain.slice(0, -1), optional: false, repeats: false };
    }
    const first = this.#source[this.#at] as string;
    if (first === '(') return this.#group();
    if (first === '[') {
      while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
      this.#at += 1;
      return this.#quantified({ kind: 'any' });
    }
    if (first === '\\') {
      const escaped = this.#source[this.#at + 1] as string;
      this.#at += 2;
      if (/[pP]/.test(escaped)) this.#at = this.#source.indexOf('}', this.#at) + 1;
      return this.#quantified(ESCAPED.test(escaped) ? { kind: 'text', text: escaped } : { kind: 'any' });
    }
    this.#at += 1;
    return first === '.' ? this.#quantified({ kind: 'any' }) : LOOK;
  }

  /** A brace opens a quantifier or a macro. */
  #isQuantified(): boolean {
    const next = this.#source[this.#at] ?? '';
    return QUANTIFIES.has(next) && (next !== '{' || /\d/.test(this.#source[this.#at + 1] ?? ''));
  }

  #group(): Part {
    const opening = this.#taken(OPENING)?.[0] ?? '(';
    const alternatives = this.#alternatives();
    this.#at += 1;
    return /[=!]$/.test(opening) ? LOOK : this.#quantified({ kind: 'group', alternatives });
  }

  #quantified(part: Pick<Part, 'kind' | 'text' | 'alternatives'>): Part {
    const quantifier = this.#isQuantified() ? (this.#taken(QUANTIFIER)?.[0] ?? '') : '';
    return { ...part, optional: /^(?:[?*]|\{0)/.test(quantifier), repeats: /^[*+{]/.test(quantifier) };
  }
}

const LOOK: Part = { kind: 'look', optional: true, repeats: false };
const ANYTHING: Part = { kind: 'any', optional: true, repeats: true };

const firstOf = (parts: readonly Part[]): Part | undefined => parts.find(({ kind }) => kind !== 'look');
const opensWithSpace = (part: Part | undefined): boolean => {
  if (!part || part.optional) return false;
  if (part.kind === 'text') return part.text?.startsWith(' ') ?? false;
  return part.kind === 'group' && (part.alternatives ?? []).every(one => opensWithSpace(firstOf(one)));
};
const closesWithSpace = ({ alternatives = [] }: Part): boolean =>
  alternatives.every(one => {
    const last = one.findLast(({ kind }) => kind !== 'look');
    if (!last || last.optional) return false;
    return last.kind === 'text' ? last.text?.endsWith(' ') : last.kind === 'group' && closesWithSpace(last);
  });

const spelled = new WeakMap<Part, readonly string[] | null>();

/** All that a part can spell, where that is few and no space is in it. */
function spellings(part: Part): readonly string[] | null {
  let all = spelled.get(part);
  if (all === undefined) {
    all = spell(part);
    spelled.set(part, all);
  }
  return all;
}

function spell({ kind, text = '', alternatives = [], optional, repeats }: Part): readonly string[] | null {
  if (repeats || kind === 'any' || text.includes(' ')) return null;
  if (kind === 'look') return [''];
  const all = new Set<string>(optional ? [''] : []);
  if (kind === 'text') return [...all.add(text)];
  for (const one of alternatives) {
    let ways: readonly string[] | null = [''];
    for (const part of one) ways = ways && cross(ways, spellings(part));
    if (!ways) return null;
    for (const way of ways) all.add(way);
  }
  return all.size > MOST_SPELLINGS ? null : [...all];
}

function cross(heads: readonly string[], tails: readonly string[] | null): readonly string[] | null {
  if (!tails || heads.length * tails.length > MOST_SPELLINGS) return null;
  if (heads.length === 1 && heads[0] === '') return tails;
  return heads.flatMap(head => tails.map(tail => head + tail));
}

const locked = new WeakMap<readonly Part[], readonly Lock[]>();

/** The locks of a sequence that begins and ends where words do, the best first. */
function locksOf(parts: readonly Part[]): readonly Lock[] {
  let locks = locked.get(parts);
  if (!locks) {
    locks = readLocks(parts).sort((a, b) => cost(a) - cost(b));
    locked.set(parts, locks);
  }
  return locks;
}

function readLocks(parts: readonly Part[]): Lock[] {
  const locks: Lock[] = [];
  const solid = parts.filter(({ kind }) => kind !== 'look');
  // How the word that stands here may be spelled so far; `null`: that cannot be told.
  let word: readonly string[] | null = [''];
  const close = () => {
    if (word && !word.includes('')) locks.push(new Set(word));
    word = [''];
  };
  const isFresh = () => word?.length === 1 && word[0] === '';
  solid.forEach((part, i) => {
    const next = solid[i + 1];
    if (part.text?.includes(' ')) {
      if (part.optional || part.repeats) word = null;
      else
        part.text.split(' ').forEach((piece, at) => {
          if (at > 0) close();
          word = word && cross(word, [piece]);
        });
      return;
    }
    const ways = spellings(part);
    if (ways) {
      word = word && cross(word, ways);
      return;
    }
    if (part.kind !== 'group') {
      word = null;
      return;
    }
    const opens = (part.alternatives ?? []).every(one => opensWithSpace(firstOf(one)));
    const closes = closesWithSpace(part);
    const wordEnds = !next || opensWithSpace(next);
    if (opens && (!part.optional || wordEnds)) close();
    if (isFresh() && !part.optional && (closes || wordEnds)) locks.push(...locksOfAny(part.alternatives ?? []));
    if (closes && (isFresh() || (opens && !part.optional))) word = [''];
    else word = part.optional && opens && wordEnds ? word : null;
  });
  close();
  return locks;
}

/** Of one alternative all its locks; of several one that the best lock of each opens. */
function locksOfAny(alternatives: readonly (readonly Part[])[]): readonly Lock[] {
  if (alternatives.length === 1) return locksOf(alternatives[0] as readonly Part[]);
  const all = new Set<string>();
  for (const one of alternatives) {
    const best = locksOf(one)[0];
    if (!best) return [];
    for (const word of best) all.add(word);
  }
  return [all];
}

/** Makes the function that gives a pattern's locks: every match of the pattern holds a word of each. None: it promises nothing. */
export function createGate(macro: Macro): (pattern: string) => readonly Lock[] {
  const reader = new PatternReader(macro);
  return pattern => [...locksOfAny(reader.read(pattern))].sort((a, b) => cost(a) - cost(b)).slice(0, MOST_LOCKS);
}
