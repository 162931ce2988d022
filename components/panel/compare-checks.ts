import type { Step } from '../../lib/engine/report';
import type { KeptCheck } from '../../lib/review/review-model';

type Level = KeptCheck['level'];

/** One thing that differs between two checks. */
export type Change =
  | { readonly what: 'level'; readonly before: Level; readonly now: Level }
  | { readonly what: 'step'; readonly step: Step; readonly change: 'added' | 'better' | 'worse' | 'lost' }
  /** `gone` counts findings that went away; below zero they are new. */
  | { readonly what: 'findings'; readonly rule: string; readonly title: string; readonly gone: number }
  /** Minutes. */
  | { readonly what: 'length'; readonly before: number; readonly now: number };

const STATES: readonly unknown[] = ['missing', 'weak', 'done'];

function stepChange(before: unknown, now: unknown) {
  const from = STATES.indexOf(before);
  const to = STATES.indexOf(now);
  if (from === -1 || to === -1 || from === to) return null;
  if (from === 0) return 'added';
  if (to === 0) return 'lost';
  return to > from ? 'better' : 'worse';
}

const countOf = (findings: KeptCheck['findings'], rule: string) => findings.filter(one => one.rule === rule).length;

const seconds = (minutes: number) => Math.round(minutes * 60);

/** What changed from one check to a later one, the most telling first. Lengths that differ by less than a second are equal. */
export function compareChecks(before: KeptCheck, now: KeptCheck): Change[] {
  const changes: Change[] = [];
  if (before.level !== now.level) changes.push({ what: 'level', before: before.level, now: now.level });
  for (const step of Object.keys(now.steps)) {
    const change = stepChange(before.steps[step], now.steps[step]);
    if (change) changes.push({ what: 'step', step: step as Step, change });
  }
  const titles = new Map([...now.findings, ...before.findings].map(({ rule, title }) => [rule, title]));
  for (const [rule, title] of titles) {
    const gone = countOf(before.findings, rule) - countOf(now.findings, rule);
    if (gone !== 0) changes.push({ what: 'findings', rule, title, gone });
  }
  if (seconds(before.minutes) !== seconds(now.minutes))
    changes.push({ what: 'length', before: before.minutes, now: now.minutes });
  return changes;
}
