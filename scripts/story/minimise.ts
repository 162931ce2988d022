/** Puts the slope at `x` into `slope` and gives the value there. */
export type Objective = (x: Float64Array, slope: Float64Array) => number;

const MEMORY = 7;
const HALVINGS = 14;
const ENOUGH = 1e-5;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(to: Float64Array, by: number, other: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + by * (other[i] as number);
}

/** L-BFGS from zero in a fixed order of sums: the same objective gives the same place to the last bit. */
export function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let x = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = objective(x, slope);
  const steps: { move: Float64Array; turn: Float64Array; scale: number }[] = [];

  for (let round = 0; round < rounds; round += 1) {
    const direction = Float64Array.from(slope);
    const shares: number[] = [];
    for (let i = steps.length - 1; i >= 0; i -= 1) {
      const { move, turn, scale } = steps[i] as (typeof steps)[number];
      shares[i] = scale * dot(move, direction);
      addScaled(direction, -(shares[i] as number), turn);
    }
    const latest = steps.at(-1);
    const first = latest
      ? 1 / (latest.scale * dot(latest.turn, latest.turn))
      : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    for (let i = 0; i < size; i += 1) direction[i] = (direction[i] as number) * first;
    for (const [i, { move, turn, scale }] of steps.entries())
      addScaled(direction, (shares[i] as number) - scale * dot(turn, direction), move);

    const fall = -dot(slope, direction);
    let length = 1;
    let found = false;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let halving = 0; halving < HALVINGS && !found; halving += 1) {
      next.set(x);
      addScaled(next, -length, direction);
      nextValue = objective(next, nextSlope);
      found = nextValue <= value + 1e-4 * length * fall;
      length /= 2;
    }
    if (!found) break;

    const move = Float64Array.from(next);
    addScaled(move, -1, x);
    const turn = Float64Array.from(nextSlope);
    addScaled(turn, -1, slope);
    const curve = dot(move, turn);
    if (curve > 1e-10) {
      steps.push({ move, turn, scale: 1 / curve });
      if (steps.length > MEMORY) steps.shift();
    }
    const done = Math.abs(value - nextValue) < ENOUGH * Math.abs(value);
    x = next;
    slope = nextSlope;
    value = nextValue;
    if (done) break;
  }
  return x;
}
