import type { Agent, Finding, Report, Section } from '../../lib/engine/report';
import { SAMPLE_STORY } from '../../lib/sample-story';

/** The sample story's sentences in order: how each begins, what it tells, who acts, and how far it prevents. */
const SENTENCES: readonly (readonly [beginning: string, Section, Agent, rung?: number])[] = [
  ['Last spring', 'bug', 'I'],
  ['Customers with', 'bug', 'nobody'],
  ['We found out', 'detection', 'we'],
  ['The cause was', 'root-cause', 'nobody'],
  ['I had moved', 'root-cause', 'I'],
  ['QA should have', 'root-cause', 'they'],
  ['Mistakes were made', 'root-cause', 'nobody'],
  ['Once we understood', 'mitigation', 'I'],
  ['By then', 'bug', 'nobody'],
  ['On Monday', 'fix', 'I'],
  ['Afterward I added', 'prevention', 'I', 5],
  ['We also talked', 'prevention', 'we', 2],
  ['It taught me', 'reflection', 'I'],
];

/** Where words stand in the sample story. */
export function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = SAMPLE_STORY.indexOf(words);
  if (start === -1) throw new Error(`The sample story does not say “${words}”. Take words that it has.`);
  return { start, end: start + words.length };
}

const WHY = 'Interviewers listen for who owns the gap. Fault laid on others is the first thing they write down.';

function findings(): Finding[] {
  const blame = spanOf('QA should have caught it');
  const mistakes = spanOf('Mistakes were made');
  const careful = spanOf('we’re more careful with the checkout now');
  const late = spanOf('Once we understood that');
  const end = SAMPLE_STORY.trimEnd().length;
  return [
    {
      id: 'blame:qa',
      rule: 'blame',
      kind: 'role',
      severity: 'high',
      ...blame,
      quote: 'QA should have caught it',
      title: 'Reads as blame',
      message: 'Reads as blame. What in the test plan let it through?',
      why: WHY,
      suggestions: [
        {
          label: 'our test plan didn’t cover it, and I didn’t ask for it',
          ...blame,
          text: 'Our test plan didn’t cover it, and I didn’t ask for it',
        },
        { label: 'our test plan had no case for it', ...blame, text: 'Our test plan had no case for it' },
      ],
    },
    {
      id: 'blame:mistakes',
      rule: 'blame',
      kind: 'evasion',
      severity: 'medium',
      ...mistakes,
      quote: 'Mistakes were made',
      title: 'Nobody acts here',
      message: 'Nobody acts in this sentence. Was it you who reviewed it?',
      why: WHY,
      suggestions: [{ label: 'I missed it', ...mistakes, text: 'I missed it' }],
    },
    {
      id: 'weak-prevention:careful',
      rule: 'weak-prevention',
      severity: 'high',
      ...careful,
      quote: 'we’re more careful with the checkout now',
      title: 'Would not stop it next time',
      message: 'This would not stop it next time. What would catch it without anybody remembering?',
      why: 'A promise to be careful tells a listener that nothing in the system changed.',
      suggestions: [],
    },
    {
      id: 'mitigation-after-cause',
      rule: 'mitigation-after-cause',
      severity: 'medium',
      ...late,
      quote: 'Once we understood that',
      title: 'Stopped only after the cause was clear',
      message:
        'The listener hears four hours of harm before anything stops it. Could you have turned the flag off first?',
      why: 'Stopping the harm first shows that users come before curiosity.',
      suggestions: [],
    },
    {
      id: 'no-follow-through',
      rule: 'no-follow-through',
      severity: 'hint',
      start: end,
      end,
      quote: '',
      title: 'Nothing shows that the change holds',
      message: 'Say what tells you that it worked: a test that failed since, a quiet quarter.',
      why: 'Evidence turns a measure into a result.',
      suggestions: [
        {
          label: 'Since then, […] has caught […] before release.',
          start: end,
          end,
          text: ' Since then, […] has caught […] before release.',
        },
      ],
    },
    {
      id: 'prevention-share',
      rule: 'prevention-share',
      severity: 'hint',
      start: end,
      end,
      quote: '',
      title: 'What changed takes a fifth of the story',
      message: 'Half of the answer belongs to what changed. Shorten the cause to two sentences.',
      why: 'The prevention is what they came to hear.',
      suggestions: [],
    },
  ];
}

/** A review of the sample story as the engine might give it; fixed, so that tests of the views depend on no rule. */
export function sampleReport(over: Partial<Report> = {}): Report {
  const starts = SENTENCES.map(([beginning]) => SAMPLE_STORY.indexOf(beginning));
  const units = SENTENCES.map(([, section, agent, rung], index) => {
    const start = starts[index] ?? 0;
    const end = SAMPLE_STORY.slice(0, starts[index + 1]).trimEnd().length;
    return { start, end, section, kinds: [], agent, confidence: 0.9, cues: [], ...(rung ? { rung } : {}) };
  });
  return {
    version: 1,
    words: 214,
    minutes: 1.43,
    isStory: true,
    units,
    times: [
      { what: 'detected', ...spanOf('on Saturday morning') },
      { what: 'broken', ...spanOf('Last spring'), minutes: 0 },
      { what: 'mitigated', ...spanOf('it had been live for four hours'), minutes: 240 },
    ],
    faults: [],
    shares: {
      bug: 0.27,
      detection: 0.07,
      mitigation: 0.1,
      'root-cause': 0.29,
      fix: 0.08,
      prevention: 0.11,
      reflection: 0.08,
      other: 0,
    },
    findings: findings(),
    checklist: [
      { step: 'bug', state: 'done', evidence: [spanOf('about 1,400 orders')], advice: 'Plain words and a number.' },
      {
        step: 'detection',
        state: 'weak',
        evidence: [spanOf('support forwarded the third complaint')],
        advice: 'Say whether you should have noticed before your customers did.',
      },
      {
        step: 'mitigation',
        state: 'weak',
        evidence: [spanOf('turned the new calculation off behind its flag')],
        advice: 'Tell it before the cause.',
      },
      { step: 'root-cause', state: 'done', evidence: [spanOf('a rounding step')], advice: 'Two sentences are enough.' },
      { step: 'fix', state: 'done', evidence: [spanOf('moved the rounding back')], advice: 'Short and clear.' },
      {
        step: 'prevention',
        state: 'weak',
        evidence: [spanOf('a test with two coupons')],
        advice: 'One test is one change. Name a second of another kind.',
      },
      { step: 'reflection', state: 'done', evidence: [spanOf('It taught me')], advice: 'Calm and honest.' },
    ],
    followUps: [
      {
        question: 'How was the impact stopped before the cause was understood?',
        answered: false,
      },
      {
        question: 'Which systemic change came of it?',
        answered: true,
        evidence: spanOf('I added a test with two coupons in the basket'),
      },
      { question: 'You say a customer found it. Should an alert have?', answered: false },
    ],
    verdict: {
      level: 'close',
      headline: 'Nearly there. Say what stopped the harm before you explain the cause.',
      impact: 'quantified',
      detection: 'present',
      mitigation: 'present',
      order: 'cause-first',
      rootCause: 'present',
      fix: 'present',
      prevention: 'single',
      ownership: 'deflected',
      pitfalls: ['blames'],
    },
    ...over,
  };
}

/** The same story without a word on what stopped it. */
export function gappyReport(): Report {
  const report = sampleReport();
  const at = spanOf('The cause was').start;
  return {
    ...report,
    units: report.units.filter(({ section }) => section !== 'mitigation' && section !== 'reflection'),
    checklist: report.checklist.map(item =>
      item.step === 'mitigation' || item.step === 'reflection'
        ? { ...item, state: 'missing' as const, evidence: [], advice: 'Nothing says this yet.' }
        : item,
    ),
    findings: [
      {
        id: 'missing-mitigation',
        rule: 'missing-mitigation',
        severity: 'high',
        start: at,
        end: at,
        quote: '',
        title: 'Nothing says how the impact was stopped',
        message: 'Add what stopped the impact, before the cause.',
        why: 'Stopping the harm first shows that users come before curiosity.',
        suggestions: [
          {
            label: 'At […] I turned […] off, and […] stopped.',
            start: at,
            end: at,
            text: 'At […] I turned […] off, and […] stopped. ',
          },
        ],
      },
      ...report.findings.filter(({ rule }) => rule !== 'mitigation-after-cause'),
    ],
    verdict: {
      ...report.verdict,
      level: 'needs-work',
      headline: 'Nothing says how the impact was stopped. Add that first.',
      mitigation: 'missing',
      order: 'n/a',
    },
  };
}
