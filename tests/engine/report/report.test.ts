import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../lib/engine/index';
import { reportSchema } from '../../../lib/engine/report';
import { draftText, readDrafts } from '../../../scripts/story/drafts';

const stories = readDrafts('dev', 'ar').map(draftText);

/** Pieces of real stories, odd characters and nonsense in any order. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...stories.flatMap(story => story.split(/(?<=[.!?])\s/))),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('\r\n', '\n\n', '- ', '# ', '\u00a0', '👩‍🚒', 'é', '| a | b |', '[[', '“', '…'),
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join(' '));

describe('a report', () => {
  it('is what its schema says, with every place inside the text, whatever the text', () => {
    fc.assert(
      fc.property(texts, text => {
        const report = reviewDraft(text);

        expect(reportSchema.safeParse(report).error).toBeUndefined();
        expect(report.faults).toEqual([]);
        for (const { start, end, quote } of report.findings) expect(text.slice(start, end)).toBe(quote);
        const ends = [...report.units, ...report.findings.flatMap(({ suggestions }) => suggestions)].map(
          ({ end }) => end,
        );
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  it('names each finding once', () => {
    for (const story of stories.slice(0, 20)) {
      const ids = reviewDraft(story).findings.map(({ id }) => id);

      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('keeps a finding’s id while the text changes elsewhere', () => {
    const story = 'My release charged 412 customers twice. QA should have caught it. I rolled it back.';
    const before = reviewDraft(story).findings.find(({ rule }) => rule === 'blame');
    const after = reviewDraft(`It was a Monday in March. ${story}`).findings.find(({ rule }) => rule === 'blame');

    expect(before).toBeDefined();
    expect(after?.id).toBe(before?.id);
  });

  it('gives shares that add up to one', () => {
    const { shares } = reviewDraft(stories[0] ?? '');

    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});
