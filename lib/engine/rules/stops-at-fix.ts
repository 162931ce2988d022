import { measureFor, voiceOf } from '../advice/starters';
import { missingStep } from '../kinds/missing-step';

/** The story ends with the fix: nothing changed afterward. */
export const stopsAtFix = missingStep({
  id: 'stops-at-fix',
  title: 'Nothing changed afterward',
  severity: 'high',
  why: 'The question is what changed afterward. A story that stops at the fix answers only its first half.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  step: 'prevention',
  when: ({ prevention }) => prevention === 'none',
  message: 'Nothing says what changed afterward. What catches this now, on a day when nobody thinks of it?',
  starter: story =>
    `Since then ${voiceOf(story) === 'we' ? 'we have' : 'there is'} ${measureFor(story)}, and it has [caught …] since.`,
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nDetection: an alert paged me after six minutes.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry sent the payment without an idempotency key.\n\nFix: I derived the key from the order and refunded the second charge.[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nFix: I derived the key from the order.\n\nPrevention: a contract test in CI blocks a merge that drops the key.',
  ],
});
