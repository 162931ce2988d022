import { createStoryReader, type StoryReader } from '../../lib/engine/story/read-story';
import { unpackWeights } from '../../lib/engine/story/weights';
import { allDrafts, foldsOf, type LabelledDraft } from './drafts';
import { exampleOf, fitStory } from './train';

export const FOLDS = 5;

export interface HeldOut {
  readonly draft: LabelledDraft;
  readonly fold: number;
  /** A reader whose weights never saw the draft. */
  readonly read: StoryReader;
}

/** Every labelled draft with a reader fitted to the drafts of the other folds. */
export function holdOut(): HeldOut[] {
  const drafts = allDrafts();
  const dealt = foldsOf(drafts, FOLDS);
  const examples = drafts.map(exampleOf);
  const readers = Array.from({ length: FOLDS }, (_, fold) =>
    createStoryReader(unpackWeights(fitStory(examples.filter((_, index) => dealt[index] !== fold)))),
  );
  return drafts.map((draft, index) => {
    const fold = dealt[index] as number;
    return { draft, fold, read: readers[fold] as StoryReader };
  });
}
