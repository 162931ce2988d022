import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/engine/rules/index';
import { ruleTable, TABLE_END, TABLE_START } from '../../scripts/docs';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const namesIn = (folder: string): string[] => readdirSync(join(ROOT, folder));

describe('rules', () => {
  it('are all in the list, in alphabetical order, each named as its file', () => {
    const filed = namesIn('lib/engine/rules')
      .filter(name => name.endsWith('.ts') && name !== 'index.ts')
      .map(name => name.replace(/\.ts$/, ''))
      .sort();

    expect(RULES.map(({ id }) => id)).toEqual(filed);
  });

  it('are the ones that the README shows (npm run docs writes the table)', () => {
    const readme = read('README.md');

    expect(readme.slice(readme.indexOf(TABLE_START) + TABLE_START.length, readme.indexOf(TABLE_END)).trim()).toBe(
      ruleTable().trim(),
    );
  });
});

describe('rooms', () => {
  const rooms = readdirSync(join(ROOT, 'lib'), { withFileTypes: true }).filter(entry => entry.isDirectory());

  it.each(rooms.map(({ name }) => name))('lib/%s says in one to five lines what belongs there', room => {
    const file = `lib/${room}/README.md`;
    expect(existsSync(join(ROOT, file)), `${file} is missing`).toBe(true);

    const lines = read(file).trim().split('\n');

    expect(lines.length).toBeLessThanOrEqual(5);
  });
});

describe('word lists', () => {
  it.each(namesIn('lib/engine/words'))('%s says where its words come from', name => {
    expect(read(`lib/engine/words/${name}`)).toMatch(/provenance|written for this project|sources?:/i);
  });
});

describe('comments', () => {
  it('date every TODO', () => {
    const folders = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].filter(folder =>
      existsSync(join(ROOT, folder)),
    );
    const undated = folders
      .flatMap(folder =>
        readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
          .filter(
            entry =>
              entry.isFile() && /\.(?:tsx?|mjs|css)$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
          )
          .map(entry => join(entry.parentPath, entry.name)),
      )
      .filter(file =>
        /\bTODO(?! \[\d{4}-\d\d\])\b/.test(readFileSync(file, 'utf8').replace(/'[^'\n]*'|`[^`]*`|\/[^/\n]*\//g, '')),
      );

    expect(undated).toEqual([]);
  });
});
