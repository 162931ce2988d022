// Fits the blame weights: a logistic regression over the clues of every clause, told from the labelled spans.
import {
  type Blame,
  type Chances,
  cluesOf,
  type LineReading,
  readBlame,
  weighBlame,
} from '../../lib/engine/blame/find-blame';
import type { BlameWeights } from '../../lib/engine/blame/weights';
import { parseDraft } from '../../lib/engine/draft';
import { readLines } from '../../lib/engine/grammar/read-lines';
import type { Span } from '../../lib/text/span';
import { draftText, type Folder, folderOf } from './drafts';
import type { HeldOut } from './folded';
import { minimise } from './minimise';

export interface BlameDraft {
  readonly id: string;
  readonly fold: number;
  readonly text: string;
  readonly readings: readonly LineReading[];
  readonly chances: readonly Chances[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  readonly gold: readonly Span[];
  readonly clauses: readonly Clause[];
}

/** A clause with its clues, and whether it is labelled as blame. */
interface Clause {
  readonly clues: ReadonlyMap<string, number>;
  readonly yes: 0 | 1;
}

/** The labelled drafts with what blame is told from; the chances come from readers that never saw the draft. */
export const blameDrafts = (heldOut: readonly HeldOut[]): BlameDraft[] =>
  heldOut.map(({ draft, fold, read }) => {
    const text = draftText(draft);
    const parsed = parseDraft(text);
    const gold = draft.blame.map(({ quote, nth = 1 }) => {
      let start = -1;
      for (let n = 0; n < nth; n += 1) start = text.indexOf(quote, start + 1);
      return { start, end: start + quote.length };
    });
    const readings = readLines(parsed, []).map(readBlame);
    const chances = read(parsed).units.map(unit => unit.chances);
    const starts = parsed.units.map(unit => unit.start);
    const clauses = cluesOf(readings, chances).flatMap((line, at) =>
      line.map((clues, c): Clause => {
        const { items } = (readings[at] as LineReading).line;
        const { from, to } = (readings[at] as LineReading).candidates[c]?.clause ?? { from: 0, to: 0 };
        const start = (starts[at] ?? 0) + (items[from]?.start ?? 0);
        const end = (starts[at] ?? 0) + (items[to - 1]?.end ?? 0);
        return { clues, yes: gold.some(one => matches({ start, end }, one)) ? 1 : 0 };
      }),
    );
    return { id: draft.id, fold, text, readings, chances, starts, gold, clauses };
  });

/** Whether two spans tell of the same, as score.mjs takes it: half of the shorter one is shared. */
export const matches = (a: Span, b: Span): boolean =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) * 2 >= Math.min(a.end - a.start, b.end - b.start);

/** What the weights take for blame, by offsets in the draft. */
export const spansOf = ({ readings, chances, starts }: BlameDraft, weights: BlameWeights): Blame[] =>
  weighBlame(readings, chances, weights).flatMap((list, at) =>
    list.map(one => ({ ...one, start: one.start + (starts[at] ?? 0), end: one.end + (starts[at] ?? 0) })),
  );

/**
 * How many times a draft counts. Where blame begins is a matter of judgement: the drafts that figures are counted on say it best, and
 * what was written for training alone, by many hands, least.
 */
const TIMES: Readonly<Record<Folder, number>> = { dev: 6, extra: 3, written: 0.7 };

interface Row {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly yes: 0 | 1;
  readonly times: number;
}

/** A clue in fewer drafts than this is left out: words ask for more, since there are so many of them. */
const DRAFTS = 8;
const DRAFTS_OF_WORDS = 16;
const isWord = (name: string): boolean => /^[wb]\./.test(name);

/** How strongly a weight is held at what it is taken for beforehand. */
const RIDGE = 4;
const RIDGE_OF_WORDS = 10;
/** What a cue says at face value (`cue`) is where the fit starts and is pulled back to. */
const FACE_VALUE = 1.5;
const START_BIAS = -3;
const ROUNDS = 80;
/** Weights nearer to zero than this are not worth shipping. */
const LEAST = 0.18;

const round = (x: number): number => Math.round(x * 100) / 100 || 0;

/** Weights fitted to these drafts. */
export function fitBlame(drafts: readonly BlameDraft[]): BlameWeights {
  const counts = new Map<string, number>();
  for (const { clauses } of drafts)
    for (const name of new Set(clauses.flatMap(({ clues }) => [...clues.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()]
    .filter(name => (counts.get(name) ?? 0) >= (isWord(name) ? DRAFTS_OF_WORDS : DRAFTS))
    .sort();
  const number = new Map(names.map((name, id) => [name, id]));
  const rows = drafts.flatMap(({ id, clauses }) => {
    const times = TIMES[folderOf(id)];
    return clauses.map(({ clues, yes }): Row => {
      const known = [...clues].filter(([name, value]) => value !== 0 && number.has(name));
      return {
        ids: Int32Array.from(known.map(([name]) => number.get(name) as number)),
        values: Float64Array.from(known.map(([, value]) => value)),
        yes,
        times,
      };
    });
  });
  const prior = names.map(name => (name === 'cue' ? FACE_VALUE : 0));
  const held = names.map(name => (isWord(name) ? RIDGE_OF_WORDS : RIDGE));
  const bias = names.length;
  // What is sought is how far each weight lies from what it is taken for beforehand.
  const away = minimise(
    (x, slope) => {
      slope.fill(0);
      let value = 0;
      for (const { ids, values, yes, times } of rows) {
        let score = START_BIAS + (x[bias] as number);
        for (let i = 0; i < ids.length; i += 1) {
          const id = ids[i] as number;
          score += ((x[id] as number) + (prior[id] as number)) * (values[i] as number);
        }
        const chance = 1 / (1 + Math.exp(-score));
        value -= times * Math.log(Math.max(1e-12, yes ? chance : 1 - chance));
        const off = times * (chance - yes);
        slope[bias] = (slope[bias] as number) + off;
        for (let i = 0; i < ids.length; i += 1) {
          const id = ids[i] as number;
          slope[id] = (slope[id] as number) + off * (values[i] as number);
        }
      }
      for (let id = 0; id < bias; id += 1) {
        value += 0.5 * (held[id] as number) * (x[id] as number) ** 2;
        slope[id] = (slope[id] as number) + (held[id] as number) * (x[id] as number);
      }
      return value;
    },
    names.length + 1,
    ROUNDS,
  );
  return {
    bias: round(START_BIAS + (away[bias] as number)),
    threshold: THRESHOLD,
    weights: Object.fromEntries(
      names
        .map((name, id) => [name, round((away[id] as number) + (prior[id] as number))] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST),
    ),
  };
}

/**
 * What a clause must reach. On held-out drafts, free and retold, -1.25 finds 0.74 and 0.37 of the blame (precision 0.69 and 0.40) and
 * -0.75 finds 0.65 and 0.36 (0.76 and 0.58): a false alarm costs a writer more than a miss, but a reviewer that hears nothing is of no
 * use.
 */
const THRESHOLD = -0.75;
