import { describe, expect, it } from 'vitest';
import { type SizedRun, storyAround } from '../../lib/editors/google-docs/section';

const WORDS =
  'The deploy broke the basket for an hour, and I rolled it back before I looked for the cause of it. '.repeat(5);
const LINES = ['The coupons', `One. ${WORDS}`, 'The filters', `Two. ${WORDS}`, 'The mail', `Three. ${WORDS}`];
const MODEL = `\u0003${LINES.join('\n')}\n\u0003\n`;

/** Runs as Docs would render them: odd lines are headings of 20 px. */
const runsOf = (lines: readonly string[] = LINES): SizedRun[] =>
  lines.map(line => {
    const start = MODEL.indexOf(line);
    return { start, end: start + line.length, size: LINES.indexOf(line) % 2 === 0 ? 20 : 15 };
  });

const storyAt = (word: string, runs: readonly SizedRun[]): string | null => {
  const story = storyAround(MODEL, MODEL.indexOf(word), runs);
  return story && MODEL.slice(story.start, story.end);
};

describe('the story around the caret', () => {
  it('reaches from its heading to the next', () => {
    expect(storyAt('Two', runsOf())).toBe(`The filters\n${LINES[3]?.trimEnd()}`);
    expect(storyAt('The mail', runsOf())).toBe(`The mail\n${LINES[5]?.trimEnd()}`);
  });

  it('is not told where letters are all of one size', () => {
    expect(
      storyAt(
        'Two',
        runsOf().map(run => ({ ...run, size: 15 })),
      ),
    ).toBeNull();
  });

  it('is not told where its end or its heading is not rendered', () => {
    expect(storyAt('Two', runsOf(LINES.slice(0, 3)))).toBeNull();
    expect(storyAt('One', runsOf(LINES.slice(1, 5)))).toBeNull();
    expect(storyAt('One', [])).toBeNull();
  });
});
