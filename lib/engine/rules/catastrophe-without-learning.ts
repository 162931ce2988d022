import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { likeliest } from '../judge/likeliest';
import { isGrave } from '../judge/stakes';

/** Large harm, and nothing learned from it. */
export const catastropheWithoutLearning = defineRule({
  id: 'catastrophe-without-learning',
  title: 'Large harm, nothing learned',
  family: 'prevention',
  severity: 'high',
  why: 'The larger the harm, the more a listener waits for what it taught you. Without that, the story argues against you.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  flags: [
    '[[I dropped the production table, and the balances of 190,000 members were gone.]] We restored an old backup. It is a funny story now.',
  ],
  passes: [
    'I dropped the production table, and the balances of 190,000 members were gone. I restored the backup within an hour. Since then production refuses a DROP from anybody but the migration job, and a restore drill runs every week in CI. I wrote up the incident for the whole company.',
    'I mislabelled a button. I renamed it.',
  ],
  find: story => {
    const { prevention } = judgeStory(story);
    if ((prevention !== 'none' && prevention !== 'weak') || !isGrave(story)) return [];
    const place = likeliest(story, 'bug');
    if (!place) return [];
    return [
      {
        span: { start: place.start, end: place.end },
        message:
          'Large harm, and nothing here says what it changed. Name what makes it impossible today, or pick a story where you can.',
      },
    ];
  },
});
