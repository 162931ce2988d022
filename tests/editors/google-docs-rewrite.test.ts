import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLanded, planRewrite } from '../../lib/editors/google-docs/rewrite';

/** A model with the part to be replaced in double brackets. */
function marked(text: string) {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { model: text.replace('[[', '').replace(']]', ''), span: { start, end } };
}

const pasted = (model: string, { start, end, by }: { start: number; end: number; by: string }) =>
  model.slice(0, start) + by.replace(/^[ \t\n]+|[ \t\n]+$/g, '') + model.slice(end);

describe('the paste that makes a rewrite', () => {
  it.each([
    ['We [[were not good]] at it.', 'were good', 'not good', 'good'],
    ['It was [[very ]]bad.', '', 'very bad.', 'bad.'],
    ['It was bad[[ indeed]]', '', ' indeed', ''],
    ['It [[broke]].', 'failed', 'broke', 'failed'],
    ['It broke.[[]]', ' Then we fixed it.', 'broke.', 'broke. Then we fixed it.'],
    ['It broke.[[]]', '\n\nThen', 'broke.', 'broke.\nThen'],
  ])('in %j by %j touches whole words only', (text, by) => {
    const { model, span } = marked(text);
    const rewrite = planRewrite(model, span, by);

    expect(rewrite && pasted(model, rewrite)).toBe(
      model.slice(0, span.start) + by.replace(/\n+/g, '\n') + model.slice(span.end),
    );
  });

  it('leaves words alone that stay as they are', () => {
    const { model, span } = marked('So [[the old team broke the build]] again');

    expect(planRewrite(model, span, 'the old process let the build')).toMatchObject({
      quote: 'team broke',
      by: 'process let',
    });
  });

  it('does not reach over paragraphs, table marks or objects', () => {
    for (const text of ['a [[b\nc]] d', 'a [[b\u001cc]] d', 'a [[b \ufffc c]] d']) {
      const { model, span } = marked(text);
      expect(planRewrite(model, span, 'x')).toBeNull();
    }
    // The blank behind the object would be lost.
    expect(planRewrite('See \ufffc.', { start: 5, end: 5 }, ' here')).toBeNull();
    expect(planRewrite('\u0003Only\n\u0003\n', { start: 1, end: 5 }, '')).toBeNull();
  });

  it('gives the wanted text although Docs trims blanks, or nothing', () => {
    const word = fc.constantFrom('a', 'bb', 'ccc', 'dd.');
    const words = fc.array(word, { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), fc.boolean(), (text, other, a, b, lead) => {
        const model = `\u0003${text.join(' ')}\n\u0003\n`;
        const last = model.length - 3;
        const start = 2 + (Math.min(a, b) % (last - 2));
        const end = Math.min(last - 1, start + (Math.max(a, b) % 5));
        const by = `${lead ? ' ' : ''}${other.join(' ')}`;
        const rewrite = planRewrite(model, { start, end }, by);
        if (!rewrite) return;
        expect(pasted(model, rewrite)).toBe(model.slice(0, start) + by + model.slice(end));
        expect(hasLanded(model, pasted(model, rewrite), rewrite)).toBe(true);
        if (rewrite.quote !== rewrite.by) expect(hasLanded(model, model, rewrite)).toBe(false);
      }),
    );
  });
});

describe('seeing that a paste landed', () => {
  const { model, span } = marked('It was very [[very]] very bad.');
  const rewrite = { ...span, quote: 'very', by: 'so' };

  it('is not fooled by the same words beside it', () => {
    expect(hasLanded(model, model, rewrite)).toBe(false);
    expect(hasLanded(model, model.replace('very ', 'so '), rewrite)).toBe(false);
    expect(hasLanded(model, 'It was very so very bad.', rewrite)).toBe(true);
  });

  it('holds while somebody else types elsewhere, and in suggesting mode', () => {
    expect(hasLanded(model, 'Well. It was very so very bad.', rewrite)).toBe(true);
    expect(hasLanded(model, 'It was very veryso very bad.', rewrite)).toBe(true);
  });
});
