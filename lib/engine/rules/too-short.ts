import { minutesInWords } from '../advice/minutes-in-words';
import { defineRule } from '../define-rule';
import { wordsOf } from '../report/measure-shares';
import { speakingMinutes } from '../report/speaking-time';

/** Notes are spoken longer than they read: only a story well under the target is short. */
const TOLERANCE = 0.6;

/** The story is over before it has been told. */
export const tooShort = defineRule({
  id: 'too-short',
  title: 'Short to tell',
  family: 'proportion',
  severity: 'hint',
  why: 'A very short answer leaves the listener to ask for each step, and you to answer unprepared.',
  source: 'The rubric: two to three minutes at 150 words a minute; both can be set.',
  flags: ['Bug: my release broke the login for 412 customers. I rolled it back within nine minutes.[[]]'],
  passes: [
    `Bug: my release broke the login for 412 customers.\n\n${'Then I looked at one more log of that day and wrote down what it said about it. '.repeat(20)}I fixed it.`,
  ],
  find: ({ units }, { pace, target }) => {
    const minutes = speakingMinutes(wordsOf(units), pace);
    const last = units.at(-1);
    if (!last || minutes >= target.min * TOLERANCE) return [];
    return [
      {
        span: { start: last.end, end: last.end },
        message: `This takes ${minutesInWords(minutes)} to say; there is room for ${minutesInWords(target.min)} and more. Spend it on what changed.`,
      },
    ];
  },
});
