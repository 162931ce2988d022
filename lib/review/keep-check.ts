import type { Finding, Report } from '../engine/report';
import type { KeptCheck } from './review-model';

/** The figures and findings of a check, to compare a later draft with; `at` in ms since 1970. */
export function toKeptCheck(report: Report, findings: readonly Finding[], at: number, text?: string): KeptCheck {
  return {
    at,
    words: report.words,
    minutes: report.minutes,
    level: report.verdict.level,
    findings: findings.map(({ id, rule, title, quote }) => ({ id, rule, title, quote })),
    steps: Object.fromEntries(report.checklist.map(({ step, state }) => [step, state])),
    ...(text === undefined ? {} : { text }),
  };
}
