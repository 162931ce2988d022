import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

it('names the extension and its commands in both languages', () => {
  expect(Object.keys(read('de'))).toEqual(Object.keys(read('en')));
});

it('keeps the description as short as the stores want it', () => {
  for (const language of ['en', 'de']) expect(read(language).description?.message.length).toBeLessThanOrEqual(132);
});

it('holds every message that manifest and scripts ask the browser for, and no other', () => {
  const source = ['wxt.config.ts', ...globSync('entrypoints/**/*.ts')]
    .map(path => readFileSync(path, 'utf8'))
    .join('\n');
  const asked = [...source.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'\)/g)].map(([, a, b]) => a ?? b);

  expect(Object.keys(read('en')).toSorted()).toEqual([...new Set(asked)].toSorted());
});
