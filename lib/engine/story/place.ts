import type { Draft } from '../draft';
import { gatherEvidence } from './evidence';

// Names are looked up for every unit at every keystroke: made once, their hashes are made once.
const SIZES = ['short', 'middle', 'long'] as const;
const AT = Array.from({ length: 10 }, (_, tenth) => `at:${tenth}`);
const AT_OF_SIZE = SIZES.map(size => Array.from({ length: 6 }, (_, fifth) => `at:${size}:${fifth}`));
const SIZE = SIZES.map(size => `size:${size}`);
const FROM_START = [0, 1, 2].map(index => `from-start:${index}`);
const FROM_END = [0, 1, 2].map(index => `from-end:${index}`);

/** What the story around each unit offers as evidence: how far it has come, what was announced, what was said before. */
export function placeEvidence({ units }: Draft): string[][] {
  const evidence = units.map(unit => gatherEvidence(unit.body));
  let total = 0;
  for (const { words } of evidence) total += words;
  total ||= 1;
  const size = total < 90 ? 0 : total < 220 ? 1 : 2;
  let before = 0;
  let heading = 'none';
  let under = '';
  let sinceHeading = 0;
  let label = 'none';
  let labelBlock = -1;
  return units.map((unit, index) => {
    const { announces, words } = evidence[index] as (typeof evidence)[number];
    const share = (before + words / 2) / total;
    const names = [
      AT[Math.min(9, Math.floor(share * 10))] as string,
      SIZE[size] as string,
      AT_OF_SIZE[size]?.[Math.floor(share * 5)] as string,
    ];
    if (index < 3) names.push(FROM_START[index] as string);
    if (units.length - index <= 3) names.push(FROM_END[units.length - 1 - index] as string);
    if (units.length < 5) names.push('few-units');
    if (unit.shape === 'heading') {
      heading = announces ?? '?';
      under = `under:${heading}`;
      sinceHeading = 0;
    } else if (heading !== 'none') {
      names.push(under);
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
