import type { Rule } from '../../lib/engine/define-rule';
import type { Report } from '../../lib/engine/report';

export type Family = Rule['family'];

/** The engine as the small surfaces see it, set up with the user's settings. */
export interface StoryEngine {
  review(text: string): Report;
  familyOf(rule: string): Family;
}
