import type { UnitBody } from '../draft';
import { type Stretch, timePhrasesIn } from '../story/time-phrases';
import { HEDGES, PARTIAL, TIME_CLAIMS } from '../words/time-claims';

export type Claimed = keyof typeof TIME_CLAIMS;

/** A sentence says how long something took. */
export interface TimeClaim extends Stretch {
  readonly what: Claimed;
  /** “within ten minutes”: the least is nothing. */
  readonly within: boolean;
}

const CLAIMS = Object.entries(TIME_CLAIMS) as readonly (readonly [Claimed, readonly RegExp[]])[];

const learned = new WeakMap<UnitBody, readonly TimeClaim[]>();

/** What a unit claims of how long something took; asked again for the same body it is not read again. */
export function timeClaimsIn(body: UnitBody): readonly TimeClaim[] {
  let known = learned.get(body);
  if (!known) {
    const { stretches } = timePhrasesIn(body);
    known = stretches.length === 0 ? [] : findClaims(body.text, stretches);
    learned.set(body, known);
  }
  return known;
}

function findClaims(text: string, stretches: readonly Stretch[]): TimeClaim[] {
  const claims: TimeClaim[] = [];
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('#', ' ');
  for (const stretch of stretches) {
    const shape = `${plain.slice(0, stretch.at)}#${plain.slice(stretch.at + stretch.length)}`.replace(HEDGES, '');
    const clause = clauseAround(shape);
    if (PARTIAL.test(clause)) continue;
    const what = CLAIMS.find(([, patterns]) => patterns.some(pattern => pattern.test(clause)))?.[0];
    if (what) claims.push({ ...stretch, what, within: /\bwithin #/.test(clause) });
  }
  return claims;
}

/** The clause that holds the `#`: from one mark to the next. */
function clauseAround(shape: string): string {
  const at = shape.indexOf('#');
  const from = Math.max(...[...',;:.!?('].map(mark => shape.lastIndexOf(mark, at))) + 1;
  const rest = shape.slice(at);
  const to = rest.search(/[,;:.!?)]/);
  return shape.slice(from, to < 0 ? undefined : at + to);
}
