/**
 * The closed sets of values in a report, without the schema: what runs while the user waits imports these from here,
 * so that Zod stays out of it.
 */
export const SECTIONS = [
  'bug',
  'detection',
  'mitigation',
  'root-cause',
  'fix',
  'prevention',
  'reflection',
  'other',
] as const;
export const KINDS = ['test', 'process', 'guardrail', 'knowledge'] as const;
export const BLAME_KINDS = ['person', 'role', 'team', 'codebase', 'vendor', 'circumstance', 'evasion'] as const;
export const SEVERITIES = ['high', 'medium', 'hint'] as const;
export const STEPS = ['bug', 'detection', 'mitigation', 'root-cause', 'fix', 'prevention', 'reflection'] as const;
export const PITFALLS = [
  'blames',
  'no-mitigation',
  'stops-at-fix',
  'trivial-bug',
  'catastrophe-without-learning',
  'denies',
  'too-technical',
] as const;

export type Section = (typeof SECTIONS)[number];
export type Kind = (typeof KINDS)[number];
export type BlameKind = (typeof BLAME_KINDS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Step = (typeof STEPS)[number];
export type Pitfall = (typeof PITFALLS)[number];
