import type { Evidence } from './evidence';

/** A fitted question: its answer is likely when the weighted sum of the evidence is above 0. */
export interface Scorer {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface Answer {
  /** 0 to 1. */
  readonly chance: number;
  /** Names of the evidence that spoke for the answer, strongest first. */
  readonly because: readonly string[];
}

const NAMED_AT_MOST = 3;

/** Weighs the evidence; the answer names what decided it. */
export function weigh({ bias, weights }: Scorer, evidence: Evidence): Answer {
  const parts = Object.entries(weights).map(([name, weight]) => ({ name, part: weight * (evidence[name] ?? 0) }));
  const sum = parts.reduce((total, { part }) => total + part, bias);
  const because = parts
    .filter(({ part }) => part * sum > 0)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, NAMED_AT_MOST)
    .map(({ name }) => name);
  return { chance: 1 / (1 + Math.exp(-sum)), because };
}
