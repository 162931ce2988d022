import { measureFor, voiceOf } from '../advice/starters';
import { missingStep } from '../kinds/missing-step';

/** What changed afterward is vague, personal or promised; nothing in the system did. */
export const thinPrevention = missingStep({
  id: 'thin-prevention',
  title: 'Nothing in the system changed',
  severity: 'high',
  why: 'Attention fades and people move on. Interviewers look for a change that works without either.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  step: 'reflection',
  when: ({ prevention }) => prevention === 'weak',
  message: 'This would not stop it next time. Name one change that works without anybody remembering it.',
  starter: story => `What stops it now is ${measureFor(story)}; ${voiceOf(story)} put it in [when].`,
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry sent the payment without an idempotency key.\n\nFix: I derived the key from the order.\n\nPrevention: we told the team to be more careful, and we plan to add more tests at some point.[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nFix: I derived the key from the order.\n\nPrevention: a contract test in CI blocks a merge that drops the key.',
  ],
});
