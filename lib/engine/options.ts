import type { Severity } from './report';

/** What a user may set about a review. Everything is optional; the defaults stand in `DEFAULT_OPTIONS`. */
export interface ReviewOptions {
  /** Words spoken in a minute. */
  readonly pace?: number;
  /** Speaking time to aim at, in minutes. */
  readonly target?: { readonly min: number; readonly max: number };
  /** Per rule id: switched off, or another severity. */
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  /** Names (of teams, products, vendors) that count as a group that can be blamed. */
  readonly teams?: readonly string[];
  /** Phrases that are never marked, whatever a rule says. */
  readonly neverFlag?: readonly string[];
}

/** 150 words a minute and 2 to 3 minutes: the rubric's figures. */
export const DEFAULT_OPTIONS = {
  pace: 150,
  target: { min: 2, max: 3 },
  rules: {},
  teams: [],
  neverFlag: [],
} as const satisfies Required<ReviewOptions>;
