import type { Finding, Severity } from '../engine/report';
import type { Mark } from '../marks/types';
import type { Family } from './review-model';

const PRIORITY = { high: 3, medium: 2, hint: 1 } as const satisfies Record<Severity, number>;

/** What the painter shows for the findings. Marks of the whole story (length, proportion) have no place and are left to the panel. */
export function marksOf(
  findings: readonly Finding[],
  selectedId: string | null,
  familyOf: (rule: string) => Family,
): Mark[] {
  return findings.map(({ id, rule, severity, start, end }) => ({
    id,
    group: rule,
    look: familyOf(rule),
    priority: PRIORITY[severity],
    selected: id === selectedId,
    start,
    end,
  }));
}
