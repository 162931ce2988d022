import type { Draft, Unit } from './draft';
import type { Agent, Kind, Section, TimeMark } from './report';

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
