import { byPlace } from '../../text/span';
import type { RuleHit } from '../define-rule';
import { SEVERITY_RANK } from './severity';

/** Hits in text order; at one place the graver first, then by rule id, so that the order never depends on the list of rules. */
export const sortHits = (hits: readonly RuleHit[]): readonly RuleHit[] =>
  [...hits].sort(
    (a, b) =>
      byPlace(a.hit.span, b.hit.span) ||
      SEVERITY_RANK[a.hit.severity ?? a.rule.severity] - SEVERITY_RANK[b.hit.severity ?? b.rule.severity] ||
      compareIds(a.rule.id, b.rule.id),
  );

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
