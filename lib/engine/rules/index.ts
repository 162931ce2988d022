import type { Rule } from '../define-rule';
import { blame } from './blame';
import { catastropheWithoutLearning } from './catastrophe-without-learning';
import { classNotEliminated } from './class-not-eliminated';
import { denial } from './denial';
import { missingBug } from './missing-bug';
import { missingDetection } from './missing-detection';
import { missingFix } from './missing-fix';
import { missingI } from './missing-i';
import { missingImpact } from './missing-impact';
import { missingMitigation } from './missing-mitigation';
import { missingReflection } from './missing-reflection';
import { missingRootCause } from './missing-root-cause';
import { mitigationAfterCause } from './mitigation-after-cause';
import { noFollowThrough } from './no-follow-through';
import { noTimeToMitigate } from './no-time-to-mitigate';
import { preventionShare } from './prevention-share';
import { singleChange } from './single-change';
import { stopsAtFix } from './stops-at-fix';
import { thinPrevention } from './thin-prevention';
import { timesDisagree } from './times-disagree';
import { tone } from './tone';
import { tooLong } from './too-long';
import { tooShort } from './too-short';
import { tooTechnical } from './too-technical';
import { trivialBug } from './trivial-bug';
import { twoStories } from './two-stories';
import { unreflectedDetection } from './unreflected-detection';
import { vagueImpact } from './vague-impact';
import { weakPrevention } from './weak-prevention';

/** Every rule, in alphabetical order of its id. */
export const RULES: readonly Rule[] = [
  blame,
  catastropheWithoutLearning,
  classNotEliminated,
  denial,
  missingBug,
  missingDetection,
  missingFix,
  missingI,
  missingImpact,
  missingMitigation,
  missingReflection,
  missingRootCause,
  mitigationAfterCause,
  noFollowThrough,
  noTimeToMitigate,
  preventionShare,
  singleChange,
  stopsAtFix,
  thinPrevention,
  timesDisagree,
  tone,
  tooLong,
  tooShort,
  tooTechnical,
  trivialBug,
  twoStories,
  unreflectedDetection,
  vagueImpact,
  weakPrevention,
];
