import { missingStep, tellsHardlyAnything } from '../kinds/missing-step';

/** Nothing says why it happened. A cause that was looked for and not found, and said so, is told. */
export const missingRootCause = missingStep({
  id: 'missing-root-cause',
  title: 'Root cause',
  severity: 'medium',
  why: 'The cause, in two sentences, shows that you understood it. Without it the changes look like guesses.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  step: 'root-cause',
  when: judgement => judgement.rootCause === 'missing' && !judgement.causeUnknown && !tellsHardlyAnything(judgement),
  message: 'Nothing says why it happened. Two sentences are enough: what went wrong, and what let it through.',
  starter: () => 'The cause was [what went wrong], and [the test / the review] did not catch it because [reason].',
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nDetection: an alert paged me after six minutes.\n\nMitigation: I rolled the release back within nine minutes.[[]]\n\nPrevention: a contract test in CI blocks a merge that drops the key.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nRoot cause: the retry sent the payment without an idempotency key.\n\nPrevention: a contract test blocks the merge.',
    'Bug: the game server froze for forty minutes and 3,000 players were thrown out.\n\nMitigation: we restarted it.\n\nRoot cause: we never found the cause.\n\nPrevention: we added tracing to every tick and an alert on tick time, so that the next freeze will show where it hangs.',
  ],
});
