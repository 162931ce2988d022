import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, editBetween, mapSpan } from '../../lib/text/edits';
import { cut } from '../../lib/text/span';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀', '👍🏽') });

describe('editBetween', () => {
  it('gives the edit that turns one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);

        expect(edit ? applyEdit(before, edit) : before).toBe(after);
      }),
    );
  });

  it('is null for equal texts', () => {
    expect(editBetween('same', 'same')).toBeNull();
  });

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);

        if (edit) expect(edit.inserted.isWellFormed()).toBe(true);
        if (edit) expect(cut(before, edit).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('mapSpan', () => {
  const spanIn = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const cases = text.chain(before =>
    fc.record({
      before: fc.constant(before),
      span: spanIn(before.length),
      edit: spanIn(before.length),
      inserted: text,
    }),
  );

  it('keeps a span on the same characters, or gives it up', () => {
    fc.assert(
      fc.property(cases, ({ before, span, edit, inserted }) => {
        const after = applyEdit(before, { ...edit, inserted });
        const mapped = mapSpan(span, { ...edit, inserted });

        if (mapped) expect(cut(after, mapped)).toBe(cut(before, span));
      }),
    );
  });

  it('gives up a span whose own characters change', () => {
    expect(mapSpan({ start: 2, end: 6 }, { start: 3, end: 4, inserted: 'x' })).toBeNull();
  });

  it('leaves text typed at the end of a span outside it', () => {
    expect(mapSpan({ start: 2, end: 6 }, { start: 6, end: 6, inserted: 'x' })).toEqual({ start: 2, end: 6 });
  });

  it('moves a span behind text typed at its start', () => {
    expect(mapSpan({ start: 2, end: 6 }, { start: 2, end: 2, inserted: 'ab' })).toEqual({ start: 4, end: 8 });
  });
});
