import { type Draft, parseDraft, type Unit } from './draft';
import type { Agent, Kind, Section, TimeMark } from './report';
import { createStoryReader, type StoryReader } from './story/read-story';
import { unpackWeights } from './story/weights';
import { STORY_WEIGHTS } from './story-weights';

/** A unit with what the story reading found out about it. */
export interface StoryUnit extends Unit {
  readonly section: Section;
  readonly kinds: readonly Kind[];
  readonly rung?: number;
  readonly agent: Agent;
  readonly confidence: number;
  /** How likely each section is for this unit, given the whole story; sums to 1. The verdict weighs these instead of labels alone. */
  readonly chances: Readonly<Record<Section, number>>;
  readonly cues: readonly string[];
}

/** The read draft: what rules look at. */
export interface Story extends Draft {
  readonly units: readonly StoryUnit[];
  readonly times: readonly TimeMark[];
}

let shipped: StoryReader | undefined;

/** Reads a story by the shipped weights, which are unpacked at the first call. */
export function readStory(source: string | Draft): Story {
  shipped ??= createStoryReader(unpackWeights(STORY_WEIGHTS));
  return shipped(typeof source === 'string' ? parseDraft(source) : source);
}
