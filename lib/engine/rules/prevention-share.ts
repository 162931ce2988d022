import { partInWords } from '../advice/part-in-words';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { measureShares } from '../report/measure-shares';

/** Below this part of the words what changed is a tail; the rubric asks for half. */
const TOO_SMALL = 0.3;
const FAR_TOO_SMALL = 0.15;

/** What changed afterward gets too little room. */
export const preventionShare = defineRule({
  id: 'prevention-share',
  title: 'Too little on what changed',
  family: 'proportion',
  severity: 'hint',
  why: 'The bug is the set-up, and what changed is the point: about half of the answer should be spent there.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  flags: [
    'Bug: on a Monday in March my release of the payment service went out at nine in the morning, and within the hour it had charged 412 customers twice, about 9,000 euros in all, and support had a queue of two hundred calls before lunch.\n\nDetection: an alert on double charges paged me after six minutes, which was sooner than the first call.\n\nMitigation: I rolled the release back within nine minutes, before I knew why, and put a note on the status page.\n\nRoot cause: the retry I had added sent the payment a second time without an idempotency key, because I had read the timeout as a refusal.\n\nFix: I derived the key from the order and refunded the second charge.\n\nPrevention: a contract test blocks the merge now.[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nMitigation: I rolled it back within nine minutes.\n\nRoot cause: the retry had no key.\n\nFix: the key comes from the order.\n\nPrevention: a contract test in CI blocks a merge that drops the key, and an alert pages on-call as soon as two charges share an order, so that neither hangs on somebody remembering it. Since then the test has caught two bad requests.',
  ],
  find: story => {
    const { prevention } = judgeStory(story);
    if (prevention !== 'single' && prevention !== 'systemic') return [];
    const shares = measureShares(story.units);
    const share = shares.prevention + shares.reflection;
    const last = story.units.findLast(({ section }) => section === 'prevention');
    if (share >= TOO_SMALL || !last) return [];
    return [
      {
        span: { start: last.end, end: last.end },
        severity: share < FAR_TOO_SMALL ? 'medium' : 'hint',
        message: `What changed takes ${partInWords(share)} of the story. Shorten the way there, and say more about how it works now.`,
      },
    ];
  },
});
