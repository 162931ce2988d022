import { defineRule } from '../define-rule';
import { likeliest } from '../judge/likeliest';
import { isSlight, isTrivial } from '../judge/stakes';

/** So small that it shows no ownership of anything real. */
export const trivialBug = defineRule({
  id: 'trivial-bug',
  title: 'Very small bug',
  family: 'proportion',
  severity: 'medium',
  why: 'A typo shows little: nothing had to be stopped, nothing had to change. The question asks how you act when something real breaks.',
  source: 'https://www.amazon.jobs/content/en/our-workplace/leadership-principles',
  flags: [
    '[[The footer of our site had a typo: it said "All right reserved" instead of "All rights reserved".]] Nobody even noticed, and I changed it in five minutes.',
  ],
  passes: [
    'A typo in a feature flag name charged 4,000 customers twice, and I rolled it back within ten minutes.',
    'My release emptied 12,000 baskets.',
  ],
  find: story => {
    const place = isTrivial(story)
      ? (story.units.find(({ text }) => isSlight(text)) ?? likeliest(story, 'bug'))
      : undefined;
    if (!place) return [];
    return [
      {
        span: { start: place.start, end: place.end },
        message:
          'Too small to carry this answer. Pick a bug that somebody felt: something had to be stopped, and something changed afterward.',
      },
    ];
  },
});
