import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import type { Suggestion } from '../report';
import type { StoryUnit } from '../story';

/** The stop is told without a word on how long it took. */
export const noTimeToMitigate = defineRule({
  id: 'no-time-to-mitigate',
  title: 'How long until it stopped?',
  family: 'gap',
  severity: 'hint',
  why: 'Minutes to mitigate are the figure that teams are measured by; giving yours shows that you think in it.',
  source: 'https://sre.google/sre-book/managing-incidents/',
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back before I knew why[[]].\n\nRoot cause: the retry had no idempotency key.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry had no idempotency key.',
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: at 14:20 I rolled the release back.\n\nRoot cause: the retry had no idempotency key.',
  ],
  find: story => {
    const { units, times } = story;
    const { mitigation, evidence } = judgeStory(story);
    if (mitigation === 'missing' || (evidence['mitigation.timed'] ?? 0) >= 0.3) return [];
    if (times.some(({ what }) => what === 'mitigated' || what === 'resolved')) return [];
    const stop = units.find(({ section }) => section === 'mitigation');
    if (!stop) return [];
    const place = beforeFullStop(stop);
    return [
      {
        span: { start: place, end: place },
        message: 'Nothing says how long it took until the impact stopped. Minutes are enough.',
        suggestions: [withinMinutes(place)],
      },
    ];
  },
});

const TIME = ', [minutes] after the first [alert / report]';

const withinMinutes = (place: number): Suggestion => ({ label: TIME.slice(2), start: place, end: place, text: TIME });

const beforeFullStop = ({ text, end }: StoryUnit): number => end - (/[.!?;…]*["'”’)\]]*$/u.exec(text)?.[0].length ?? 0);
