// Prints how the engine compares with other checkers of prose, as ratios, on the same texts in one run: `npm run bench`. It installs
// what it compares with in this folder. Never part of a test run: times say something on an idle machine only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { draftText, readDrafts } from '../../scripts/story/drafts';
import type { Figures } from './measure';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const OURS = 'afterward';
const TOOLS = [OURS, 'write-good', 'alex', 'harper.js'] as const;
const LENGTHS = [300, 600, 5_000, 50_000];

function install(): void {
  if (existsSync(join(HERE, 'node_modules'))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** The first so many words of the labelled drafts, told over again where they end. */
function textOf(words: number): string {
  const all = readDrafts('dev')
    .map(draftText)
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/);
  return Array.from({ length: words }, (_, word) => all[word % all.length])
    .join('')
    .trim();
}

/** Each tool in a process of its own, so that none warms or burdens another. */
function measure(tool: string, text: string): Figures {
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(HERE, 'measure.ts'), tool], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    cwd: ROOT,
  });
  if (run.status !== 0) throw new Error(`${tool}: ${run.stderr}`);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Figures;
}

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** What a page would have to load, gzipped; `null` where nothing was built. */
function shipped(tool: (typeof TOOLS)[number]): number | null {
  if (tool === OURS) {
    const engine = join(ROOT, '.output/chrome-mv3/engine.js');
    return existsSync(engine) ? gzipped(engine) : null;
  }
  if (tool === 'harper.js') {
    const dist = join(HERE, 'node_modules/harper.js/dist');
    const needed = readdirSync(dist).filter(name =>
      /^(?:index\.js|binary\.js|BinaryModule.*\.js|harper_wasm_bg\.wasm)$/.test(name),
    );
    return needed.map(name => gzipped(join(dist, name))).reduce((sum, bytes) => sum + bytes, 0);
  }
  const bundle = spawnSync(
    join(ROOT, 'node_modules/.bin/esbuild'),
    ['--bundle', '--minify', '--format=esm', '--platform=browser', '--log-level=error'],
    { input: `export { default } from '${tool}'`, cwd: HERE, maxBuffer: 1 << 26 },
  );
  return bundle.status === 0 ? gzipSync(bundle.stdout, { level: 9 }).length : null;
}

const pad = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(16))).join('');

const against = (value: number, ours: number, unit: string): string =>
  `${value.toFixed(value < 10 ? 2 : 0)} ${unit} ×${(value / ours).toFixed(1)}`;

function row(title: string, values: readonly (number | null)[], unit: string): void {
  const ours = values[0] ?? null;
  console.log(
    pad([title, ...values.map(value => (value === null || ours === null ? '?' : against(value, ours, unit)))]),
  );
}

install();
console.log(pad(['', ...TOOLS]));
for (const words of LENGTHS) {
  const text = textOf(words);
  const figures = TOOLS.map(tool => measure(tool, text));
  row(
    `${words} words, whole, warm`,
    figures.map(({ whole }) => whole),
    'ms',
  );
  row(
    `${words} words, one key`,
    figures.map(({ key }) => key),
    'ms',
  );
  if (words === 600) {
    row(
      '600 words, first time',
      figures.map(({ first }) => first),
      'ms',
    );
    row(
      '600 words, allocated by a review',
      figures.map(({ allocated }) => allocated / 1000),
      'kB',
    );
    row(
      '600 words, tasks over 50 ms, cold',
      figures.map(({ longTasks }) => longTasks),
      '',
    );
  }
}
row(
  'shipped, gzipped',
  TOOLS.map(tool => {
    const bytes = shipped(tool);
    return bytes === null ? null : bytes / 1000;
  }),
  'kB',
);
console.log('\nMedians. A key: the others read the whole text again. Ratios are to our own figure in the same row.');
