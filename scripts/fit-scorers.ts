import type { Evidence } from '../lib/engine/judge/evidence';
import type { Scorer } from '../lib/engine/judge/score';

/** One labelled draft in answer to one question. */
export interface Example {
  readonly evidence: Evidence;
  readonly yes: boolean;
}

const STEPS = 2000;
const RATE = 0.3;

/**
 * Logistic regression with a ridge and with signs held where the question says so (`+name` only for, `-name` only against).
 * Plain gradient steps from zero in a fixed order: the same drafts give the same weights to the byte.
 */
export function fitScorer(examples: readonly Example[], names: readonly string[], ridge: number, rare = false): Scorer {
  const features = names.map(name => ({
    name: name.replace(/^[+-]/, ''),
    low: name.startsWith('+') ? 0 : Number.NEGATIVE_INFINITY,
    high: name.startsWith('-') ? 0 : Number.POSITIVE_INFINITY,
  }));
  const columns = features.map(({ name }) => examples.map(({ evidence }) => evidence[name] ?? 0));
  const means = columns.map(column => mean(column));
  const spreads = columns.map((column, i) => Math.sqrt(mean(column.map(x => (x - (means[i] ?? 0)) ** 2))) || 1);
  const count = features.length;
  const rows = Float64Array.from(
    examples.flatMap((_, r) => columns.map((column, i) => ((column[r] ?? 0) - (means[i] ?? 0)) / (spreads[i] ?? 1))),
  );
  const answers = Float64Array.from(examples, ({ yes }) => (yes ? 1 : 0));
  const weights = new Float64Array(count);
  let bias = 0;
  const sumOf = (r: number): number => {
    let sum = bias;
    for (let i = 0; i < count; i += 1) sum += (rows[r * count + i] as number) * (weights[i] as number);
    return sum;
  };
  const slopes = new Float64Array(count);
  for (let step = 0; step < STEPS; step += 1) {
    let slope = 0;
    for (let i = 0; i < count; i += 1) slopes[i] = (ridge * (weights[i] as number)) / examples.length;
    for (let r = 0; r < examples.length; r += 1) {
      const off = (1 / (1 + Math.exp(-sumOf(r))) - (answers[r] as number)) / examples.length;
      slope += off;
      for (let i = 0; i < count; i += 1) slopes[i] = (slopes[i] as number) + off * (rows[r * count + i] as number);
    }
    bias -= RATE * slope;
    features.forEach(({ low, high }, i) => {
      weights[i] = Math.min(high, Math.max(low, (weights[i] as number) - RATE * (slopes[i] as number)));
    });
  }

  const plain = [...weights].map((weight, i) => weight / (spreads[i] ?? 1));
  const sums = examples.map((_, r) => sumOf(r));
  const shift = rare
    ? bestShift(
        sums,
        examples.map(({ yes }) => yes),
      )
    : 0;
  return {
    bias: round(plain.reduce((sum, weight, i) => sum - weight * (means[i] ?? 0), bias + shift)),
    weights: Object.fromEntries(
      features.map(({ name }, i) => [name, round(plain[i] ?? 0)]).filter(([, weight]) => weight !== 0),
    ),
  };
}

const SHIFTS = Array.from({ length: 41 }, (_, i) => i * 0.05);

/** How far the bias has to move for the best F1 on these sums; of equals the smallest move. */
function bestShift(sums: readonly number[], yes: readonly boolean[]): number {
  const f1 = (shift: number): number => {
    const hit = sums.filter((sum, i) => sum + shift >= 0 && yes[i]).length;
    const wrong = sums.filter((sum, i) => sum + shift >= 0 !== yes[i]).length;
    return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
  };
  return SHIFTS.reduce((best, shift) => (f1(shift) > f1(best) + 0.005 ? shift : best), 0);
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
const round = (x: number): number => Math.round(x * 1000) / 1000 || 0;
