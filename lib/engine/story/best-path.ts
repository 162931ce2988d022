import { SECTIONS } from '../vocabulary';

const COUNT = SECTIONS.length;

/** What the path hangs on: one row of sections for each unit, and whether a unit stands in the block of the one before (1) or not (0). */
export interface PathInput {
  readonly scores: Float64Array;
  readonly sameBlock: Uint8Array;
}

/** A finished path, with what it was made of: the next one after an edit takes over what came out the same. */
export interface Path extends PathInput {
  readonly likely: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** How likely each section is for each unit, given the whole story. */
  readonly chances: Float64Array;
  /** For each unit its number in the path before, where its chances are what they were there; else -1. */
  readonly kept: Int32Array;
}

/** A path before, and how many units at its two ends are the same ones. */
export interface Before {
  readonly path: Path;
  readonly head: number;
  readonly tail: number;
}

/**
 * Forwards and backwards over evidence and transitions. Every row is levelled as it is made, so that the longest text neither over- nor
 * underflows, and so that what an edit changed fades within some sentences: from where a row comes out as before, all do.
 */
export function createPathFinder(
  within: Float64Array,
  across: Float64Array,
): (input: PathInput, before?: Before) => Path {
  const near = within.map(Math.exp);
  const far = across.map(Math.exp);

  return ({ scores, sameBlock }, before) => {
    const units = sameBlock.length;
    const old = before?.path;
    const oldUnits = old?.sameBlock.length ?? 0;
    const numberBefore = (unit: number): number => {
      if (!before) return -1;
      if (unit < before.head) return unit;
      return unit >= units - before.tail ? unit - units + oldUnits : -1;
    };
    const likely = new Float64Array(scores.length);
    const forward = new Float64Array(scores.length);
    const backward = new Float64Array(scores.length);
    const chances = new Float64Array(scores.length);
    const kept = new Int32Array(units).fill(-1);
    const sameLikely = new Uint8Array(units);
    const sameForward = new Uint8Array(units);

    for (let unit = 0; unit < units; unit += 1) {
      const row = unit * COUNT;
      const o = numberBefore(unit);
      if (old && o >= 0 && alike(scores, row, old.scores, o * COUNT)) {
        copy(old.likely, o * COUNT, likely, row);
        sameLikely[unit] = 1;
      } else {
        let most = Number.NEGATIVE_INFINITY;
        for (let at = row; at < row + COUNT; at += 1) most = Math.max(most, scores[at] as number);
        for (let at = row; at < row + COUNT; at += 1) likely[at] = Math.exp((scores[at] as number) - most);
      }
      const stands =
        old &&
        sameLikely[unit] === 1 &&
        (unit === 0 || o === 0
          ? unit === o
          : sameBlock[unit] === old.sameBlock[o] && alike(forward, row - COUNT, old.forward, (o - 1) * COUNT));
      if (old && stands) {
        copy(old.forward, o * COUNT, forward, row);
        sameForward[unit] = 1;
        continue;
      }
      copy(likely, row, forward, row);
      if (unit > 0) {
        const step = sameBlock[unit] ? near : far;
        for (let to = 0; to < COUNT; to += 1) {
          let sum = 0;
          for (let from = 0; from < COUNT; from += 1)
            sum += (forward[row - COUNT + from] as number) * (step[from * COUNT + to] as number);
          forward[row + to] = sum * (likely[row + to] as number);
        }
      }
      level(forward, row);
      if (old && o >= 0 && alike(forward, row, old.forward, o * COUNT)) sameForward[unit] = 1;
    }

    for (let unit = units - 1; unit >= 0; unit -= 1) {
      const row = unit * COUNT;
      const next = row + COUNT;
      const o = numberBefore(unit);
      const stands =
        old &&
        o >= 0 &&
        (unit === units - 1 || o === oldUnits - 1
          ? unit === units - 1 && o === oldUnits - 1
          : sameBlock[unit + 1] === old.sameBlock[o + 1] &&
            alike(likely, next, old.likely, (o + 1) * COUNT) &&
            alike(backward, next, old.backward, (o + 1) * COUNT));
      if (old && stands) copy(old.backward, o * COUNT, backward, row);
      else if (unit === units - 1) backward.fill(1, row, next);
      else {
        const step = sameBlock[unit + 1] ? near : far;
        for (let from = 0; from < COUNT; from += 1) {
          let sum = 0;
          for (let to = 0; to < COUNT; to += 1)
            sum +=
              (step[from * COUNT + to] as number) * (likely[next + to] as number) * (backward[next + to] as number);
          backward[row + from] = sum;
        }
        level(backward, row);
      }
      if (old && sameForward[unit] === 1 && alike(backward, row, old.backward, o * COUNT)) {
        copy(old.chances, o * COUNT, chances, row);
        kept[unit] = o;
        continue;
      }
      for (let at = row; at < next; at += 1) chances[at] = (forward[at] as number) * (backward[at] as number);
      level(chances, row);
    }
    return { scores, sameBlock, likely, forward, backward, chances, kept };
  };
}

function alike(a: Float64Array, from: number, b: Float64Array, other: number): boolean {
  for (let at = 0; at < COUNT; at += 1) if (a[from + at] !== b[other + at]) return false;
  return true;
}

function copy(from: Float64Array, at: number, to: Float64Array, row: number): void {
  for (let column = 0; column < COUNT; column += 1) to[row + column] = from[at + column] as number;
}

function level(rows: Float64Array, row: number): void {
  let sum = 0;
  for (let at = row; at < row + COUNT; at += 1) sum += rows[at] as number;
  for (let at = row; at < row + COUNT; at += 1) rows[at] = sum > 0 ? (rows[at] as number) / sum : 1 / COUNT;
}
