import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, draftTextOf } from '../../lib/editors/google-docs/draft-text';
import { LONGEST_DRAFT } from '../../lib/editors/text-map';

const framed = (body: string) => `\u0003${body}\n\u0003\n`;
const draftOf = (model: string) => draftTextOf(model, bodyOf(model));

describe('the draft of a Docs text', () => {
  it.each([
    ['One.\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\n\nTwo.', 'One.\n\nTwo.'],
    ['One\vtwo', 'One\ntwo'],
    ['One.\n\u001cTwo.', 'One.\n\nTwo.'],
    ['\u0010\u0012\u001cStep\n\u001cOwner\n\u0011After', 'Step\n\nOwner\n\nAfter'],
    ['See \ue907 and \u0001.', 'See \ufffc and \ufffc.'],
    ['A\u200bB\ufeffC', 'ABC'],
    ['Tab\there', 'Tab\there'],
    ['', ''],
    ['\n\n', ''],
  ])('reads %j as %j', (body, draft) => {
    expect(draftOf(framed(body)).text).toBe(draft);
  });

  it.each([
    ['\u0003text\n\u0003\n', 'text'],
    ['\u0003text\n', 'text'],
    ['text', 'text'],
    ['\u0003', ''],
    ['', ''],
  ])('finds the text of %j between its sentinels', (model, body) => {
    const { start, end } = bodyOf(model);

    expect(model.slice(start, end)).toBe(body);
  });

  it('leads every visible character back to itself', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '\v', '\u001c', '\u200b', '\ufffc', '\u0003', 'é', '😀');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), units => {
        const model = framed(units.join(''));
        const draft = draftOf(model);
        for (let at = 0; at < draft.text.length; at += 1) {
          const char = draft.text[at] as string;
          if (char === '\n' || char === '\ufffc') continue;
          const { start, end } = draft.toModel({ start: at, end: at + 1 });
          expect(model.slice(start, end)).toBe(char);
          expect(draft.toDraft({ start, end })).toEqual({ start: at, end: at + 1 });
        }
      }),
    );
  });

  it('cuts what any span of the draft says out of the model, and keeps the order of places', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '\v', '\u200b');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (units, a, b) => {
        const model = framed(units.join(''));
        const draft = draftOf(model);
        const start = Math.min(a, b) % (draft.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (draft.text.length + 1));
        const span = draft.toModel({ start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(model.slice(span.start, span.end).replace(/[\s\u200b]/g, '')).toBe(
          draft.text.slice(start, end).replace(/\s/g, ''),
        );
      }),
    );
  });

  it('puts a gap at the end of a paragraph before its break, and at the start of one behind it', () => {
    const model = framed('One.\nTwo.');
    const draft = draftOf(model);

    expect(draft.toModel({ start: 4, end: 4 }).start).toBe(model.indexOf('\n'));
    expect(draft.toModel({ start: 6, end: 6 }).start).toBe(model.indexOf('Two'));
  });

  it('says that it cut a text over the limit', () => {
    const draft = draftOf(framed('a'.repeat(LONGEST_DRAFT + 1)));

    expect([draft.cut, draft.text.length]).toEqual([true, LONGEST_DRAFT]);
  });
});
