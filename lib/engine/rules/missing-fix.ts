import { voiceOf } from '../advice/starters';
import { missingStep, tellsHardlyAnything } from '../kinds/missing-step';

/** The harm was stopped, and nothing says that the defect itself was corrected. */
export const missingFix = missingStep({
  id: 'missing-fix',
  title: 'The fix',
  severity: 'medium',
  why: 'A rollback is no correction. A listener wants to hear that you came back for the defect itself.',
  source: 'https://sre.google/sre-book/managing-incidents/',
  step: 'fix',
  when: judgement => judgement.fix === 'missing' && !tellsHardlyAnything(judgement),
  message: 'Nothing says how the defect itself was corrected, once the impact had stopped.',
  starter: story => `${voiceOf(story) === 'we' ? 'We' : 'I'} then fixed it properly: [what the code does now].`,
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nDetection: an alert paged me after six minutes.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry sent the payment without an idempotency key.[[]]\n\nPrevention: a contract test in CI blocks a merge that drops the key.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nMitigation: I rolled the release back.\n\nRoot cause: the retry had no idempotency key.\n\nFix: I derived the key from the order and refunded the second charge.',
  ],
});
