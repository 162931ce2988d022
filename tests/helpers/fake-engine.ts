import type { Finding, Report } from '../../lib/engine/report';
import type { Engine } from '../../lib/review/ports';

/** A finding with sound defaults. */
export const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 'blame:QA should have caught it:0',
  rule: 'blame',
  severity: 'high',
  start: 0,
  end: 0,
  quote: '',
  title: 'Reads as blame',
  message: 'Reads as blame. What in the test plan let it through?',
  why: 'Interviewers listen for ownership.',
  suggestions: [],
  ...over,
});

/** A report with sound defaults. */
export const report = (over: Partial<Report> = {}): Report => ({
  version: 1,
  words: 10,
  minutes: 0.1,
  isStory: true,
  units: [],
  times: [],
  faults: [],
  shares: {
    bug: 1,
    detection: 0,
    mitigation: 0,
    'root-cause': 0,
    fix: 0,
    prevention: 0,
    reflection: 0,
    other: 0,
  },
  findings: [],
  checklist: [],
  followUps: [],
  verdict: {
    level: 'close',
    headline: 'Say what stopped the impact.',
    impact: 'stated',
    detection: 'present',
    mitigation: 'missing',
    order: 'n/a',
    rootCause: 'present',
    fix: 'present',
    prevention: 'single',
    ownership: 'owned',
    pitfalls: [],
  },
  ...over,
});

/** An engine that marks every occurrence of one phrase; enough to test what happens around the engine. */
export function fakeEngine(phrase: string, over: (text: string) => Partial<Report> = () => ({})): Engine {
  const engine: Engine = {
    rules: [
      {
        id: 'blame',
        title: 'Reads as blame',
        family: 'wording',
        severity: 'high',
        why: 'Interviewers listen for ownership.',
        flags: [],
      },
    ],
    createReviewer: () => ({
      review(text) {
        const findings: Finding[] = [];
        for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
          findings.push(
            finding({
              id: `blame:${phrase}:${findings.length}`,
              start: at,
              end: at + phrase.length,
              quote: phrase,
              suggestions: [{ label: 'we', start: at, end: at + phrase.length, text: 'our plan did not cover it' }],
            }),
          );
        }
        return report({ findings, ...over(text) });
      },
    }),
    speaking: () => engine,
  };
  return engine;
}
