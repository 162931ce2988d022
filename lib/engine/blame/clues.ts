// What a clause offers for and against blame, as named numbers: who acts, what is said of them, which cues were heard, how the
// clause is joined to its neighbours. The weights in weights.ts decide what each is worth.
import type { Heard } from '../grammar/cue';
import type { Line } from '../grammar/line';
import type { CueKind } from '../words/blame';
import { SENSES_OF } from '../words/blame-senses';
import type { Clause } from './clauses';

export type Clues = Map<string, number>;

type Subject = 'I' | 'we' | 'human' | 'they' | 'vendor' | 'nobody' | 'code' | 'it' | 'thing' | 'none';

const SUBJECTS: ReadonlyMap<string, Subject> = new Map(
  Object.entries({
    i: 'I',
    "i'd": 'I',
    "i'm": 'I',
    "i've": 'I',
    "i'll": 'I',
    we: 'we',
    "we'd": 'we',
    "we're": 'we',
    "we've": 'we',
    '@us': 'we',
    you: 'we',
    one: 'we',
    '@role': 'human',
    '@team': 'human',
    '@person': 'human',
    '@name': 'human',
    '@client': 'human',
    he: 'human',
    she: 'human',
    "he'd": 'human',
    "she'd": 'human',
    who: 'human',
    whoever: 'human',
    somebody: 'human',
    someone: 'human',
    they: 'they',
    "they'd": 'they',
    '@vendor': 'vendor',
    '@code': 'code',
    nobody: 'nobody',
    'no-one': 'nobody',
    none: 'nobody',
    it: 'it',
    that: 'it',
    this: 'it',
    "it's": 'it',
    "that's": 'it',
    which: 'it',
    there: 'it',
    the: 'thing',
    a: 'thing',
    an: 'thing',
    our: 'thing',
    my: 'thing',
    some: 'thing',
    certain: 'thing',
  } as const),
);

const CROSSED = new Set([
  'negation',
  'should',
  'could',
  'only',
  'tell',
  'care',
  'harm',
  'act',
  'pass',
  'press',
  'bad',
  'haste',
  'credit',
  'notice',
  'passive',
  'somehow',
  'change',
  'me',
]);
/** Words that say who acts, or that nobody did: a pair with one of them carries over to other stories. */
const PIVOT = /^(?:@.*|he|she|they|nobody|no-one|somebody|someone|who|not|never|had|without|only|should|could)$/;
const SUBJECT_REACH = 6;

function subjectOf({ items }: Line, { from, to }: Clause): Subject {
  for (let i = from; i < Math.min(to, from + SUBJECT_REACH); i += 1) {
    const word = items[i]?.word ?? '';
    if (word === 'that' && i === from && items[i + 1]) continue;
    const subject = SUBJECTS.get(word);
    if (subject === 'thing') {
      const next = items[i + 1]?.word ?? '';
      if (SUBJECTS.has(next)) continue;
    }
    if (subject) return subject;
  }
  return 'none';
}

/** What a line says as a whole; every clause of it shares this. */
export interface LineClues {
  readonly subjects: readonly Subject[];
  readonly senses: ReadonlySet<string>;
  readonly shared: boolean;
  readonly excuse: number;
}

export function lineClues(line: Line, clauses: readonly Clause[], shared: boolean, excuse: number): LineClues {
  const senses = new Set<string>();
  for (const { word } of line.items) for (const sense of SENSES_OF.get(word) ?? []) senses.add(sense);
  return { subjects: clauses.map(clause => subjectOf(line, clause)), senses, shared, excuse };
}

/** The clues of one clause. */
export function clauseClues(
  line: Line,
  clauses: readonly Clause[],
  at: number,
  whole: LineClues,
  heard: readonly Heard<CueKind>[],
  quoted: ReadonlySet<number>,
): Clues {
  const clause = clauses[at] as Clause;
  const clues: Clues = new Map();
  const add = (name: string, by = 1): void => {
    clues.set(name, (clues.get(name) ?? 0) + by);
  };
  const subject = whole.subjects[at] ?? 'none';
  add(`subject.${subject}`);

  const senses = new Set<string>();
  let actors = 0;
  for (let i = clause.from; i < clause.to; i += 1) {
    const word = line.items[i]?.word ?? '';
    for (const sense of SENSES_OF.get(word) ?? []) senses.add(sense);
    if (word.startsWith('@') && word !== '@us') {
      actors += 1;
      add(
        word.endsWith("'s") ? 'actor.owns' : `actor.${word.slice(1)}`,
        i === clause.from || word.endsWith("'s") ? 1 : 0.5,
      );
    }
    if (word === '"') add('quote', 0.5);
  }
  for (const sense of senses) {
    add(`sense.${sense}`);
    if (CROSSED.has(sense)) add(`${subject}+${sense}`);
  }
  if (senses.has('negation'))
    for (const sense of ['tell', 'care', 'haste', 'code', 'me']) if (senses.has(sense)) add(`negation+${sense}`);
  if (senses.has('passive') && subject === 'thing' && !senses.has('first'))
    for (const sense of ['harm', 'act', 'bad', 'negation', 'somehow', 'care'])
      if (senses.has(sense)) add(`agentless+${sense}`);
  if (senses.has('bad'))
    for (const sense of ['code', 'docs', 'spec', 'haste', 'they', 'who']) if (senses.has(sense)) add(`bad+${sense}`);
  if (senses.has('spec') && senses.has('negation')) add('spec+negation');
  if (actors > 0 && (subject === 'I' || subject === 'we')) add('own-with-actor');

  for (let i = clause.from; i < clause.to; i += 1) {
    const word = line.items[i]?.word ?? '';
    const next = i + 1 < clause.to ? (line.items[i + 1]?.word ?? '') : '.';
    if (quoted.has(i)) continue;
    clues.set(`w.${word}`, 1);
    if (PIVOT.test(word) || PIVOT.test(next)) clues.set(`b.${word} ${next}`, 1);
  }

  let strongest = 0;
  const names = new Set<string>();
  for (const { cue, from, to } of heard) {
    if (from >= clause.to || to <= clause.from || names.has(cue.name)) continue;
    names.add(cue.name);
    strongest = Math.max(strongest, cue.weight);
    add(`cue.${cue.name}`);
  }
  if (strongest > 0) add('cue', strongest);
  if (names.size > 1) add('cues', Math.min(2, names.size - 1));

  if (clause.opener) add(`opener.${clause.opener}`);
  const before = whole.subjects[at - 1];
  const after = whole.subjects[at + 1];
  if (before === 'I' || before === 'we') add('after-own');
  if (after === 'I' || after === 'we') add('before-own');
  if (clause.opener === 'but' && (before === 'I' || before === 'we')) add('own-but');
  if (whole.shared) add('line.shared');
  if (whole.excuse > 0) add('line.excuse', whole.excuse);
  for (const sense of ['notice', 'change', 'cause', 'credit', 'wise', 'first'])
    if (whole.senses.has(sense)) add(`line.${sense}`);
  if (line.items.at(-1)?.word === '?') add('line.question');
  add('long', Math.min(2, (clause.to - clause.from) / 10));
  return clues;
}
