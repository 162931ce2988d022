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
  /** One line for each piece of evidence: `COLUMNS` characters, then its name. A character's weight is its code less that of “P”, in steps. */
  readonly rows: string;
}

const ZERO_CODE = 80;
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

/** Makes stored weights ready. A stored name that begins with “>” speaks of the unit before, one with “<” of the unit after. */
export function unpackWeights(stored: StoredWeights): StoryWeights {
  const rows = new Map<string, Row>();
  for (const line of stored.rows.split('\n')) {
    if (line === '') continue;
    const weights = new Float64Array(COLUMNS);
    for (let column = 0; column < COLUMNS; column += 1)
      weights[column] = grow(line.charCodeAt(column) - ZERO_CODE) * stored.step;
    const marked = line.slice(COLUMNS);
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
