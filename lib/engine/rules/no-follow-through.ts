import { insertAt } from '../advice/insert-at';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { measuresOf } from '../judge/measures';

/** Changes are told, and nothing says that they closed the gap. */
export const noFollowThrough = defineRule({
  id: 'no-follow-through',
  title: 'Did it work?',
  family: 'prevention',
  severity: 'hint',
  why: 'Evidence that the change did its work turns a good intention into a result.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry had no idempotency key.\n\nFix: I derived the key from the order.\n\nPrevention:\n- a contract test in CI blocks a merge that drops the key\n- an alert pages on-call when two charges share an order[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nFix: I derived the key from the order.\n\nPrevention:\n- a contract test in CI blocks a merge that drops the key\n- since then the test has caught two bad requests, and no customer was charged twice',
  ],
  find: story => {
    const { prevention, evidence } = judgeStory(story);
    if (prevention !== 'single' && prevention !== 'systemic') return [];
    const last = measuresOf(story).at(-1);
    if (!last || (evidence['prevention.proved'] ?? 0) >= 0.3) return [];
    return [
      {
        span: { start: last.end, end: last.end },
        message: 'You say what changed, and not whether it worked. What has it caught since?',
        suggestions: [
          insertAt(
            story,
            last.end,
            'In the [months] since, it has [caught … / fired … times], and [no customer noticed].',
          ),
        ],
      },
    ];
  },
});
