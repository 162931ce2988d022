/**
 * Fits the weights of the blame clues to the labelled drafts and prints folded figures: no draft is scored by weights that saw it,
 * nor read by a story reader that did.
 *   tsx scripts/fit-blame.ts [--write] [--misses]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BlameWeights } from '../lib/engine/blame/weights';
import { type BlameDraft, blameDrafts, fitBlame, matches, spansOf } from './story/blame';
import { FOLD_NUMBERS, holdOut, writeFold } from './story/folded';

const TARGET = fileURLToPath(new URL('../lib/engine/blame/weights.ts', import.meta.url));

const GROUPS: Readonly<Record<string, RegExp>> = {
  'a to f': /^dev-[a-f]/,
  'r to u': /^dev-[r-u]/,
  'g and h': /^extra-[gh]/,
  'v and w': /^extra-[vw]/,
  written: /^written/,
  all: /./,
};

interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

function count(draft: BlameDraft, weights: BlameWeights, tally: Tally): void {
  const { gold } = draft;
  const found = spansOf(draft, weights);
  const taken = new Set<number>();
  for (const one of gold) {
    const at = found.findIndex((other, i) => !taken.has(i) && matches(one, other));
    if (at < 0) tally.missed += 1;
    else {
      taken.add(at);
      tally.hit += 1;
    }
  }
  found.forEach((other, i) => {
    if (!taken.has(i) && !gold.some(one => other.start < one.end && one.start < other.end)) tally.wrong += 1;
  });
}

const figures = ({ hit, wrong, missed }: Tally): string => {
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${hit + missed})`;
};

/** Prints what the folded weights missed and what they took for blame, with the clues that decided it. */
function report(draft: BlameDraft, weights: BlameWeights): void {
  const { id, gold, text } = draft;
  const found = spansOf(draft, weights);
  for (const { start, end } of gold) {
    if (!found.some(other => matches({ start, end }, other))) console.log(`${id} missed: ${text.slice(start, end)}`);
  }
  for (const { start, end, score, cues } of found) {
    if (!gold.some(other => start < other.end && other.start < end))
      console.log(`${id} false alarm ${score.toFixed(1)} [${cues.join(', ')}]: ${text.slice(start, end)}`);
  }
}

const drafts = blameDrafts(holdOut());
const folds = FOLD_NUMBERS.map(fold => fitBlame(drafts.filter(draft => draft.fold !== fold)));
const folded = drafts.map(({ fold }) => folds[fold] as BlameWeights);
for (const [name, pattern] of Object.entries(GROUPS)) {
  const tally = { hit: 0, wrong: 0, missed: 0 };
  drafts.forEach((draft, i) => {
    if (pattern.test(draft.id)) count(draft, folded[i] as BlameWeights, tally);
  });
  console.log(`${name.padEnd(8)} folded  ${figures(tally)}`);
}
if (process.argv.includes('--misses'))
  drafts.forEach((draft, i) => {
    report(draft, folded[i] as BlameWeights);
  });
if (process.argv.includes('--write')) {
  for (const fold of FOLD_NUMBERS) writeFold('blame', fold, folds[fold] as BlameWeights);
  const all = fitBlame(drafts);
  console.log(`${Object.keys(all.weights).length} weights`);
  const source = readFileSync(TARGET, 'utf8');
  const head = source.slice(0, source.indexOf('export const BLAME_WEIGHTS'));
  writeFileSync(TARGET, `${head}export const BLAME_WEIGHTS: BlameWeights = ${JSON.stringify(all, null, 2)};\n`);
}
