import { rungOf } from '../advice/next-rung';
import type { Story, StoryUnit } from '../story';

/** The sentences that name a concrete change, in order. */
export const measuresOf = ({ units }: Story): readonly StoryUnit[] =>
  units.filter(({ kinds, section }) => kinds.length > 0 && section === 'prevention');

/** The concrete change that stands highest on the ladder; of equals the last told. */
export function strongestMeasure(story: Story): StoryUnit | undefined {
  let best: StoryUnit | undefined;
  for (const unit of measuresOf(story)) if (!best || rungOf(unit) >= rungOf(best)) best = unit;
  return best;
}
