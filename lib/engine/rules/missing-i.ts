import { defineRule } from '../define-rule';

/** So many sentences of doing without an “I” are a stretch in which the teller is gone. */
const ENOUGH = 3;
const DOING = new Set(['mitigation', 'root-cause', 'fix']);

/** Between finding the bug and what changed afterward, the teller does nothing. */
export const missingI = defineRule({
  id: 'missing-i',
  title: 'Where are you?',
  family: 'wording',
  severity: 'hint',
  why: 'An interviewer hires you and not the team: they listen for what you did while it was broken.',
  source: 'The rubric: calm ownership, told in I or we; between detection and prevention at least once in I.',
  flags: [
    'Bug: our release charged 412 customers twice.\n\nDetection: an alert paged the team.\n\n[[Mitigation: We rolled the release back within nine minutes.]]\n\nRoot cause: The retry had been sent without a key. It was traced in the logs.\n\nFix: The key was derived from the order.\n\nPrevention: a contract test blocks the merge now.',
  ],
  passes: [
    'Bug: our release charged 412 customers twice.\n\nDetection: an alert paged the team.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: The retry had been sent without a key. It was traced in the logs.\n\nFix: The key was derived from the order.',
  ],
  find: ({ units }) => {
    const doing = units.filter(({ section, shape }) => DOING.has(section) && shape !== 'heading');
    const first = doing.find(({ section }) => section !== 'root-cause') ?? doing[0];
    if (!first || doing.length < ENOUGH || doing.some(({ agent }) => agent === 'I')) return [];
    const asks =
      first.agent === 'nobody'
        ? 'Nobody acts in this sentence. Was it you?'
        : 'Which part of this did you do yourself?';
    return [
      {
        span: { start: first.start, end: first.end },
        message: `From here to what changed there is no “I”. ${asks}`,
      },
    ];
  },
});
