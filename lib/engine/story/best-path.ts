import { SECTIONS } from '../vocabulary';

const COUNT = SECTIONS.length;

/**
 * How likely each section is for each unit, given the whole story: forwards and backwards over evidence and transitions.
 * `scores` holds one row of sections for each unit, `sameBlock[i]` whether unit i stands in the block of the one before.
 * Every row is levelled as it is made, so that the longest text neither over- nor underflows.
 */
export function sectionChances(
  scores: Float64Array,
  sameBlock: readonly boolean[],
  within: Float64Array,
  across: Float64Array,
): Float64Array {
  const units = sameBlock.length;
  const likely = new Float64Array(scores.length);
  for (let unit = 0; unit < units; unit += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = unit * COUNT; at < (unit + 1) * COUNT; at += 1) most = Math.max(most, scores[at] as number);
    for (let at = unit * COUNT; at < (unit + 1) * COUNT; at += 1) likely[at] = Math.exp((scores[at] as number) - most);
  }
  const near = within.map(Math.exp);
  const far = across.map(Math.exp);

  const forward = Float64Array.from(likely);
  for (let unit = 0; unit < units; unit += 1) {
    const row = unit * COUNT;
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
  }

  const backward = new Float64Array(scores.length).fill(1);
  for (let unit = units - 2; unit >= 0; unit -= 1) {
    const row = unit * COUNT;
    const next = row + COUNT;
    const step = sameBlock[unit + 1] ? near : far;
    for (let from = 0; from < COUNT; from += 1) {
      let sum = 0;
      for (let to = 0; to < COUNT; to += 1)
        sum += (step[from * COUNT + to] as number) * (likely[next + to] as number) * (backward[next + to] as number);
      backward[row + from] = sum;
    }
    level(backward, row);
  }

  for (let unit = 0; unit < units; unit += 1) {
    for (let at = unit * COUNT; at < (unit + 1) * COUNT; at += 1)
      forward[at] = (forward[at] as number) * (backward[at] as number);
    level(forward, unit * COUNT);
  }
  return forward;
}

function level(rows: Float64Array, row: number): void {
  let sum = 0;
  for (let at = row; at < row + COUNT; at += 1) sum += rows[at] as number;
  for (let at = row; at < row + COUNT; at += 1) rows[at] = sum > 0 ? (rows[at] as number) / sum : 1 / COUNT;
}
