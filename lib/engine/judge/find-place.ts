import type { Span } from '../../text/span';
import type { Story, StoryUnit } from '../story';
import { STEPS, type Step } from '../vocabulary';
import { headingSection } from '../words/headings';

/** A place between two characters. */
const at = (offset: number): Span => ({ start: offset, end: offset });

/**
 * Where a missing step belongs: under its own heading when that stands there empty, else after what is told of the step before it,
 * else before what is told of the next one. What is missing from a bug that is told belongs at its end. An empty story takes it at its end.
 */
export function findPlace(story: Story, step: Step): Span {
  const { units, text } = story;
  const own = units.find(({ shape, text: words }) => shape === 'heading' && headingSection(words) === step);
  if (own) return at(own.end);

  const rank = STEPS.indexOf(step);
  const later = units.findIndex(({ section }) => rankOf(section) > rank);
  for (let before = step === 'bug' ? rank : rank - 1; before >= 0; before -= 1) {
    const last = lastOf(units, STEPS[before] as Step, later);
    if (last) return at(last.end);
  }
  const next = units[later];
  if (next) return at(startOfLine(units, next));
  return at(units.at(-1)?.end ?? text.length);
}

const rankOf = (section: string): number => (STEPS as readonly string[]).indexOf(section);

/** The last sentence of a section before the story moves on; where the story starts further on, the end of the section's first run. */
function lastOf(units: readonly StoryUnit[], section: Step, later: number): StoryUnit | undefined {
  const inTime = units.filter((unit, index) => unit.section === section && (later < 0 || index < later)).at(-1);
  if (inTime) return inTime;
  const first = units.findIndex(unit => unit.section === section);
  if (first < 0) return undefined;
  let last = first;
  while (units[last + 1]?.section === section) last += 1;
  return units[last];
}

/** The start of a unit, or of the heading right above it. */
function startOfLine(units: readonly StoryUnit[], unit: StoryUnit): number {
  const above = units[units.indexOf(unit) - 1];
  return above?.shape === 'heading' ? above.start : unit.start;
}
