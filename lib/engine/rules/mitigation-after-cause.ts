import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';

/** What stopped the harm is told only after the cause. */
export const mitigationAfterCause = defineRule({
  id: 'mitigation-after-cause',
  title: 'The stop comes late',
  family: 'gap',
  severity: 'medium',
  why: 'Told in this order, it sounds as if people kept hurting while you were looking for the reason.',
  source: 'https://sre.google/sre-book/effective-troubleshooting/',
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nDetection: an alert paged me after six minutes.\n\nRoot cause: the retry sent the payment without an idempotency key.\n\n[[Mitigation: once I had found that, I rolled the release back.]]\n\nFix: I derived the key from the order.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back before I knew why.\n\nRoot cause: the retry sent the payment without an idempotency key.',
  ],
  find: story => {
    if (judgeStory(story).order !== 'cause-first') return [];
    const cause = story.units.findIndex(({ section }) => section === 'root-cause');
    const late = story.units.find(({ section }, index) => section === 'mitigation' && index > cause);
    const stop = late ?? story.units.find(({ section }) => section === 'mitigation');
    if (!stop) return [];
    return [
      {
        span: { start: stop.start, end: stop.end },
        message:
          'The cause comes before the stop. Tell first what stopped the impact; if it had to wait for the cause, say why.',
      },
    ];
  },
});
