import { voiceOf } from '../advice/starters';
import { missingStep, tellsHardlyAnything } from '../kinds/missing-step';

/** Nothing says how the bug was found. */
export const missingDetection = missingStep({
  id: 'missing-detection',
  title: 'How it was found',
  severity: 'medium',
  why: 'How you found out shows whether your system can tell when it hurts people, and whether you asked that.',
  source: 'https://sre.google/sre-book/monitoring-distributed-systems/',
  step: 'detection',
  when: judgement => judgement.detection === 'missing' && !tellsHardlyAnything(judgement),
  message: 'Nothing says how you found out. Was it an alert, a customer, or your own eyes?',
  starter: story =>
    `${voiceOf(story) === 'we' ? 'We' : 'I'} found out [minutes] later, when [an alert paged me / a customer wrote to support].`,
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.[[]]\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry sent the payment without an idempotency key.\n\nPrevention: a contract test in CI blocks a merge that drops the key.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nDetection: an alert on double charges paged me after six minutes.\n\nMitigation: I rolled the release back within nine minutes.',
  ],
});
