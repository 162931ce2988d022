import type { Finding, Report } from '../engine/report';
import type { Ignored, IgnoreScope } from './review-model';

/** Whether an “Ignore” of the user's hides this finding. Draft-wide ignores are handed in for this draft only. */
export const isIgnored = (finding: Finding, ignored: readonly Ignored[]): boolean =>
  ignored.some(one => (one.scope === 'finding' ? one.id === finding.id : one.rule === finding.rule));

/** Whether something ignored is of this draft: one finding is only where it stands, a whole check anywhere. */
export const isHere = ({ scope, id }: Ignored, standing: readonly Finding[]): boolean =>
  scope !== 'finding' || standing.some(finding => finding.id === id);

/** The report without the findings that the user has chosen to ignore. */
export const hideIgnored = (report: Report, ignored: readonly Ignored[]): Report => ({
  ...report,
  findings: report.findings.filter(finding => !isIgnored(finding, ignored)),
});

export const toIgnored = ({ id, rule, quote, title }: Finding, scope: IgnoreScope): Ignored => ({
  scope,
  id,
  rule,
  quote,
  title,
});

export const sameIgnored = (a: Ignored, b: Ignored): boolean =>
  a.scope === b.scope && (a.scope === 'finding' ? a.id === b.id : a.rule === b.rule);
