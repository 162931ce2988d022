import type { Finding, Step } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';

/** The rules that say that a step is missing. */
const GAP_RULES: Readonly<Record<Step, readonly string[]>> = {
  bug: ['missing-bug', 'missing-impact'],
  detection: ['missing-detection'],
  mitigation: ['missing-mitigation'],
  'root-cause': ['missing-root-cause'],
  fix: ['missing-fix'],
  prevention: ['stops-at-fix', 'thin-prevention'],
  reflection: ['missing-reflection'],
};

/** The finding that says that a step is missing. */
export const gapOf = (step: Step, findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ rule }) => GAP_RULES[step].includes(rule));

/** What a finding is called: a missing step invites to tell it, anything else has its rule's title. */
export function headingOf({ rule, title }: Pick<Finding, 'rule' | 'title'>, t: Translate): string {
  const step = (Object.keys(GAP_RULES) as Step[]).find(one => GAP_RULES[one].includes(rule));
  return step ? t(`finding.add.${step}`) : title;
}
