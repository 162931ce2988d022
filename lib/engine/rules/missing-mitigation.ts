import { stopsFor, voiceOf } from '../advice/starters';
import { missingStep, tellsHardlyAnything } from '../kinds/missing-step';

/** Nothing says what stopped the harm. */
export const missingMitigation = missingStep({
  id: 'missing-mitigation',
  title: 'What stopped the impact',
  severity: 'high',
  why: 'While something is broken for people, the cause can wait. An interviewer listens for the moment when you stopped the harm.',
  source: 'https://sre.google/sre-book/effective-troubleshooting/',
  step: 'mitigation',
  when: judgement => judgement.mitigation === 'missing' && !tellsHardlyAnything(judgement),
  message: 'Nothing says how the impact was stopped. What did you do before you knew the cause?',
  starter: story =>
    `Before looking for the cause, ${voiceOf(story)} ${stopsFor(story)}, and [minutes] later [people could work again].`,
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nDetection: a customer wrote to support an hour later.[[]]\n\nRoot cause: the retry sent the payment without an idempotency key.\n\nFix: I derived the key from the order.\n\nPrevention: a contract test in CI blocks a merge that drops the key.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back within nine minutes, before I knew why.\n\nRoot cause: the retry had no idempotency key.',
  ],
});
