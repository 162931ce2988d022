// Fits lib/engine/story-weights.ts to the labelled drafts in tests/corpus, and each fold's weights to the drafts of the other folds:
// `npx tsx scripts/fit-story.ts`. The same drafts give the same files to the byte.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { COLUMNS } from '../lib/engine/story/weights';
import { allDrafts, foldsOf } from './story/drafts';
import { FOLD_NUMBERS, FOLDS, writeFold } from './story/folded';
import { exampleOf, fitStory } from './story/train';

const drafts = allDrafts();
const examples = drafts.map(exampleOf);
const { step, within, across, rows } = fitStory(examples);
const file = `import type { StoredWeights } from './story/weights';

/** Fitted by scripts/fit-story.ts to ${drafts.length} labelled drafts; not edited by hand. */
export const STORY_WEIGHTS: StoredWeights = {
  step: ${step},
  within: ${JSON.stringify(within)},
  across: ${JSON.stringify(across)},
  rows: ${JSON.stringify(rows)},
};
`;
writeFileSync(new URL('../lib/engine/story-weights.ts', import.meta.url), file);
process.stdout.write(
  `${rows.split('\n').length - COLUMNS} pieces of evidence, ${file.length} bytes, ${gzipSync(file).length} gzipped\n`,
);

const dealt = foldsOf(drafts, FOLDS);
for (const fold of FOLD_NUMBERS)
  writeFold('story', fold, fitStory(examples.filter((_, index) => dealt[index] !== fold)));
