// A cue is a pattern over the shape of a line (see line.ts), with a weight: a small, named piece of evidence.
// Patterns are regular expressions with macros in braces; every word stands between single spaces.
import type { Span } from '../../text/span';
import * as verbs from '../words/verbs';
import { createGate, type Lock } from './gate';
import { type Item, itemAt, type Line } from './line';
import { verbPattern } from './verbs';

export interface CueSource<Kind extends string = string> {
  /** Says what was heard; shown when somebody asks why. */
  readonly name: string;
  readonly kind?: Kind;
  /** 1 is enough by itself. */
  readonly weight: number;
  readonly pattern: string;
  /** How far the marked words go: the match itself (the default), on to the end of its clause, or all of its clause. */
  readonly reach?: 'match' | 'clause' | 'whole';
  /** Words of which a line must hold one; absent: every line is looked at. */
  readonly has?: string;
}

export interface Cue<Kind extends string = string> extends CueSource<Kind> {
  readonly regex: RegExp;
}

/** Compiled cues, by the words that let them in. */
export interface CueSet<Kind extends string = string> {
  readonly cues: readonly Cue<Kind>[];
  /** The locks that a word opens: number of the cue times 4, plus number of its lock. */
  readonly opens: ReadonlyMap<string, readonly number[]>;
  /** For each cue, a bit for each of its locks. */
  readonly locks: Uint8Array;
  /** Cues without a lock. */
  readonly always: readonly number[];
}

/** Where a cue was heard, in items and in characters of the unit. */
export interface Heard<Kind extends string = string> extends Span {
  readonly cue: Cue<Kind>;
  /** Items `[from, to)` of the line. */
  readonly from: number;
  readonly to: number;
}

const ADVERB =
  '(?:[a-z]+ly|just|never|always|also|even|only|then|still|already|ever|once|again|so|of course|too|all|both|not|often|sometimes|rather|quite|somehow|since|kind of|sort of|at least|in fact|to be fair|um|uh|like|you know|, uh ,|, um ,|, like ,)';
const PAST = ['past', 'participle'] as const;

/** What stands behind each macro. Those that end in `*` or `?` bring their own space. */
const MACROS: Readonly<Record<string, string>> = {
  other: String.raw`(?:@(?:role|team|person|name|vendor|client)|he|she|they|who|everyone else|everybody else|someone else|somebody else|anyone else|whoever (?:\S+ ){1,6}?)`,
  actor: '@(?:role|team|person|name|vendor|client)',
  human: '(?:@(?:role|team|person|name|client)|he|she|they|who)',
  owner: "(?:@(?:role|team|person|name|vendor|client|code)'s|their|his|her)",
  'a*': `(?:${ADVERB} )*`,
  'had?': "(?:(?:had|have|has|was|were|'d|'ve) )?",
  not: "(?:not|never|didn't|did not|hadn't|had not|haven't|have not|hasn't|has not|don't|do not|doesn't|does not|wouldn't|would not|won't|will not|can't|cannot|couldn't|could not|wasn't|was not|weren't|were not|isn't|is not|aren't|didnt|dont|doesnt|wouldnt)",
  tell: `(?:${verbPattern(verbs.TELL)})`,
  care: `(?:${verbPattern(verbs.CARE)})`,
  duty: `(?:${verbPattern([...verbs.TELL, ...verbs.CARE])})`,
  broke: `(?:${verbPattern(verbs.BREAK, PAST)})`,
  shipped: `(?:${verbPattern(verbs.SHIP, PAST)})`,
  passed: `(?:${verbPattern(verbs.PASS, PAST)})`,
  telling: `(?:${verbPattern(verbs.TELL, ['gerund'])})`,
  caring: `(?:${verbPattern(verbs.CARE, ['gerund'])})`,
  bad: '(?:bad|broken|wrong|untested|buggy|incorrect|faulty|half-baked|half-finished|half-done|unfinished|sloppy|invalid|outdated|stale|incomplete|misleading|flawed|careless|dodgy|shoddy|crappy|terrible|awful|useless|unreviewed|breaking|undocumented|unclear|vague|malformed|garbage|poor|dreadful|lousy|messy|unreliable|flaky|inaccurate|ambiguous|thin)',
  nobody:
    '(?:nobody|no one|no-one|noone|none of them|not one of them|not one of those \\S+|not a single (?:\\S+)|not a soul|not one \\S+|neither of them|no @?\\S+)',
  us: '(?:us|me|anyone|anybody|the rest of us|@us|engineering|development|the developers|my @?\\S+|our @?\\S+)',
};

function macroOf(name: string): string {
  const macro = MACROS[name];
  if (macro === undefined) throw new Error(`A cue pattern names {${name}}, which is no macro.`);
  return macro;
}

const expand = (pattern: string): string => pattern.replace(/\{([a-z]+[*?]?)\}/g, (_, name: string) => macroOf(name));

const locksOf = createGate(macroOf);

/** Compiles cue data. Throws on a pattern that is no regular expression or names an unknown macro. */
export function compileCues<Kind extends string>(sources: readonly CueSource<Kind>[]): CueSet<Kind> {
  const opens = new Map<string, number[]>();
  const locks = new Uint8Array(sources.length);
  const always: number[] = [];
  const cues = sources.map((source, number) => {
    const own: readonly Lock[] = source.has === undefined ? locksOf(source.pattern) : [new Set(source.has.split(' '))];
    if (own.length === 0) always.push(number);
    locks[number] = (1 << own.length) - 1;
    own.forEach((lock, at) => {
      for (const word of lock) {
        const opened = opens.get(word);
        if (opened) opened.push(number * 4 + at);
        else opens.set(word, [number * 4 + at]);
      }
    });
    const flags = source.pattern.includes('(?<mark>') ? 'gud' : 'gu';
    // Most drafts let in a small part of the cues; the others are never compiled.
    let regex: RegExp | undefined;
    return {
      ...source,
      get regex() {
        regex ??= new RegExp(`(?<= )(?:${expand(source.pattern)})(?= )`, flags);
        return regex;
      },
    };
  });
  return { cues, opens, locks, always };
}

/** The cues whose locks a line's words open, in the order of the list. */
function admitted<Kind extends string>(line: Line, { cues, opens, locks, always }: CueSet<Kind>): Cue<Kind>[] {
  const opened = new Uint8Array(cues.length);
  const numbers = [...always];
  for (const { word } of line.items) {
    const those = opens.get(word);
    if (!those) continue;
    for (const lock of those) {
      const number = lock >> 2;
      const before = opened[number] as number;
      const now = before | (1 << (lock & 3));
      opened[number] = now;
      if (now !== before && now === locks[number]) numbers.push(number);
    }
  }
  return numbers.sort((a, b) => a - b).map(number => cues[number] as Cue<Kind>);
}

/** Everything that the cues hear in a line, in the order of the cues. */
export function hear<Kind extends string>(line: Line, set: CueSet<Kind>): Heard<Kind>[] {
  const heard: Heard<Kind>[] = [];
  for (const cue of admitted(line, set)) {
    const { regex } = cue;
    regex.lastIndex = 0;
    for (let match = regex.exec(line.shape); match; match = regex.exec(line.shape)) {
      if (match[0] === '') regex.lastIndex += 1;
      const [begin, end] = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
      if (end === begin) continue;
      const heardAt = itemAt(line, begin);
      const from = cue.reach === 'whole' ? clauseStart(line, heardAt) : heardAt;
      let last = itemAt(line, line.shape[end - 1] === ' ' ? end - 2 : end - 1);
      while (last > from && LAST_MARK.test((line.items[last] as Item).word)) last -= 1;
      const to = cue.reach === 'clause' || cue.reach === 'whole' ? clauseEnd(line, last + 1) : last + 1;
      heard.push({ cue, from, to, ...spanOf(line, from, to) });
    }
  }
  return heard;
}

/** The characters of items `[from, to)`, offsets in the unit. */
export const spanOf = (line: Line, from: number, to: number): Span => ({
  start: (line.items[from] as Item).start,
  end: (line.items[to - 1] as Item).end,
});

const LAST_MARK = /^(?:[,;:.!]|-|\.\.\.)$/;
const CLAUSE_MARK = /^(?:[,;:.!?()"]|-|\.\.\.)$/;
const CLAUSE_WORD = /^(?:but|so|because|although|though|while|which|until|till|whereas)$/;
const SUBJECT = /^(?:@.*|i|we|he|she|it|they|you|nobody|then)$/;

/** The index where the clause of item `from` begins: behind a mark or a conjunction. */
function clauseStart(line: Line, from: number): number {
  let at = from;
  for (; at > 0; at -= 1) {
    const word = (line.items[at - 1] as Item).word;
    if (CLAUSE_MARK.test(word) || CLAUSE_WORD.test(word) || word === 'and' || word === 'that') break;
  }
  return at;
}

/** The index behind the clause that item `from` belongs to: a mark, a conjunction, or “and” before a new subject ends it. */
export function clauseEnd(line: Line, from: number): number {
  let at = from;
  for (; at < line.items.length; at += 1) {
    const word = (line.items[at] as Item).word;
    if (CLAUSE_MARK.test(word)) break;
    if (at > from && CLAUSE_WORD.test(word)) break;
    if (at > from && word === 'and' && SUBJECT.test(line.items[at + 1]?.word ?? '')) break;
  }
  return Math.max(at, from);
}
