import { isPlace, overlaps } from '../../text/span';
import type { RuleHit } from '../define-rule';

/** Sorted hits without those that say the same again: of two hits of one rule that overlap, or stand at one place, the first stays. */
export function mergeHits(sorted: readonly RuleHit[]): readonly RuleHit[] {
  const last = new Map<string, RuleHit>();
  return sorted.filter(entry => {
    const before = last.get(entry.rule.id);
    if (before && saysTheSame(before, entry)) return false;
    last.set(entry.rule.id, entry);
    return true;
  });
}

function saysTheSame({ hit: a }: RuleHit, { hit: b }: RuleHit): boolean {
  if (overlaps(a.span, b.span)) return true;
  return isPlace(a.span) && isPlace(b.span) && a.span.start === b.span.start;
}
