import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const theme = readFileSync('components/theme.css', 'utf8');
const defined = new Set([...theme.matchAll(/^\s*(--aw-[\w-]+):/gm)].map(([, name]) => name));
const sheets = globSync('components/**/*.css').filter(file => !file.endsWith('theme.css'));

describe.each(sheets)('%s', file => {
  const css = readFileSync(file, 'utf8');

  it('uses only properties that the theme defines', () => {
    const own = new Set([...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
    const used = [...css.matchAll(/var\((--aw-[\w-]+)(?!.*,)/g)].map(([, name]) => name);
    expect(used.filter(name => !defined.has(name ?? '') && !own.has(name ?? ''))).toEqual([]);
  });

  it('measures in px and em, and shouts nothing', () => {
    expect(css).not.toMatch(/\d(?:rem)\b|!important|@font-face|@property/);
  });
});
