import { insertAt } from '../advice/insert-at';
import { nextRung, rungOf } from '../advice/next-rung';
import { measureFor } from '../advice/starters';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { strongestMeasure } from '../judge/measures';
import { inQuotes } from '../report/quote';

/** One concrete change, and no other kind beside it. */
export const singleChange = defineRule({
  id: 'single-change',
  title: 'One change',
  family: 'prevention',
  severity: 'hint',
  why: 'One measure can fail or be forgotten. Two of different kinds, such as a test and an alert, show that you changed the system.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry had no idempotency key.\n\nFix: I derived the key from the order.\n\nPrevention: we added a regression test for the retry.[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nFix: I derived the key from the order.\n\nPrevention:\n- a contract test in CI blocks a merge that drops the key\n- an alert pages on-call when two charges share an order',
  ],
  find: story => {
    if (judgeStory(story).prevention !== 'single') return [];
    const measure = strongestMeasure(story);
    if (!measure) return [];
    return [
      {
        span: { start: measure.end, end: measure.end },
        message: `One change so far, ${inQuotes(measure.text)}. ${nextRung(rungOf(measure))}`,
        suggestions: [insertAt(story, measure.end, `Beside it there is ${measureFor(story)}.`)],
      },
    ];
  },
});
