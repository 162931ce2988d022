import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** A room, what it may import, and what it may import as types only. Packages are named as they are imported. */
const TABLE: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  'lib/text': { may: [] },
  'lib/engine': { may: ['lib/text', 'zod'] },
  'lib/editors': { may: ['lib/text'] },
  'lib/marks': { may: ['lib/text'], types: ['lib/editors'] },
  'lib/settings': { may: ['lib/text', 'lib/engine', 'zod', 'wxt', 'jsonc-parser'], types: ['lib/review'] },
  'lib/messages': { may: ['lib/text', 'lib/engine', 'lib/settings', 'zod', 'wxt'], types: ['lib/review'] },
  'lib/review': { may: ['lib/text', 'lib/engine', 'lib/editors', 'lib/marks', '@preact/signals'], types: ['lib/i18n'] },
  'lib/i18n': { may: ['@lingui/core'], types: ['lib/engine'] },
  'lib/cli': { may: ['lib/engine', 'node:'] },
  'lib/cli.ts': { may: ['lib/engine', 'lib/cli', 'node:'] },
  components: {
    may: ['lib/i18n', 'lib/text', 'lucide', 'diff', 'preact', '@preact/signals', '@floating-ui/dom'],
    types: ['lib/engine', 'lib/review', 'lib/editors', 'lib/marks', 'lib/settings'],
  },
};

const IMPORT = /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)));

function importsOf(file: string): Import[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, , type, path = '']) => ({
    file,
    target: path.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), path)) : path,
    typeOnly: type !== undefined,
  }));
}

const roomOf = (file: string): string | undefined =>
  Object.keys(TABLE)
    .filter(room => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const reaches = (target: string, allowed: readonly string[]): boolean =>
  allowed.some(name => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));

const files = [...sources('lib'), ...sources('components'), ...sources('entrypoints')];

describe('imports point one way', () => {
  it.each(Object.keys(TABLE))('%s imports only what the table in tests/house/imports.test.ts allows', room => {
    const { may, types = [] } = TABLE[room] as (typeof TABLE)[string];

    const strays = files
      .filter(file => roomOf(file) === room)
      .flatMap(importsOf)
      .filter(({ target }) => roomOf(target) !== room && !target.endsWith('.css'))
      .filter(({ target, typeOnly }) => !reaches(target, may) && !(typeOnly && reaches(target, types)))
      .map(({ file, target }) => `${file} imports ${target}`);

    expect(strays).toEqual([]);
  });

  it('nobody imports an entrypoint but entrypoints', () => {
    const strays = files
      .filter(file => !file.startsWith('entrypoints/'))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('entrypoints'));

    expect(strays).toEqual([]);
  });

  it('browser is spoken to only in entrypoints, settings and messages', () => {
    const speakers = files.filter(
      file =>
        !/^(?:entrypoints|lib\/settings|lib\/messages)\//.test(file) &&
        /(?<![\w.'"-])(?:browser|chrome)\.\w+\.?\w*\(/.test(readFileSync(join(ROOT, file), 'utf8')),
    );

    expect(speakers).toEqual([]);
  });

  it('the engine runs without Zod: only the schema and the checks of data import it', () => {
    const users = files
      .filter(file => file.startsWith('lib/engine/'))
      .flatMap(importsOf)
      .filter(({ target, typeOnly }) => target.startsWith('zod') && !typeOnly)
      .map(({ file }) => file);

    expect(users).toEqual(['lib/engine/report.ts']);
  });
});
