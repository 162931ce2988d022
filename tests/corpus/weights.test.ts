import { describe, expect, it } from 'vitest';
import { BLAME_WEIGHTS } from '../../lib/engine/blame/weights';
import { SCORERS } from '../../lib/engine/judge/weights';
import { STORY_WEIGHTS } from '../../lib/engine/story-weights';
import { blameDrafts, fitBlame } from '../../scripts/story/blame';
import { allDrafts, foldsOf } from '../../scripts/story/drafts';
import { FOLDS, holdOut, readFold } from '../../scripts/story/folded';
import { exampleOf, fitStory } from '../../scripts/story/train';
import { fitScorers, verdictRows } from '../../scripts/verdict-rows';

/** One fold is fitted anew here: the others come from the same run of the script, and each takes half a minute. */
const FOLD = 0;

describe('the weights are what `npm run fit` makes of the labelled drafts, to the byte', () => {
  const drafts = allDrafts();

  it('of the story reader', () => {
    expect(fitStory(drafts.map(exampleOf)) as unknown).toEqual(STORY_WEIGHTS);
  }, 300_000);

  it('of a fold’s story reader, which never saw the drafts of the fold', () => {
    const dealt = foldsOf(drafts, FOLDS);
    const others = drafts.filter((_, index) => dealt[index] !== FOLD);

    expect(fitStory(others.map(exampleOf))).toEqual(readFold('story', FOLD));
  }, 300_000);

  it('of blame, and of blame in a fold', () => {
    const clauses = blameDrafts(holdOut());

    expect(fitBlame(clauses)).toEqual(BLAME_WEIGHTS);
    expect(fitBlame(clauses.filter(({ fold }) => fold !== FOLD))).toEqual(readFold('blame', FOLD));
  }, 300_000);

  it('of the verdict', () => {
    expect(fitScorers(verdictRows())).toEqual(SCORERS);
  }, 300_000);
});
