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

/** Weights ready for use. */
export interface StoryWeights {
  readonly within: Float64Array;
  readonly across: Float64Array;
  /** The row of a piece of evidence; `undefined` when nothing is known of it. */
  row(name: string): Float64Array | undefined;
}

/** Makes stored weights ready; rows are unpacked when they are first asked for. */
export function unpackWeights(stored: StoredWeights): StoryWeights {
  const rows = new Map<string, string | Float64Array>();
  for (const line of stored.rows.split('\n')) if (line !== '') rows.set(line.slice(COLUMNS), line);
  return {
    within: Float64Array.from(stored.within.flat()),
    across: Float64Array.from(stored.across.flat()),
    row: name => {
      const row = rows.get(name);
      if (typeof row !== 'string') return row;
      const weights = new Float64Array(COLUMNS);
      for (let column = 0; column < COLUMNS; column += 1)
        weights[column] = grow(row.charCodeAt(column) - ZERO_CODE) * stored.step;
      rows.set(name, weights);
      return weights;
    },
  };
}
