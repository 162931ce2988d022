import type { RuleHit } from '../define-rule';
import type { ReviewOptions } from '../options';
import type { Report } from '../report';
import type { Story } from '../story';

export interface ReportParts {
  readonly story: Story;
  /** What the rules found, in any order. */
  readonly hits: readonly RuleHit[];
  readonly faults: Report['faults'];
  readonly options: Required<ReviewOptions>;
}

/** Puts a review together: findings merged, muted, named and sorted, then checklist, shares, follow-ups and verdict. */
export declare function buildReport(parts: ReportParts): Report;
