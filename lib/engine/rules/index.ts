import type { Rule } from '../define-rule';
import { classNotEliminated } from './class-not-eliminated';
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
import { tooLong } from './too-long';
import { tooShort } from './too-short';
import { tooTechnical } from './too-technical';
import { twoStories } from './two-stories';
import { unreflectedDetection } from './unreflected-detection';
import { vagueImpact } from './vague-impact';

/** Every rule, in alphabetical order of its id. */
export const RULES: readonly Rule[] = [
  classNotEliminated,
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
  tooLong,
  tooShort,
  tooTechnical,
  twoStories,
  unreflectedDetection,
  vagueImpact,
];
