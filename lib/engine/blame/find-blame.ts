// Puts the clues of blame together: clause by clause, with fault that is rejected, asked about or quoted taken out first.
import type { Span } from '../../text/span';
import { compileCues, type Heard, hear, spanOf } from '../grammar/cue';
import type { Line } from '../grammar/line';
import type { StoryUnit } from '../story';
import { type BlameKind, SECTIONS, type Section } from '../vocabulary';
import { BLAME_CUES, type CueKind } from '../words/blame';
import { EXCUSE_CUES, OWN_FAULT_CUES, OWN_SHARE_CUES, REJECTION_CUES } from '../words/not-blame';
import { type Clause, splitClauses } from './clauses';
import { type Clues, clauseClues, lineClues } from './clues';
import { BLAME_WEIGHTS, type BlameWeights } from './weights';

/** Blame as one clause shows it; offsets count from the sentence's start. */
export interface Blame extends Span {
  readonly kind: BlameKind;
  /** Above 0 it is blame; the larger, the surer. */
  readonly score: number;
  /** Items `[from, to)` of the line. */
  readonly from: number;
  readonly to: number;
  /** Names of the cues and clues that decided it, strongest first. */
  readonly cues: readonly string[];
  /** Names of the blame cues that were heard in it. */
  readonly heard: readonly string[];
}

/** A clause that may lay blame, before the draft around it is looked at. */
interface Candidate {
  readonly clause: Clause;
  /** The name of the clue that says who acts in it. */
  readonly subject: string;
  readonly clues: Clues;
  readonly heard: readonly Heard<CueKind>[];
}

export interface LineReading {
  readonly line: Line;
  readonly candidates: readonly Candidate[];
  /** Whether the teller's own fault is said. */
  readonly own: boolean;
}

const blameCues = compileCues(BLAME_CUES);
const rejectionCues = compileCues(REJECTION_CUES);
const shareCues = compileCues(OWN_SHARE_CUES);
const ownCues = compileCues(OWN_FAULT_CUES);
const excuseCues = compileCues(EXCUSE_CUES);

/** Longer quotations are somebody else's words; shorter ones are names and scare quotes. */
const LONGEST_SCARE_QUOTE = 3;

/** Items that stand inside a quotation. */
function quotedItems({ items }: Line): ReadonlySet<number> {
  const marks = items.flatMap((item, i) => (item.word === '"' ? [i] : []));
  const inside = new Set<number>();
  for (let m = 0; m + 1 < marks.length; m += 2) {
    const [open, close] = [marks[m] as number, marks[m + 1] as number];
    if (close - open - 1 > LONGEST_SCARE_QUOTE) for (let i = open + 1; i < close; i += 1) inside.add(i);
  }
  return inside;
}

/** Items under a rejection: from its first word to the next “but”. */
function rejectedItems(line: Line): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { from } of hear(line, rejectionCues)) {
    for (let i = from; i < line.items.length && line.items[i]?.word !== 'but'; i += 1) inside.add(i);
  }
  return inside;
}

const known = new WeakMap<Line, LineReading>();

/** What a line offers; depends on the line alone, so it is read once and forgotten with it. */
export function readBlame(line: Line): LineReading {
  let reading = known.get(line);
  if (!reading) {
    reading = readAnew(line);
    known.set(line, reading);
  }
  return reading;
}

function readAnew(line: Line): LineReading {
  const clauses = splitClauses(line);
  const quoted = quotedItems(line);
  const rejected = rejectedItems(line);
  const outside = (at: number): boolean => quoted.has(at) || rejected.has(at);
  const heard = hear(line, blameCues).filter(({ from }) => !outside(from));
  const whole = lineClues(
    line,
    clauses,
    hear(line, shareCues).length > 0,
    Math.max(0, ...hear(line, excuseCues).map(({ cue }) => cue.weight)),
  );
  const candidates = clauses.flatMap((clause, at): Candidate[] => {
    // “It was not the fault of QA”: the rejection begins behind its subject.
    const begins = clause.from + (clause.opener ? 1 : 0);
    if (quoted.has(begins) || [0, 1, 2].some(step => begins + step < clause.to && rejected.has(begins + step)))
      return [];
    // “My lead said: …” tells what somebody said, and lays no fault by itself.
    let said = 0;
    for (let i = clause.from; i < clause.to; i += 1) if (quoted.has(i)) said += 1;
    if (said * 2 >= clause.to - clause.from) return [];
    const own = heard.filter(({ from, to }) => from < clause.to && to > clause.from);
    return [
      {
        clause,
        subject: `subject.${whole.subjects[at] ?? 'none'}`,
        clues: clauseClues(line, clauses, at, whole, heard, quoted),
        heard: own,
      },
    ];
  });
  return { line, candidates, own: hear(line, ownCues).length > 0 };
}

const KIND_OF_ACTOR: ReadonlyMap<string, BlameKind> = new Map(
  Object.entries({
    '@role': 'role',
    '@client': 'role',
    '@team': 'team',
    '@us': 'team',
    '@person': 'person',
    '@name': 'person',
    '@vendor': 'vendor',
    '@code': 'codebase',
    he: 'person',
    she: 'person',
    his: 'person',
    her: 'person',
    they: 'team',
  } as const),
);

const KIND_OF_SENSE = [
  ['haste', 'circumstance'],
  ['docs', 'vendor'],
  ['spec', 'role'],
  ['code', 'codebase'],
] as const;

function kindOf({ clause, clues, heard }: Candidate, line: Line): BlameKind {
  // Of equal cues the one that lies in the clause names it, not one that only begins there.
  const runsOn = ({ to }: Heard<CueKind>): number => Math.max(0, to - clause.to);
  const named = [...heard]
    .sort((a, b) => b.cue.weight - a.cue.weight || runsOn(a) - runsOn(b))
    .find(({ cue }) => cue.kind && cue.kind !== 'actor');
  if (named?.cue.kind && named.cue.kind !== 'actor') return named.cue.kind;
  for (let i = clause.from; i < clause.to; i += 1) {
    const found = KIND_OF_ACTOR.get((line.items[i]?.word ?? '').replace(/'s$/, ''));
    if (found) return found;
  }
  if ([...clues.keys()].some(clue => clue.startsWith('agentless'))) return 'evasion';
  return KIND_OF_SENSE.find(([sense]) => clues.has(`sense.${sense}`))?.[1] ?? 'team';
}

const NAMED_AT_MOST = 4;

const SHORTEST_STORY = 5;

/** The part of the sentences that say the teller's own fault. */
const ownPart = (readings: readonly LineReading[]): number =>
  readings.filter(reading => reading.own).length / Math.max(1, readings.length);

/** What each section's chance is for the unit that a line is. */
export type Chances = StoryUnit['chances'];

const CUES_OF_A_BLAMING_DRAFT = 4;
const CLAUSES_OF_A_LONG_DRAFT = 60;

/** What the draft says as a whole: who acts in it, how many cues were heard, how much is owned. */
function draftClues(readings: readonly LineReading[]): Clues {
  const subjects = new Map<string, number>();
  const clauses = readings.reduce((total, { candidates }) => total + candidates.length, 0);
  let cues = 0;
  for (const { candidates } of readings)
    for (const { subject, clues } of candidates) {
      subjects.set(subject, (subjects.get(subject) ?? 0) + 1 / clauses);
      cues += Math.min(3, clues.get('cue') ?? 0);
    }
  return new Map([
    ...[...subjects].map(([subject, part]) => [`draft.${subject}`, part] as const),
    ['draft.cues', Math.min(2, cues / CUES_OF_A_BLAMING_DRAFT)],
    ['draft.size', Math.min(1, clauses / CLAUSES_OF_A_LONG_DRAFT)],
    ['draft.own', Math.min(1, ownPart(readings) * 3)],
  ]);
}

/** Where in the story a line stands. */
function placeClue(lines: number, at: number): string {
  // A handful of sentences is no story yet: there the place says nothing.
  const part = lines >= SHORTEST_STORY ? at / (lines - 1) : 0.5;
  return `draft.part-${Math.min(4, Math.floor(part * 5))}`;
}

/** What the line's job in the story adds for a clause with such a subject. */
function jobClues(chances: Chances, subject: string): Clues {
  const clues: Clues = new Map();
  for (const section of SECTIONS) {
    clues.set(`job.${section}`, chances[section]);
    clues.set(`job.${section}+${subject}`, chances[section]);
  }
  return clues;
}

/** Every clue of every clause, line by line: its own, its line's job, its draft and its place. What the weights are fitted to. */
export function cluesOf(readings: readonly LineReading[], chances: readonly Chances[]): Clues[][] {
  const whole = draftClues(readings);
  return readings.map(({ candidates }, at) => {
    const job = chances[at];
    return candidates.map(
      ({ clues, subject }) =>
        new Map([...clues, ...(job ? jobClues(job, subject) : []), ...whole, [placeClue(readings.length, at), 1]]),
    );
  });
}

const sum = (weights: BlameWeights, clues: Clues): number => {
  let total = 0;
  for (const [name, value] of clues) total += (weights.weights[name] ?? 0) * value;
  return total;
};

const CONJUNCTION =
  /^(?:and|but|because|so|although|though|while|since|cos|cause|then|also|plus|well|whereas|that|unfortunately|basically|naturally|apparently|honestly|frankly|obviously|clearly|sadly|okay|um|uh|of course|course|anyway)$/;
const ASIDE = [
  ['of', 'course'],
  ['it', 'turns', 'out'],
  ['turns', 'out'],
  ["i'm", 'sure'],
  ['i', 'mean'],
  ['i', 'guess'],
  ['you', 'know'],
] as const;

/** The clause without the words that only join it to the one before. */
function trimmed(line: Line, { from, to }: Clause): { readonly from: number; readonly to: number } {
  let start = from;
  for (;;) {
    const aside = ASIDE.find(words => words.every((word, i) => line.items[start + i]?.word === word));
    const skip = aside?.length ?? (CONJUNCTION.test(line.items[start]?.word ?? '') ? 1 : 0);
    if (skip === 0 || start + skip >= to - 1) return { from: start, to };
    start += skip;
  }
}

/** A relative clause belongs to what it follows: “the module is a dog's breakfast” and “that a consultancy left us” are one. */
function joinRelatives(line: Line, found: readonly Blame[]): Blame[] {
  const joined: Blame[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const opens = line.items[one.from]?.word ?? '';
    const apart = last ? one.from - last.to : 0;
    if (last && apart <= 1 && (/^(?:who|which|whose)$/.test(opens) || line.items[one.from - 1]?.word === 'that'))
      joined[joined.length - 1] = { ...last, end: one.end, to: one.to, score: Math.max(last.score, one.score) };
    else if (one.to - one.from > 1) joined.push(one);
  }
  return joined.filter(({ from, to, heard }) => heard.length > 0 || to - from >= FEWEST_WORDS);
}

/** Fewer words than this (“for what it's worth”, “did not”) lay no fault by themselves, unless a cue is heard in them. */
const FEWEST_WORDS = 5;

// What a clause says by itself stays the same while the rest of the draft is edited; kept for the shipped weights only.
const shipped = new WeakMap<Candidate, number>();

function weightOf(candidate: Candidate, weights: BlameWeights): number {
  if (weights !== BLAME_WEIGHTS) return sum(weights, candidate.clues);
  let weight = shipped.get(candidate);
  if (weight === undefined) {
    weight = sum(weights, candidate.clues);
    shipped.set(candidate, weight);
  }
  return weight;
}

/** A draft as most are, for judging a sentence or two that stand in none. */
const COMMON_DRAFT: Clues = new Map(
  Object.entries({
    'draft.subject.thing': 0.3,
    'draft.subject.none': 0.2,
    'draft.subject.it': 0.15,
    'draft.subject.I': 0.1,
    'draft.subject.we': 0.15,
    'draft.subject.human': 0.05,
    'draft.subject.they': 0.05,
    'draft.cues': 0.5,
    'draft.size': 0.5,
    'draft.own': 0.3,
  }),
);

/** A sentence that stands in no story is weighed as one that tells a cause: that is where blame is laid. */
const TELLS_CAUSE: Chances = {
  bug: 0,
  detection: 0,
  mitigation: 0,
  'root-cause': 1,
  fix: 0,
  prevention: 0,
  reflection: 0,
  other: 0,
};

const jobs = new WeakMap<BlameWeights, Map<string, readonly number[]>>();

/** What each section's chance weighs for clauses with such a subject; looked up by name once for each subject. */
function jobWeights(weights: BlameWeights, subject: string): readonly number[] {
  const known = jobs.get(weights) ?? new Map<string, readonly number[]>();
  jobs.set(weights, known);
  let row = known.get(subject);
  if (!row) {
    row = SECTIONS.map(
      section => (weights.weights[`job.${section}`] ?? 0) + (weights.weights[`job.${section}+${subject}`] ?? 0),
    );
    known.set(subject, row);
  }
  return row;
}

function weightOfJob(weights: BlameWeights, subject: string, chances: Chances | undefined): number {
  if (!chances) return 0;
  const row = jobWeights(weights, subject);
  let total = 0;
  for (let i = 0; i < SECTIONS.length; i += 1) total += (row[i] as number) * chances[SECTIONS[i] as Section];
  return total;
}

/** A clause with what it says by itself, its job and where it stands: the larger, the surer. */
function scoresOf(
  readings: readonly LineReading[],
  chances: readonly (Chances | undefined)[],
  weights: BlameWeights,
): readonly (readonly number[])[] {
  const alone = readings.length < SHORTEST_STORY;
  const whole = sum(weights, alone ? COMMON_DRAFT : draftClues(readings)) + weights.bias - weights.threshold;
  return readings.map(({ candidates }, at) => {
    const place = whole + (weights.weights[placeClue(readings.length, at)] ?? 0);
    const job = alone ? TELLS_CAUSE : chances[at];
    return candidates.map(
      candidate => place + weightOf(candidate, weights) + weightOfJob(weights, candidate.subject, job),
    );
  });
}

/** Names of cues that nobody in the room would take for anything but blame, whatever stands around them. */
const PLAIN = new Set([
  'as if anybody told',
  'mistakes were made',
  'should have',
  'could have',
  'supposed to',
  'whose job it is',
  'should have been caught',
  'under pressure',
]);
/** The score of what is blame by its words alone. */
const JUST_BLAME = 0.1;

const isPlain = ({ heard }: Candidate): boolean => heard.some(({ cue }) => PLAIN.has(cue.name));

/**
 * What is blame in a draft, line by line, weighed with the fitted weights (or those of a fold, for the fitting script).
 * `chances` tells each line's job in the story, where it is known.
 */
export function weighBlame(
  readings: readonly LineReading[],
  chances: readonly (Chances | undefined)[] = [],
  weights: BlameWeights = BLAME_WEIGHTS,
): readonly (readonly Blame[])[] {
  const scores = scoresOf(readings, chances, weights);
  return readings.map(({ line, candidates }, at) =>
    joinRelatives(
      line,
      candidates.flatMap((candidate, c): Blame[] => {
        const weighed = scores[at]?.[c] ?? 0;
        const score = isPlain(candidate) ? Math.max(weighed, JUST_BLAME) : weighed;
        if (score <= 0) return [];
        const { from, to } = trimmed(line, candidate.clause);
        const cues = [...candidate.clues]
          .map(([name, value]) => ({ name, part: value * (weights.weights[name] ?? 0) }))
          .filter(({ part }) => part > 0)
          .sort((a, b) => b.part - a.part || (a.name < b.name ? -1 : 1))
          .slice(0, NAMED_AT_MOST)
          .map(({ name }) => name);
        const heard = [...new Set(candidate.heard.map(({ cue }) => cue.name))];
        return [{ ...spanOf(line, from, to), from, to, kind: kindOf(candidate, line), score, cues, heard }];
      }),
    ),
  );
}
