import type { Finding, Severity } from '../../lib/engine/report';
import type { Family } from '../../lib/review/review-model';

const FAMILIES = ['gap', 'wording', 'prevention', 'proportion'] as const satisfies readonly Family[];

export interface FindingGroup {
  readonly family: Family;
  /** The most important first, then as they stand in the text. */
  readonly findings: readonly Finding[];
  /** Those of them that are only fading away. */
  readonly leaves?: readonly Finding[];
}

const WEIGHT = { high: 0, medium: 1, hint: 2 } as const satisfies Record<Severity, number>;

const byWeight = (a: Finding, b: Finding) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.start - b.start;

/** Findings by family, in an order that does not depend on what is found, so that groups keep their place while one types. */
export function groupFindings(findings: readonly Finding[], familyOf: (rule: string) => Family): FindingGroup[] {
  const sorted = [...findings].sort(byWeight);
  return FAMILIES.map(family => ({ family, findings: sorted.filter(({ rule }) => familyOf(rule) === family) })).filter(
    group => group.findings.length > 0,
  );
}

/** The groups with findings that are fading away put back where they stood. */
export function withLeaving(
  groups: readonly FindingGroup[],
  leaving: readonly Finding[],
  familyOf: (rule: string) => Family,
): FindingGroup[] {
  return groupFindings([...groups.flatMap(({ findings }) => findings), ...leaving], familyOf).map(group => ({
    ...group,
    leaves: group.findings.filter(finding => leaving.includes(finding)),
  }));
}
