import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../lib/engine/draft';
import { readStory } from '../../../lib/engine/story';
import { agentOf } from '../../../lib/engine/story/agent';
import { rungOf } from '../../../lib/engine/story/rung';
import { cut } from '../../../lib/text/span';

const STORY = `On a Friday I shipped a migration that locked the orders table. Checkout was down and about 1,200 customers could not pay.

Support pinged us at 14:02. I rolled back the release at 14:20, before I knew why.

The root cause was a missing index; I had never tested it on production-sized data.

I corrected the migration so that it builds the index concurrently.

Since then every migration runs against an anonymised copy in CI and fails the build if it holds a lock. We also added an alert on lock waits.

I learned to treat data size as part of the spec.`;

const agent = (text: string) => {
  const [unit] = parseDraft(text).units;
  return unit && agentOf(unit.body);
};

describe('readStory', () => {
  const story = readStory(STORY);

  it('tells the parts of a plain story apart', () => {
    expect(story.units.map(unit => unit.section)).toEqual([
      'bug',
      'bug',
      'detection',
      'mitigation',
      'root-cause',
      'fix',
      'prevention',
      'prevention',
      'reflection',
    ]);
  });

  it('names the cues that decided each section', () => {
    for (const unit of story.units) expect(unit.cues.length).toBeGreaterThan(0);
  });

  it('gives chances that sum to 1', () => {
    for (const { chances } of story.units)
      expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  it('names kinds and rungs of prevention only', () => {
    for (const { section, kinds, rung } of story.units) {
      expect(rung === undefined).toBe(section !== 'prevention');
      if (section !== 'prevention') expect(kinds).toEqual([]);
    }
    expect(story.units.flatMap(unit => unit.kinds)).toEqual(expect.arrayContaining(['test', 'guardrail']));
  });

  it('tells when things happened, in minutes from the first', () => {
    expect(story.times.map(time => [time.what, cut(STORY, time), time.minutes])).toEqual([
      ['detected', '14:02', 0],
      ['mitigated', '14:20', 18],
    ]);
  });

  it('takes a heading for nothing but a heading, and believes it', () => {
    const { units } = readStory(
      '## What happened\nIt was down for an hour.\n\n## Mitigation\nEverybody was back on the old one by noon.',
    );

    expect(units.map(unit => unit.section)).toEqual(['other', 'bug', 'other', 'mitigation']);
  });
});

describe('a plain label, or an opening that says the same,', () => {
  it.each([
    ['reflection', 'What I took from it: I now ask what a second attempt means before I write a retry.'],
    ['reflection', 'What I took from it is that I now ask what a second attempt means.'],
    ['reflection', 'Takeaway: I write the failure case first now.'],
    ['prevention', 'Prevention: we wrote it down for the next team.'],
    ['mitigation', 'Before looking for the cause, I paused the job, and ten minutes later people could work again.'],
    ['fix', 'I then fixed it properly: the key is made from the order.'],
  ] as const)('is believed of its sentence: %s', (section, sentence) => {
    const unit = readStory(`${STORY.replace(/\n\nI learned.*/, '')}\n\n${sentence}`).units.at(-1);

    expect(unit?.section).toBe(section);
    expect(unit?.cues[0]).toBe('announced');
  });
});

describe('agentOf', () => {
  it('hears who acts', () => {
    expect(agent('I rolled it back.')).toBe('I');
    expect(agent('Within minutes we had it off.')).toBe('we');
    expect(agent('A customer called our hotline.')).toBe('they');
    expect(agent('The flag was turned off.')).toBe('nobody');
    expect(agent('rolled back at noon')).toBe('I');
  });
});

describe('rungOf', () => {
  it('puts a measure on its rung', () => {
    expect(rungOf('I am more careful now.', [])).toBe(1);
    expect(rungOf('We told everybody to watch out.', [])).toBe(2);
    expect(rungOf('I wrote it up in the wiki.', ['knowledge'])).toBe(3);
    expect(rungOf('A daily job compares the training table with what is served.', ['guardrail'])).toBe(6);
    expect(rungOf('A second reviewer approves each change.', ['process'])).toBe(4);
    expect(rungOf('A regression test covers leap days.', ['test'])).toBe(5);
    expect(rungOf('An alert pages us when the queue grows.', ['guardrail'])).toBe(6);
    expect(rungOf('The linter fails the build on a raw query.', ['guardrail'])).toBe(7);
    expect(rungOf('A unique key keeps the row single.', ['guardrail'])).toBe(8);
    expect(rungOf('A dose without a unit can no longer be constructed.', ['guardrail'])).toBe(9);
  });
});
