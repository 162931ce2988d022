import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../lib/engine/draft';
import { readStory } from '../../../lib/engine/story';
import { timePhrasesIn } from '../../../lib/engine/story/time-phrases';
import { cut } from '../../../lib/text/span';

const phrases = (text: string) => {
  const [unit] = parseDraft(text).units;
  const { clocks, stretches } = unit ? timePhrasesIn(unit.body) : { clocks: [], stretches: [] };
  return [...clocks, ...stretches].map(({ at, length }) => text.slice(at, at + length));
};
const moments = (text: string) =>
  readStory(parseDraft(text)).times.map(time => [time.what, cut(text, time), time.minutes]);

describe('times in a sentence', () => {
  it.each([
    ['It was down from 14:02 to 16:30 UTC.', ['14:02', '16:30']],
    ['At 9.30 a.m. the queue stood still, and at 11.15 it ran.', ['9.30 a.m.', '11.15']],
    [
      'It took two and a half hours, or an hour and a half on the other one.',
      ['two and a half hours', 'an hour and a half'],
    ],
    ['A 20-minute outage, then forty-five minutes more.', ['20-minute', 'forty-five minutes']],
    ['We lost 1 hour and 20 minutes of orders.', ['1 hour and 20 minutes']],
    ['We caught it within minutes.', ['minutes']],
  ])('are found with their places: %s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each([
    'A second call with that key does nothing.',
    'It cost us 8,000 dollars a day, or £11.20 a head.',
    'Version 4.18 runs every two hours.',
  ])('are no orders, rates, prices or versions: %s', text => {
    expect(phrases(text)).toEqual([]);
  });
});

describe('the moments of a story', () => {
  it('are told apart inside one sentence', () => {
    const text =
      'My release broke payments for 400 customers. At 14:02 I deployed, at 14:09 an alert paged me, and at 16:30 I rolled the release back. The cause was a renamed field.';

    expect(moments(text)).toEqual([
      ['broken', '14:02', 0],
      ['detected', '14:09', 7],
      ['mitigated', '16:30', 148],
    ]);
  });

  it('count on from one another where no clock is told', () => {
    const text =
      'Bug: I broke the login for 300 people.\n\nDetection: an alert paged me after five minutes.\n\nMitigation: I rolled back within ten minutes.';

    expect(moments(text).map(([what, , minutes]) => [what, minutes])).toEqual([
      ['detected', 5],
      ['mitigated', 15],
    ]);
  });

  it('go on to the next day where the text says so, and are not counted where nobody can', () => {
    const nextDay =
      'Bug: at 18:00 my release broke the login.\n\nDetection: the next morning, at 08:40, support rang me.';
    const someDay =
      'Bug: at 18:00 on 4 May my release broke the login.\n\nDetection: at 08:40 on 6 May support rang me.';

    expect(moments(nextDay).map(([, , minutes]) => minutes)).toEqual([0, 880]);
    expect(moments(someDay).map(([, , minutes]) => minutes)).toEqual([0, undefined]);
  });
});
