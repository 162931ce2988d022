import { describe, expect, it } from 'vitest';
import { readWritten } from '../../scripts/story/drafts';
import { parseWritten } from '../../scripts/story/written';
import { problems } from './check.mjs';

const drafts = readWritten();

it('keeps the written drafts to the guide', () => {
  expect(drafts.flatMap(draft => problems(draft))).toEqual([]);
});

it('has no draft twice', () => {
  const texts = drafts.map(({ paragraphs }) =>
    paragraphs.flat().reduce((longest, { text }) => (text.length > longest.length ? text : longest), ''),
  );

  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

it('judges each written draft as its own units do', () => {
  const answers = { detection: 'detection', mitigation: 'mitigation', fix: 'fix' } as const;
  const wrong = drafts.flatMap(({ id, paragraphs, verdict, blame }) => {
    const told = new Set<string>(paragraphs.flat().map(unit => unit.section));
    return [
      ...Object.entries(answers).flatMap(([section, key]) =>
        (verdict[key] === 'present') === told.has(section) ? [] : [`${id} ${section}`],
      ),
      ...((verdict.prevention !== 'none') === told.has('prevention') ? [] : [`${id} prevention`]),
      ...(verdict.pitfalls.includes('blames') === blame.length > 0 ? [] : [`${id} blames`]),
    ];
  });

  expect(wrong).toEqual([]);
});

describe('the short form', () => {
  it('reads units, kinds, paragraphs, spans and the verdict', () => {
    const [draft] = parseWritten(
      'set',
      '# retold\nB It broke.\nD We saw it.\n\nPtg A test. It pages.\n!role saw it ##2\n=qpmnmmsu',
    );

    expect(draft).toMatchObject({
      id: 'set-01',
      style: 'retold',
      paragraphs: [
        [
          { text: 'It broke.', section: 'bug' },
          { text: 'We saw it.', section: 'detection' },
        ],
        [{ text: 'A test. It pages.', section: 'prevention', kinds: ['test', 'guardrail'] }],
      ],
      blame: [{ quote: 'saw it', kind: 'role', nth: 2 }],
      verdict: { impact: 'quantified', order: 'n/a', prevention: 'single', ownership: 'unclear', pitfalls: [] },
    });
  });

  it.each([
    ['# retold\nX It broke.\n=qpmnmmsu', 'set, line 2: a unit begins with the letter of its section'],
    ['# retold\nB It broke.\n=q', 'set, line 3: “q” says nothing of detection'],
    ['# retold\nB It broke.', 'set-01 has no verdict'],
    ['B It broke.', 'set, line 1: a draft begins with “# style”'],
  ])('names the line that it cannot read: %j', (file, message) => {
    expect(() => parseWritten('set', file)).toThrow(message);
  });
});
