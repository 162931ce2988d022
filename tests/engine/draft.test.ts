import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser, parseDraft } from '../../lib/engine/draft';
import { applyEdit } from '../../lib/text/edits';
import { cut } from '../../lib/text/span';
import { oddText } from '../helpers/odd-text';

const texts = (text: string) => parseDraft(text).units.map(unit => unit.text);
const shapes = (text: string) => parseDraft(text).units.map(unit => unit.shape);

describe('parseDraft', () => {
  it('cuts sentences at their marks', () => {
    expect(texts('We rolled back. It worked! Why? Nobody knew…')).toEqual([
      'We rolled back.',
      'It worked!',
      'Why?',
      'Nobody knew…',
    ]);
  });

  it.each(['Afterward I added a test.', 'Today QA runs it.', 'Now I look twice.'])(
    'keeps an opening adverb with its sentence: %s',
    text => {
      expect(texts(text)).toEqual([text]);
    },
  );

  it('keeps abbreviations, versions, amounts and file names whole', () => {
    for (const text of [
      'We use a queue, e.g. for mail, and Mr. Lee owns it.',
      'Version 4.18 broke at 9.30 a.m. on staging.',
      'It cost $1.2m in app/index.ts alone.',
    ])
      expect(texts(text)).toEqual([text]);
  });

  it('cuts lower-case chat and sentences with the space forgotten', () => {
    expect(texts('it broke. we rolled back.Then we looked.')).toEqual([
      'it broke.',
      'we rolled back.',
      'Then we looked.',
    ]);
  });

  it('keeps quotes with the sentence that holds them', () => {
    expect(texts('“Is it down?” she asked. “Yes.” I looked.')).toEqual([
      '“Is it down?” she asked.',
      '“Yes.”',
      'I looked.',
    ]);
  });

  it('sees headings, bullets, code and table rows', () => {
    const text =
      '## Impact\nIt was down.\n\n- first thing\n- second thing\n\n```\nrm -rf\n```\n\n| Fix | index added |\n|---|---|\nDone.';

    expect(shapes(text)).toEqual(['heading', 'sentence', 'bullet', 'bullet', 'code', 'bullet', 'sentence']);
  });

  it('finds the label that opens a line', () => {
    const labels = parseDraft(
      'Mitigation: we rolled back.\n\n- Why – the cache\n\n| Fix | an index |\n\n14:02: paged',
    ).units;

    expect(labels.map(unit => unit.label)).toEqual(['Mitigation', 'Why', 'Fix', undefined]);
  });

  it('gives a heading back that lost its line break', () => {
    expect(texts('Situation During the sale our checkout failed.')).toEqual([
      'Situation',
      'During the sale our checkout failed.',
    ]);
  });

  it('cuts dictation without any stop where the speaker turns to the next thing', () => {
    const text = `so I was working on the booking app for the ferries and basically all the return tickets were one day off and then the crew could not let people on and so then I turned it off for the day and anyway the reason was the time zone of the server`;

    expect(texts(text).length).toBeGreaterThan(2);
    expect(texts(text).join(' ')).toBe(text);
  });

  it('counts in UTF-16 over emoji, combining marks, CRLF and no-break spaces', () => {
    const text = 'Café 👩‍💻 broke.\r\n\r\nIt cost\u00A05\u00A0€ 🎉. We’re fine.';

    for (const unit of parseDraft(text).units) {
      expect(cut(text, unit)).toBe(unit.text);
      for (const token of unit.tokens) expect(cut(text, token)).toBe(token.text);
    }
    expect(texts(text)).toEqual(['Café 👩‍💻 broke.', 'It cost\u00A05\u00A0€ 🎉.', 'We’re fine.']);
  });

  it('has no units where there is no word', () => {
    for (const text of ['', '   \n\n', '***', '🎉']) expect(parseDraft(text).units).toEqual([]);
  });

  it('gives exact spans in order, without overlap and without lost words, whatever the text', () => {
    fc.assert(
      fc.property(oddText, text => {
        const { units } = parseDraft(text);
        let end = 0;
        for (const unit of units) {
          expect(unit.start).toBeGreaterThanOrEqual(end);
          expect(cut(text, unit)).toBe(unit.text);
          expect(cut(text.slice(end), { start: 0, end: unit.start - end })).not.toMatch(/[\p{L}\p{N}]/u);
          end = unit.end;
          for (const token of unit.tokens) expect(cut(text, token)).toBe(token.text);
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('createParser', () => {
  it('answers after any edits as a parser that never saw the text before', () => {
    fc.assert(
      fc.property(oddText, fc.array(fc.tuple(fc.nat(), fc.nat(8), oddText), { maxLength: 6 }), (text, edits) => {
        const parse = createParser();
        let now = text;
        parse(now);
        for (const [at, length, inserted] of edits) {
          const start = at % (now.length + 1);
          now = applyEdit(now, { start, end: Math.min(now.length, start + length), inserted });
          expect(plain(parse(now))).toEqual(plain(parseDraft(now)));
        }
      }),
    );
  });

  it('keeps what it knows of a sentence when its neighbour changes', () => {
    const parse = createParser();
    const before = parse('We rolled back. It work').units[0]?.body;

    expect(parse('We rolled back. It worked').units[0]?.body).toBe(before);
  });
});

const plain = ({ units }: ReturnType<typeof parseDraft>) =>
  units.map(({ start, end, text, shape, paragraph, label, tokens }) => ({
    start,
    end,
    text,
    shape,
    paragraph,
    label,
    tokens: [...tokens],
  }));
