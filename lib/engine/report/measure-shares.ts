import { toldIn } from '../judge/told-in';
import type { Story } from '../story';
import { SECTIONS, type Section } from '../vocabulary';

/** Part of the words spent on each section; all 0 for a text without words. */
export function measureShares(units: Story['units']): Record<Section, number> {
  const words = Object.fromEntries(SECTIONS.map(section => [section, 0])) as Record<Section, number>;
  let all = 0;
  for (const unit of units) {
    const count = toldIn(unit.body).words;
    words[unit.section] += count;
    all += count;
  }
  if (all > 0) for (const section of SECTIONS) words[section] /= all;
  return words;
}
