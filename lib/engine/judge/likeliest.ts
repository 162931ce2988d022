import type { Story, StoryUnit } from '../story';
import type { Section } from '../vocabulary';

/** The unit that most likely tells this section; of equals the first. Headings tell nothing. */
export function likeliest({ units }: Pick<Story, 'units'>, section: Section): StoryUnit | undefined {
  let best: StoryUnit | undefined;
  for (const unit of units) {
    if (unit.shape === 'heading' || unit.shape === 'code') continue;
    if (!best || unit.chances[section] > best.chances[section]) best = unit;
  }
  return best;
}
