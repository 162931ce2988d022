import { describe, expect, it } from 'vitest';
import { chooseScope, createScope, growSpan, markdownHeadings, sectionAround } from '../../lib/editors/draft-scope';
import { readMarks } from '../helpers/read-marks';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('the draft as a part of a text', () => {
  it.each([
    ['typing before it shifts it', { start: 0, end: 0, inserted: 'ab' }, { start: 12, end: 22 }],
    ['typing behind it leaves it', { start: 25, end: 25, inserted: 'ab' }, { start: 10, end: 20 }],
    ['typing inside it grows it', { start: 15, end: 15, inserted: 'ab' }, { start: 10, end: 22 }],
    ['typing at its end belongs to it', { start: 20, end: 20, inserted: 'ab' }, { start: 10, end: 22 }],
    ['typing at its start belongs to it', { start: 10, end: 10, inserted: 'ab' }, { start: 10, end: 22 }],
    ['replacing right in front of it does not', { start: 8, end: 10, inserted: 'abc' }, { start: 11, end: 21 }],
    ['deleting across its end cuts it', { start: 18, end: 24, inserted: '' }, { start: 10, end: 18 }],
    ['deleting all around it leaves a place', { start: 5, end: 25, inserted: '' }, { start: 5, end: 5 }],
  ])('%s', (_, edit, wanted) => {
    expect(growSpan({ start: 10, end: 20 }, edit)).toEqual(wanted);
  });

  it('stays the selection while that is edited, until it is widened', () => {
    const { text, spans } = readMarks('Before. [[The draft.]] After.');
    const scope = createScope('selection', text, spans[0] ?? null);

    const edited = text.replace('The draft', 'My own long draft');
    const { start, end } = scope.follow(edited);
    scope.widen();

    expect(edited.slice(start, end)).toBe('My own long draft.');
    expect(scope.follow(edited)).toEqual({ start: 0, end: edited.length });
    expect(scope.kind).toBe('whole');
  });

  it('is the story under its heading when a document holds several', () => {
    const text = `# The lost orders\n${words(80)}\n\n# The slow search\n${words(80)}\n`;
    const place = text.indexOf('slow search') + 40;

    const section = sectionAround(text, markdownHeadings(text), place);

    expect(section && text.slice(section.start, section.end).startsWith('# The slow search')).toBe(true);
    expect(section?.end).toBe(text.trimEnd().length);
  });

  it('goes on under headings that name parts of it, also where these are as large as its own', () => {
    const story = (title: string) => `# ${title}\n${words(80)}\n\n# What changed\n${words(80)}\n\n`;
    const text = `${story('The lost orders')}${story('The slow search')}`;
    const [, second = ''] = text.split(/(?=# The slow)/);

    for (const place of [text.indexOf('# The slow') + 30, text.lastIndexOf('# What changed') + 40]) {
      const section = sectionAround(text, markdownHeadings(text), place);
      expect(section && text.slice(section.start, section.end)).toBe(second.trim());
    }
  });

  it('is the whole document when its headings name the parts of one story', () => {
    const text = `# Impact\n${words(80)}\n\n# Root cause\n${words(80)}\n`;

    expect(sectionAround(text, markdownHeadings(text), 20)).toBeNull();
  });

  it('is what is selected, without the blanks at its ends', () => {
    const { text, spans } = readMarks('One.[[ Two.\n\n]]Three.');
    const scope = chooseScope(text, spans[0] ?? null, () => []);
    const { start, end } = scope.follow(text);

    expect(text.slice(start, end)).toBe('Two.');
    expect(scope.kind).toBe('selection');
  });
});
