import { toldIn } from '../judge/told-in';
import type { Story } from '../story';
import { SECTIONS, type Section } from '../vocabulary';

interface Count {
  readonly words: number;
  readonly bySection: Readonly<Record<Section, number>>;
}

const counted = new WeakMap<Story['units'], Count>();

/** The words of a story, counted once however many ask. */
function count(units: Story['units']): Count {
  let known = counted.get(units);
  if (!known) {
    const bySection = Object.fromEntries(SECTIONS.map(section => [section, 0])) as Record<Section, number>;
    let words = 0;
    for (const { body, section } of units) {
      const own = toldIn(body).words;
      bySection[section] += own;
      words += own;
    }
    known = { words, bySection };
    counted.set(units, known);
  }
  return known;
}

/** How many words a speaker says. */
export const wordsOf = (units: Story['units']): number => count(units).words;

/** Part of the words spent on each section; all 0 for a text without words. */
export function measureShares(units: Story['units']): Record<Section, number> {
  const { words, bySection } = count(units);
  const shares = { ...bySection };
  if (words > 0) for (const section of SECTIONS) shares[section] /= words;
  return shares;
}
