import type { Question } from './questions';
import type { Scorer } from './score';

/** Fitted by `scripts/fit-verdict.ts` from the labelled drafts; not edited by hand. */
export const SCORERS: Readonly<Record<Question, Scorer>> = {
  'impact.told': { bias: 0, weights: { 'bug.any': 1 } },
  'impact.counted': {
    bias: -1,
    weights: { 'bug.money': 2, 'bug.share': 2, 'bug.people': 1.5, 'bug.time': 1, 'harm.time': 0.5, 'bug.things': 0.5 },
  },
  'detection.told': { bias: 0, weights: { 'detection.any': 1 } },
  'mitigation.told': { bias: 0, weights: { 'mitigation.any': 1 } },
  'root-cause.told': { bias: 0, weights: { 'root-cause.any': 1 } },
  'fix.told': { bias: 0, weights: { 'fix.any': 1 } },
  'order.stopped-first': { bias: 0, weights: { 'order.gap': 1 } },
  'prevention.any': { bias: 0, weights: { 'prevention.any': 1 } },
  'prevention.concrete': { bias: 0, weights: { 'prevention.first-measure': 1 } },
  'prevention.several': { bias: 0, weights: { 'prevention.second-measure': 1 } },
  'harm-went-on': { bias: 0, weights: { 'bug.harm': 1 } },
  'too-technical': { bias: -3, weights: { 'share.root-cause': 4, 'share.prevention': -4 } },
  'ownership.deflected': { bias: -1, weights: { 'blame.count': 1, 'own.I': -0.5 } },
  'ownership.owned': { bias: -1, weights: { 'own.I': 1, 'own.we': 1 } },
};
