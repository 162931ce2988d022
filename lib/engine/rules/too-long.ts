import { minutesInWords } from '../advice/minutes-in-words';
import { defineRule } from '../define-rule';
import { wordsOf } from '../report/measure-shares';
import { speakingMinutes } from '../report/speaking-time';

/** A little over is no matter: people do not speak by the clock. */
const TOLERANCE = 1.1;

/** The story takes longer to tell than the answer should. */
export const tooLong = defineRule({
  id: 'too-long',
  title: 'Long to tell',
  family: 'proportion',
  severity: 'hint',
  why: 'After three minutes a listener stops following, and the part about what changed comes last.',
  source: 'The rubric: two to three minutes at 150 words a minute; both can be set.',
  flags: [
    `Bug: my release broke the login for 412 customers.\n\n${'Then I looked at one more log of that day and wrote down what it said about it. '.repeat(34)}I fixed it.[[]]`,
  ],
  passes: ['Bug: my release broke the login for 412 customers. I rolled it back.'],
  find: ({ units }, { pace, target }) => {
    const minutes = speakingMinutes(wordsOf(units), pace);
    const last = units.at(-1);
    if (!last || minutes <= target.max * TOLERANCE) return [];
    return [
      {
        span: { start: last.end, end: last.end },
        message: `This takes ${minutesInWords(minutes)} to say; aim for ${minutesInWords(target.max)} at most. Cut the way to the fix, not what changed.`,
      },
    ];
  },
});
