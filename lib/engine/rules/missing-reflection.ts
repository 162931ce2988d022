import { missingStep, tellsHardlyAnything } from '../kinds/missing-step';

/** The story ends without what the teller took from it. */
export const missingReflection = missingStep({
  id: 'missing-reflection',
  title: 'What you learned',
  severity: 'hint',
  why: 'One calm sentence of ownership at the end is what a listener takes along.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  step: 'reflection',
  when: judgement => (judgement.evidence['reflection.any'] ?? 0) < 0 && !tellsHardlyAnything(judgement),
  message: 'The story ends without you. Close with one calm sentence on what you took from it.',
  starter: () => 'What I took from it: [one sentence on how you work differently].',
  flags: [
    'Bug: my release charged 412 customers twice.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry had no idempotency key.\n\nPrevention: a contract test in CI blocks a merge that drops the key.[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nMitigation: I rolled it back.\n\nPrevention: a contract test in CI blocks a merge that drops the key.\n\nTakeaway: I learned to ask what a second attempt means before I write a retry.',
  ],
});
