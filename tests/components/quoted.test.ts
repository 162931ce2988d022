import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('lets the user’s own words run the way they are written, whatever the interface speaks', () => {
  const sources = globSync('components/**/*.tsx').map(path => [path, readFileSync(path, 'utf8')] as const);
  const stray = sources.flatMap(([path, source]) =>
    [...source.matchAll(/<(?:q|textarea)\b[\s\S]*?>/g)]
      .map(([tag]) => tag)
      .filter(tag => !tag.includes('dir="auto"'))
      .map(tag => `${path}: ${tag}`),
  );

  expect(stray, 'give these dir="auto"').toEqual([]);
});
