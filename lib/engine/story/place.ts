import type { Draft } from '../draft';
import { gatherEvidence } from './evidence';

const bucket = (share: number): number => Math.min(9, Math.floor(share * 10));

/** What the story around each unit offers as evidence: how far it has come, what was announced, what was said before. */
export function placeEvidence({ units }: Draft): string[][] {
  const evidence = units.map(unit => gatherEvidence(unit.body));
  const total = evidence.reduce((sum, { words }) => sum + words, 0) || 1;
  const size = total < 90 ? 'short' : total < 220 ? 'middle' : 'long';
  let before = 0;
  let heading = 'none';
  let sinceHeading = 0;
  let label = 'none';
  let labelBlock = -1;
  return units.map((unit, index) => {
    const { announces, words } = evidence[index] as (typeof evidence)[number];
    const names: string[] = [];
    const share = (before + words / 2) / total;
    names.push(`at:${bucket(share)}`, `size:${size}`, `at:${size}:${Math.floor(share * 5)}`);
    if (index < 3) names.push(`from-start:${index}`);
    if (units.length - index <= 3) names.push(`from-end:${units.length - 1 - index}`);
    if (units.length < 5) names.push('few-units');
    if (unit.shape === 'heading') {
      heading = announces ?? '?';
      sinceHeading = 0;
    } else if (heading !== 'none') {
      names.push(`under:${heading}`);
      if (sinceHeading === 0) names.push(`under1:${heading}`);
      sinceHeading += 1;
    }
    if (unit.label !== undefined) {
      label = announces ?? '?';
      labelBlock = unit.paragraph;
    } else if (labelBlock === unit.paragraph && label !== 'none') names.push(`after-label:${label}`);
    before += words;
    return names;
  });
}
