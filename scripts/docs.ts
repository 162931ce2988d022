// Writes the tables of rules and editors into README.md, each between its two marks: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../lib/engine/rules/index';

export const TABLE_START = '<!-- rules: written by npm run docs -->';
export const TABLE_END = '<!-- /rules -->';
const EDITORS_START = '<!-- editors: written by npm run docs -->';
const EDITORS_END = '<!-- /editors -->';

const LONGEST_EXAMPLE = 90;
const FAMILIES = {
  wording: 'Wording',
  gap: 'Missing or misplaced',
  prevention: 'What changed',
  proportion: 'Proportion',
};

/** The rules as a Markdown table: what each notices, and the first of its examples. */
export function ruleTable(): string {
  const rows = [...RULES]
    .sort((a, b) => Object.keys(FAMILIES).indexOf(a.family) - Object.keys(FAMILIES).indexOf(b.family))
    .map(
      ({ id, title, family, why, flags }) =>
        `| ${FAMILIES[family]} | ${cell(title)} \`${id}\` | ${cell(why)} | ${example(flags[0] ?? '')} |`,
    );
  return ['| Family | Notices | Because | Example |', '|---|---|---|---|', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The marked words with a little of what stands around them; ⌁ is the place of a gap. */
function example(marked: string): string {
  const [before = '', inside = '', after = ''] = marked.split(/\[\[|\]\]/);
  const short =
    inside.length > LONGEST_EXAMPLE ? `${inside.slice(0, LONGEST_EXAMPLE).replace(/\s\S*$/, '')} …` : inside;
  if (short !== '') return `“**${cell(short)}**”`;
  const lead =
    before
      .split(/\n/)
      .at(-1)
      ?.slice(-LONGEST_EXAMPLE / 2)
      .replace(/^\S*\s/, '') ?? '';
  const tail =
    after
      .trim()
      .split(/\n/)[0]
      ?.slice(0, LONGEST_EXAMPLE / 2)
      .replace(/\s\S*$/, '') ?? '';
  return `… ${cell(lead)} **⌁** ${cell(tail)} …`;
}

interface EditorRow {
  readonly title: string;
  readonly chromium?: Readonly<Record<string, boolean>>;
  readonly firefox?: Readonly<Record<string, boolean>>;
}

/** What the end-to-end tests saw in each editor, as a Markdown table. */
export function editorTable(): string {
  const file = join(import.meta.dirname, '../tests/e2e/results/editors.json');
  const rows: EditorRow[] = JSON.parse(readFileSync(file, 'utf8'));
  const lines = rows.map(({ title, chromium = {}, firefox }) => {
    const seen = (behaviour: string) => (chromium[behaviour] ? 'yes' : '–');
    const replaces = chromium.replace ? 'yes, one undo' : 'Copy';
    const allInFirefox = firefox && Object.values(firefox).every(Boolean);
    return `| ${title} | ${seen('read')} | ${seen('mark')} | ${replaces} | ${seen('follow')} | ${allInFirefox ? 'yes' : ''} |`;
  });
  return [
    '| Editor | Reads | Marks | Replaces | Marks follow 300 edits | Seen in Firefox |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** The README with fresh tables. */
export const withTable = (readme: string): string =>
  put(put(readme, TABLE_START, TABLE_END, ruleTable()), EDITORS_START, EDITORS_END, editorTable());

function put(readme: string, startMark: string, endMark: string, table: string): string {
  const start = readme.indexOf(startMark);
  const end = readme.indexOf(endMark);
  if (start < 0 || end < start)
    throw new Error(`README.md needs “${startMark}” and “${endMark}” on lines of their own`);
  return `${readme.slice(0, start + startMark.length)}\n${table}\n${readme.slice(end)}`;
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../README.md');
  writeFileSync(file, withTable(readFileSync(file, 'utf8')));
}
