// Fits the weights of story reading to labelled drafts: a linear-chain conditional random field for the sections, a logistic
// regression on prevention units for each kind. Evidence must occur in several drafts to count, and only the strongest ships.
import { parseDraft } from '../../lib/engine/draft';
import { gatherEvidence } from '../../lib/engine/story/evidence';
import { placeEvidence } from '../../lib/engine/story/place';
import { COLUMNS, LARGEST, packRows, type StoredWeights } from '../../lib/engine/story/weights';
import { KINDS, SECTIONS } from '../../lib/engine/vocabulary';
import { draftText, type Folder, folderOf, type LabelledDraft, labelledWords } from './drafts';
import { minimise } from './minimise';

const COUNT = SECTIONS.length;

/** A draft as the fit sees it: names of evidence and the true answer for each unit of our own cut. */
export interface Example {
  readonly evidence: readonly (readonly string[])[];
  readonly own: readonly (readonly string[])[];
  readonly sections: readonly number[];
  /** For prevention units, which kinds they name; `null` elsewhere. */
  readonly kinds: readonly (readonly boolean[] | null)[];
  readonly sameBlock: readonly boolean[];
  /** How many times it counts. */
  readonly times: number;
}

/** Drafts of `dev` are the likest to what people will write. */
const TIMES: Readonly<Record<Folder, number>> = { dev: 2, extra: 1, written: 1 };

export function exampleOf(labelled: LabelledDraft): Example {
  const draft = parseDraft(draftText(labelled));
  const words = labelledWords(labelled);
  const gathered = draft.units.map(unit => gatherEvidence(unit.body));
  const places = placeEvidence(draft);
  const sections: number[] = [];
  const kinds: (boolean[] | null)[] = [];
  const evidence = draft.units.map((unit, index) => {
    const votes = new Array<number>(COUNT).fill(0);
    const named = KINDS.map(() => 0);
    let covered = 0;
    for (const { middle, unit: label } of words) {
      if (middle < unit.start || middle >= unit.end) continue;
      covered += 1;
      const section = SECTIONS.indexOf(label.section);
      votes[section] = (votes[section] as number) + 1;
      KINDS.forEach((kind, k) => {
        if (label.kinds?.includes(kind)) named[k] = (named[k] as number) + 1;
      });
    }
    const section = votes.indexOf(Math.max(...votes));
    sections.push(section);
    kinds.push(
      SECTIONS[section] === 'prevention' || named.some(n => n > 0) ? named.map(n => n * 4 >= covered && n > 0) : null,
    );
    const before = gathered[index - 1];
    const after = gathered[index + 1];
    return [
      ...(gathered[index]?.own ?? []),
      ...(places[index] ?? []),
      ...(before ? before.outward.map(name => `<${name}`) : ['<START']),
      ...(after ? after.outward.map(name => `>${name}`) : ['>END']),
    ];
  });
  return {
    evidence,
    own: gathered.map(({ own }) => own),
    sections,
    kinds,
    sameBlock: draft.units.map((unit, index) => index > 0 && draft.units[index - 1]?.paragraph === unit.paragraph),
    times: TIMES[folderOf(labelled.id)],
  };
}

export interface FitSettings {
  /** Evidence in fewer drafts than this is left out: rare words do not carry over. */
  readonly drafts: number;
  /** How many pieces of evidence are kept. */
  readonly keep: number;
  readonly rounds: number;
}

export const FIT: FitSettings = { drafts: 10, keep: 3600, rounds: 40 };

/** How strongly a weight is held at zero. */
export function hold(name: string): number {
  if (/^[<>]/.test(name)) return 52;
  if (/^(?:b|f2|f3):/.test(name)) return 24;
  if (/^(?:w|f1):/.test(name)) return 22;
  if (/^(?:at|size|from|few|c)/.test(name)) return 12;
  if (/^(?:label|heading|under|after|shape)/.test(name)) return 2;
  if (/^(?:g|n|p|p1|t|len|opens|m)\b/.test(name)) return 10;
  return 16;
}
const HOLD_TRANSITIONS = 0.3;
const HOLD_KINDS = 1;
/** Naming a kind too many costs less than missing one: the score at which a kind is named lies below even odds. */
const NAMES_KIND_FROM = -0.4;

const number = (names: readonly string[]): Map<string, number> => new Map(names.map((name, index) => [name, index]));

const encode = (lists: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): Int32Array[] =>
  lists.map(names => Int32Array.from(names.map(name => ids.get(name) ?? -1).filter(id => id >= 0)));

function logSum(row: Float64Array, from: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + COUNT; i += 1) most = Math.max(most, row[i] as number);
  let sum = 0;
  for (let i = from; i < from + COUNT; i += 1) sum += Math.exp((row[i] as number) - most);
  return most + Math.log(sum);
}

/** Weights of the sections: `names.length` rows, then the transitions within a block and across. */
function fitSections(examples: readonly Example[], names: readonly string[], rounds: number): Float64Array {
  const ids = number(names);
  const rows = examples.map(example => encode(example.evidence, ids));
  const within = names.length * COUNT;
  const size = within + 2 * COUNT * COUNT;
  const held = new Float64Array(size).fill(HOLD_TRANSITIONS);
  for (const [id, name] of names.entries()) held.fill(hold(name), id * COUNT, (id + 1) * COUNT);
  const term = new Float64Array(COUNT);

  return minimise(
    (x, slope) => {
      slope.fill(0);
      let value = 0;
      const up = (at: number, by: number) => {
        slope[at] = (slope[at] as number) + by;
      };
      examples.forEach(({ sections, sameBlock, times }, e) => {
        const own = rows[e] as Int32Array[];
        const units = sections.length;
        if (units === 0) return;
        const score = new Float64Array(units * COUNT);
        own.forEach((list, u) => {
          for (const id of list)
            for (let s = 0; s < COUNT; s += 1)
              score[u * COUNT + s] = (score[u * COUNT + s] as number) + (x[id * COUNT + s] as number);
        });
        const step = (u: number) => within + (sameBlock[u] ? 0 : COUNT * COUNT);
        const forward = Float64Array.from(score);
        const backward = new Float64Array(units * COUNT);
        for (let u = 1; u < units; u += 1)
          for (let to = 0; to < COUNT; to += 1) {
            for (let from = 0; from < COUNT; from += 1)
              term[from] = (forward[(u - 1) * COUNT + from] as number) + (x[step(u) + from * COUNT + to] as number);
            forward[u * COUNT + to] = (forward[u * COUNT + to] as number) + logSum(term, 0);
          }
        for (let u = units - 2; u >= 0; u -= 1)
          for (let from = 0; from < COUNT; from += 1) {
            for (let to = 0; to < COUNT; to += 1) {
              const next = (u + 1) * COUNT + to;
              term[to] =
                (backward[next] as number) + (score[next] as number) + (x[step(u + 1) + from * COUNT + to] as number);
            }
            backward[u * COUNT + from] = logSum(term, 0);
          }
        const total = logSum(forward, (units - 1) * COUNT);
        value += times * total;
        for (let u = 0; u < units; u += 1) {
          const truth = sections[u] as number;
          value -= times * (score[u * COUNT + truth] as number);
          for (let s = 0; s < COUNT; s += 1) {
            const chance = Math.exp((forward[u * COUNT + s] as number) + (backward[u * COUNT + s] as number) - total);
            const off = times * (chance - (s === truth ? 1 : 0));
            for (const id of own[u] as Int32Array) up(id * COUNT + s, off);
          }
          if (u === 0) continue;
          const before = sections[u - 1] as number;
          value -= times * (x[step(u) + before * COUNT + truth] as number);
          up(step(u) + before * COUNT + truth, -times);
          for (let from = 0; from < COUNT; from += 1)
            for (let to = 0; to < COUNT; to += 1) {
              const at = step(u) + from * COUNT + to;
              const here = u * COUNT + to;
              up(
                at,
                times *
                  Math.exp(
                    (forward[(u - 1) * COUNT + from] as number) +
                      (x[at] as number) +
                      (score[here] as number) +
                      (backward[here] as number) -
                      total,
                  ),
              );
            }
        }
      });
      for (let i = 0; i < size; i += 1) {
        value += 0.5 * (held[i] as number) * (x[i] as number) ** 2;
        up(i, (held[i] as number) * (x[i] as number));
      }
      return value;
    },
    size,
    rounds,
  );
}

/** Weights of one kind of prevention, one for each name. */
function fitKind(examples: readonly Example[], names: readonly string[], kind: number, rounds: number): Float64Array {
  const ids = number(names);
  const rows: Int32Array[] = [];
  const answers: number[] = [];
  for (const example of examples)
    example.kinds.forEach((named, unit) => {
      if (!named) return;
      rows.push(...encode([example.own[unit] ?? []], ids));
      answers.push(named[kind] ? 1 : 0);
    });
  return minimise(
    (x, slope) => {
      slope.fill(0);
      let value = 0;
      rows.forEach((row, r) => {
        let score = 0;
        for (const id of row) score += x[id] as number;
        const chance = 1 / (1 + Math.exp(-score));
        const answer = answers[r] as number;
        value -= Math.log(Math.max(1e-12, answer ? chance : 1 - chance));
        for (const id of row) slope[id] = (slope[id] as number) + chance - answer;
      });
      names.forEach((name, id) => {
        const held = name === 'bias' ? 0.1 : /^(?:w|f1):/.test(name) ? 2 * HOLD_KINDS : HOLD_KINDS;
        value += 0.5 * held * (x[id] as number) ** 2;
        slope[id] = (slope[id] as number) + held * (x[id] as number);
      });
      return value;
    },
    names.length,
    rounds,
  );
}

/** In how many drafts each piece of evidence occurs. */
function countDrafts(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of examples)
    for (const name of new Set(evidence.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const spread = (x: Float64Array, from: number): number => {
  const row = x.subarray(from, from + COUNT);
  return Math.max(...row) - Math.min(...row);
};

/** Fits weights to the examples and rounds them as they are stored. */
export function fitStory(examples: readonly Example[], { drafts, keep, rounds }: FitSettings = FIT): StoredWeights {
  const counts = countDrafts(examples);
  const all = [...counts]
    .filter(([, count]) => count >= drafts)
    .map(([name]) => name)
    .sort();
  const first = fitSections(examples, all, Math.ceil(rounds / 2));
  const strongest = all
    .map((name, id) => ({ name, worth: spread(first, id * COUNT) * Math.sqrt(counts.get(name) ?? 0) }))
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, keep)
    .map(({ name }) => name);
  const names = ['bias', ...strongest.filter(name => name !== 'bias').sort()];
  const sections = fitSections(examples, names, rounds);
  const ownNames = names.filter(name => /^(?:bias$|c:|cn:|m:|mn:|w:|g:|f1:)/.test(name));
  const kinds = KINDS.map((_, kind) => fitKind(examples, ownNames, kind, rounds));
  const kindRow = number(ownNames);

  const largest = [sections.subarray(0, names.length * COUNT), ...kinds]
    .flatMap(weights => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0))
    .reduce((most, weight) => Math.max(most, weight), 0);
  const step = Math.ceil((largest / LARGEST ** 2) * 10000) / 10000;
  const rows = names.map((name, id) => {
    const weights = [
      ...sections.subarray(id * COUNT, (id + 1) * COUNT),
      ...kinds.map(x => (x[kindRow.get(name) ?? -1] ?? 0) - (name === 'bias' ? NAMES_KIND_FROM : 0)),
    ];
    if (weights.length !== COLUMNS) throw new Error(`${name} has ${weights.length} weights`);
    return { name, weights };
  });
  const matrix = (from: number) =>
    SECTIONS.map((_, row) =>
      [...sections.subarray(from + row * COUNT, from + (row + 1) * COUNT)].map(x => Math.round(x * 100) / 100 || 0),
    );
  const within = names.length * COUNT;
  return { step, within: matrix(within), across: matrix(within + COUNT * COUNT), rows: packRows(rows, step) };
}
