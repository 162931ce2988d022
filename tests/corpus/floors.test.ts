import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** A little under what was reached; raise a floor when the figure has risen, never lower one in silence. */
const FLOORS = {
  'a to f, freely written': {
    'sections accuracy': 0.785,
    'sections macro-F1': 0.745,
    blame: 0.7,
    'weak prevention': 0.88,
    denial: 0.96,
    'prevention kinds': 0.785,
    'mitigation missing': 0.81,
    'prevention thin': 0.85,
    verdict: 0.83,
    pitfalls: 0.675,
  },
  'r to u, retold': {
    'sections accuracy': 0.615,
    'sections macro-F1': 0.575,
    blame: 0.43,
    'weak prevention': 0.68,
    denial: 0.92,
    'prevention kinds': 0.675,
    'mitigation missing': 0.675,
    'prevention thin': 0.87,
    verdict: 0.715,
    pitfalls: 0.505,
  },
} as const;

/** The figures of one table that `npm run corpus` prints. */
function figuresOf(table: string): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const line of table.split('\n')) {
    const sections = /^sections\s+accuracy ([\d.]+)\s+macro-F1 ([\d.]+)/.exec(line);
    if (sections) {
      figures['sections accuracy'] = Number(sections[1]);
      figures['sections macro-F1'] = Number(sections[2]);
    }
    const verdict = /^verdict\s+mean accuracy ([\d.]+)/.exec(line);
    if (verdict) figures.verdict = Number(verdict[1]);
    const row = /^(\w[\w ]*?)\s+P [\d.]+\s+R [\d.]+\s+F1 ([\d.]+)/.exec(line);
    if (row) figures[row[1] as string] = Number(row[2]);
  }
  return figures;
}

describe('judging drafts that the weights never saw', () => {
  const printed = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/corpus.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).stdout;

  it.each(Object.entries(FLOORS))('stays above the floors on %s', (title, floors) => {
    const start = printed.indexOf(`== ${title}, folded`);
    const figures = figuresOf(printed.slice(start, printed.indexOf('\n== ', start + 1)));

    const fallen = Object.entries(floors).filter(([name, floor]) => !((figures[name] ?? 0) >= floor));

    expect(fallen.map(([name, floor]) => `${name}: ${figures[name]} is under ${floor}`)).toEqual([]);
  });

  it('stays quiet where nobody is blamed, and offers words for what it marks', () => {
    const figure = (name: string) => Number(new RegExp(`^${name} +([\\d.]+)$`, 'm').exec(printed)?.[1]);

    expect(figure('false blame in 1,000 sober words')).toBeLessThanOrEqual(0.5);
    expect(figure('false blame in 1,000 words')).toBeLessThanOrEqual(0.6);
    expect(figure('blame with a replacement')).toBeGreaterThanOrEqual(0.7);
    expect(figure('weak prevention with a replacement')).toBeGreaterThanOrEqual(0.6);
  });
});
