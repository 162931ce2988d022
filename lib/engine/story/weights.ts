import { KINDS, SECTIONS } from '../vocabulary';

/** Columns of a row of weights: one for each section, then one for each kind of prevention. */
export const COLUMNS = SECTIONS.length + KINDS.length;

/** Fitted weights as they are stored: small enough to ship, plain enough to diff. */
export interface StoredWeights {
  /** A stored weight of q steps stands for q·|q| times this: fine near zero, where most of them are. */
  readonly step: number;
  /** From row's section to column's section: within a block, and from one block to the next. */
  readonly within: readonly (readonly number[])[];
  readonly across: readonly (readonly number[])[];
  /**
   * A table of evidence, turned on its side because that compresses best. `COLUMNS` lines with a character for each piece of evidence,
   * whose weight is its code less that of “P”, in steps; then a line for each name, in order: how much it shares with the name before,
   * as a digit from “0” on, and its rest.
   */
  readonly rows: string;
}

const ZERO_CODE = 80;
const DIGIT_CODE = 48;
/** Keeps the digit of a name within ASCII, and off the backslash. */
const MOST_SHARED = 43;
/** Weights are stored from -LARGEST to LARGEST steps: printable ASCII. */
export const LARGEST = 16;

const grow = (steps: number): number => steps * Math.abs(steps);

/** The character that comes closest to a weight. */
export function encodeWeight(weight: number, step: number): string {
  const steps = Math.round(Math.sqrt(Math.abs(weight) / step)) * Math.sign(weight);
  return String.fromCharCode(ZERO_CODE + Math.max(-LARGEST, Math.min(LARGEST, steps)));
}

/** What one piece of evidence in a unit says of that unit, of the unit before it and of the unit after it. */
export interface Row {
  own?: Float64Array;
  back?: Float64Array;
  on?: Float64Array;
}

/** Weights ready for use. */
export interface StoryWeights {
  readonly within: Float64Array;
  readonly across: Float64Array;
  readonly rows: ReadonlyMap<string, Row>;
}

/** A piece of evidence with its weights, one for each column. */
export interface NamedWeights {
  readonly name: string;
  readonly weights: readonly number[];
}

/** The table of evidence as it is stored. */
export function packRows(rows: readonly NamedWeights[], step: number): string {
  const sorted = rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    sorted.map(({ weights }) => encodeWeight(weights[column] ?? 0, step)).join(''),
  );
  const names = sorted.map(({ name }, index) => {
    const before = sorted[index - 1]?.name ?? '';
    let shared = 0;
    while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared += 1;
    return String.fromCharCode(DIGIT_CODE + shared) + name.slice(shared);
  });
  return [...columns, ...names].join('\n');
}

/** Makes stored weights ready. A stored name that begins with “>” speaks of the unit before, one with “<” of the unit after. */
export function unpackWeights(stored: StoredWeights): StoryWeights {
  const rows = new Map<string, Row>();
  const lines = stored.rows.split('\n');
  let marked = '';
  for (let index = 0; index + COLUMNS < lines.length; index += 1) {
    const weights = new Float64Array(COLUMNS);
    for (let column = 0; column < COLUMNS; column += 1)
      weights[column] = grow((lines[column] as string).charCodeAt(index) - ZERO_CODE) * stored.step;
    const line = lines[index + COLUMNS] as string;
    marked = marked.slice(0, line.charCodeAt(0) - DIGIT_CODE) + line.slice(1);
    const side = SIDES.get(marked[0] ?? '') ?? 'own';
    const name = side === 'own' ? marked : marked.slice(1);
    const row = rows.get(name) ?? {};
    row[side] = weights;
    rows.set(name, row);
  }
  return {
    within: Float64Array.from(stored.within.flat()),
    across: Float64Array.from(stored.across.flat()),
    rows,
  };
}

const SIDES: ReadonlyMap<string, keyof Row> = new Map([
  ['>', 'back'],
  ['<', 'on'],
]);
