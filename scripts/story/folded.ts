import { readFileSync, writeFileSync } from 'node:fs';
import type { BlameWeights } from '../../lib/engine/blame/weights';
import { createStoryReader, type StoryReader } from '../../lib/engine/story/read-story';
import { type StoredWeights, unpackWeights } from '../../lib/engine/story/weights';
import { allDrafts, foldsOf, type LabelledDraft } from './drafts';

export const FOLDS = 5;

/** The folds' numbers: 0 to 4. */
export const FOLD_NUMBERS: readonly number[] = Array.from({ length: FOLDS }, (_, fold) => fold);

/** Which weights a fold has of its own. */
interface FoldWeights {
  readonly story: StoredWeights;
  readonly blame: BlameWeights;
}

const placeOf = (part: keyof FoldWeights, fold: number): URL =>
  new URL(`../../tests/corpus/folds/${part}-${fold}.json`, import.meta.url);

/** The weights that were fitted without the drafts of this fold. They are kept: fitting them takes minutes. */
export const readFold = <Part extends keyof FoldWeights>(part: Part, fold: number): FoldWeights[Part] =>
  JSON.parse(readFileSync(placeOf(part, fold), 'utf8')) as FoldWeights[Part];

export const writeFold = <Part extends keyof FoldWeights>(part: Part, fold: number, weights: FoldWeights[Part]): void =>
  writeFileSync(placeOf(part, fold), `${JSON.stringify(weights)}\n`);

export interface HeldOut {
  readonly draft: LabelledDraft;
  readonly fold: number;
  /** A reader whose weights never saw the draft. */
  readonly read: StoryReader;
}

/** Every labelled draft with its fold's reader. */
export function holdOut(): HeldOut[] {
  const drafts = allDrafts();
  const dealt = foldsOf(drafts, FOLDS);
  const readers = FOLD_NUMBERS.map(fold => createStoryReader(unpackWeights(readFold('story', fold))));
  return drafts.map((draft, index) => {
    const fold = dealt[index] as number;
    return { draft, fold, read: readers[fold] as StoryReader };
  });
}
