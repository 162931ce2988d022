// Writes the table of rules into README.md, between its two marks: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../lib/engine/rules/index';

export const TABLE_START = '<!-- rules: written by npm run docs -->';
export const TABLE_END = '<!-- /rules -->';

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

/** The README with a fresh table. */
export function withTable(readme: string): string {
  const start = readme.indexOf(TABLE_START);
  const end = readme.indexOf(TABLE_END);
  if (start < 0 || end < start)
    throw new Error(`README.md needs “${TABLE_START}” and “${TABLE_END}” on lines of their own`);
  return `${readme.slice(0, start + TABLE_START.length)}\n${ruleTable()}\n${readme.slice(end)}`;
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../README.md');
  writeFileSync(file, withTable(readFileSync(file, 'utf8')));
}
