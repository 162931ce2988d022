import { expect, it } from 'vitest';
import { STORY_WEIGHTS } from '../../lib/engine/story-weights';
import { allDrafts } from '../../scripts/story/drafts';
import { exampleOf, fitStory } from '../../scripts/story/train';

it('ships the weights that scripts/fit-story.ts makes of the labelled drafts, to the byte', () => {
  const drafts = allDrafts();

  expect(fitStory(drafts.map(exampleOf)) as unknown).toEqual(STORY_WEIGHTS);
}, 120_000);
