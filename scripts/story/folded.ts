import { createStoryReader, type StoryReader } from '../../lib/engine/story/read-story';
import { unpackWeights } from '../../lib/engine/story/weights';
import { foldOf, type LabelledDraft, readDrafts } from './drafts';
import { exampleOf, fitStory } from './train';

export const FOLDS = 5;

export interface HeldOut {
  readonly draft: LabelledDraft;
  /** A reader whose weights never saw the draft. */
  readonly read: StoryReader;
}

/** Every labelled draft with a reader fitted to the drafts of the other folds. */
export function holdOut(folds = FOLDS): HeldOut[] {
  const drafts = [...readDrafts('dev'), ...readDrafts('extra')];
  const examples = drafts.map(exampleOf);
  const readers = Array.from({ length: folds }, (_, fold) =>
    createStoryReader(unpackWeights(fitStory(examples.filter((_, index) => foldOf(index, folds) !== fold)))),
  );
  return drafts.map((draft, index) => ({ draft, read: readers[foldOf(index, folds)] as StoryReader }));
}
