import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReviewer, reviewDraft } from '../../lib/engine';
import { applyEdit } from '../../lib/text/edits';
import { oddText } from '../helpers/odd-text';

describe('createReviewer', () => {
  it('answers after any edits exactly as reviewDraft does', () => {
    fc.assert(
      fc.property(oddText, fc.array(fc.tuple(fc.nat(), fc.nat(20), oddText), { maxLength: 5 }), (text, edits) => {
        const reviewer = createReviewer();
        let now = text;
        expect(reviewer.review(now)).toEqual(reviewDraft(now));
        for (const [at, length, inserted] of edits) {
          const start = at % (now.length + 1);
          now = applyEdit(now, { start, end: Math.min(now.length, start + length), inserted });
          expect(reviewer.review(now)).toEqual(reviewDraft(now));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('reviewDraft', () => {
  it('gives the same report for the same text, byte for byte', () => {
    fc.assert(
      fc.property(oddText, text => {
        expect(JSON.stringify(reviewDraft(text))).toBe(JSON.stringify(reviewDraft(text)));
      }),
      { numRuns: 60 },
    );
  });

  it('has rules that never throw, whatever the text', () => {
    fc.assert(
      fc.property(oddText, text => {
        expect(reviewDraft(text).faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
