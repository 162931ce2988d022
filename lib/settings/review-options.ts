import type { ReviewOptions } from '../engine/options';
import type { Settings } from './schema';

/** What the engine needs to know of the settings. */
export const toReviewOptions = ({ rules, words, pace, target }: Settings): Required<ReviewOptions> => ({
  rules,
  teams: words.teams,
  neverFlag: words.neverFlag,
  pace,
  target,
});
