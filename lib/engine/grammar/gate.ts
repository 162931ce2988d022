// Which words a cue pattern cannot do without. Patterns are many and sentences hold few words, so a line asks only the cues that
// one of its words lets in. Read off the pattern itself: of a sequence the rarest part that must be there, of alternatives all.
type Words = ReadonlySet<string> | null;

/** Words that stand in nearly every line let everything in; a gate of these is worth little. */
const COMMON = new Set(
  'the a an i we it to of and in on at for was were is are be been had have has that this not with as they he she who my our me us no so but if or by from up out its you there then just all only what did do'.split(
    ' ',
  ),
);
const WORST = 40;
const cost = (words: ReadonlySet<string>): number => {
  let total = 0;
  for (const word of words) total += COMMON.has(word) || word.startsWith('@') ? WORST : 1;
  return total;
};

interface Part {
  /** A literal character, a group's alternatives, or something that may be any characters. */
  readonly kind: 'char' | 'group' | 'any' | 'look';
  readonly char?: string;
  readonly alternatives?: readonly string[];
  readonly optional: boolean;
}

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** The quantifier that stands at `at`, if one does. */
function quantifierAt(source: string, at: number): string {
  QUANTIFIER.lastIndex = at;
  return QUANTIFIER.exec(source)?.[0] ?? '';
}

/** The place behind the group, class or escape that begins at `at`. */
function skip(source: string, at: number): number {
  if (source[at] === '\\') {
    if (/[pP]/.test(source[at + 1] ?? '') && source[at + 2] === '{') return source.indexOf('}', at) + 1;
    return at + 2;
  }
  if (source[at] === '[') {
    let end = at + 1;
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (source[at] !== '(') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ')') end = skip(source, end);
  return end + 1;
}

function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      found.push(source.slice(from, at));
      from = at + 1;
    }
    at = skip(source, at);
  }
  return [...found, source.slice(from)];
}

function partsOf(source: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < source.length; ) {
    const end = skip(source, at);
    const whole = source.slice(at, end);
    const quantifier = quantifierAt(source, end);
    const optional = /^(?:[?*]|\{0)/.test(quantifier);
    if (whole.startsWith('(')) {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(whole)?.[0] ?? '(';
      if (/[=!]$/.test(opening)) parts.push({ kind: 'look', optional: true });
      else parts.push({ kind: 'group', alternatives: alternativesOf(whole.slice(opening.length, -1)), optional });
    } else if (whole.length === 1 && whole !== '.' && whole !== '^' && whole !== '$' && quantifier === '')
      parts.push({ kind: 'char', char: whole, optional: false });
    else if (/^\\[.?*+()[\]{}|^$/-]$/.test(whole) && quantifier === '')
      parts.push({ kind: 'char', char: whole.slice(1), optional: false });
    else parts.push({ kind: whole === '^' || whole === '$' ? 'look' : 'any', optional });
    at = end + quantifier.length;
  }
  return parts;
}

const opensWithSpace = ({ alternatives = [] }: Part): boolean => alternatives.every(one => one.startsWith(' '));
const closesWithSpace = ({ alternatives = [] }: Part): boolean => alternatives.every(one => one.endsWith(' '));

// Macros put the same alternatives into many patterns: what was read off one is kept.
const known = new Map<string, Words>();

function neededIn(source: string): Words {
  let words = known.get(source);
  if (words === undefined) {
    words = readNeeded(source);
    known.set(source, words);
  }
  return words;
}

function readNeeded(source: string): Words {
  const parts = partsOf(source);
  let best: Words = null;
  const offer = (words: Words) => {
    if (words && (!best || cost(words) < cost(best))) best = words;
  };
  // `undefined`: the word that stands here cannot be told.
  let word: string | undefined = '';
  const close = () => {
    if (word) offer(new Set([word]));
    word = '';
  };
  parts.forEach((part, i) => {
    if (part.kind === 'look') return;
    if (part.kind === 'char') {
      if (part.char === ' ') close();
      else if (word !== undefined) word += part.char;
      return;
    }
    if (part.kind === 'any') {
      word = undefined;
      return;
    }
    if (opensWithSpace(part)) close();
    const next = parts.slice(i + 1).find(({ kind }) => kind !== 'look');
    const endsClean =
      closesWithSpace(part) || !next || next.char === ' ' || (next.kind === 'group' && opensWithSpace(next));
    if (word === '' && !part.optional && endsClean) offer(neededInAny(part.alternatives ?? []));
    word = closesWithSpace(part) && (word === '' || opensWithSpace(part)) ? '' : undefined;
    if (part.optional && word === undefined && opensWithSpace(part) && (!next || next.char === ' ')) word = '';
  });
  close();
  return best;
}

function neededInAny(alternatives: readonly string[]): Words {
  const all = new Set<string>();
  for (const one of alternatives) {
    const words = neededIn(one);
    if (!words) return null;
    for (const word of words) all.add(word);
  }
  return all;
}

/** Words of which every match of the pattern holds at least one; `null` where the pattern promises none. */
export const neededWords = (pattern: string): Words => neededInAny(alternativesOf(pattern));
