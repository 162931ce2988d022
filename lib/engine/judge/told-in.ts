import type { UnitBody } from '../draft';
import { countWords } from '../report/speaking-time';
import { NARRATION } from '../words/narration';
import { TOLD } from '../words/told';
import { type Measure, measuresIn } from './quantities';

export type Tell = keyof typeof TOLD;

export interface Told {
  readonly words: number;
  readonly tells: ReadonlySet<Tell>;
  readonly measures: readonly Measure[];
  /** Narrates in the past; speaks as I or we; names something that goes wrong; asks, or repeats the question. */
  readonly past: boolean;
  readonly self: boolean;
  readonly signs: boolean;
  readonly asks: boolean;
}

const TELLS = Object.entries(TOLD) as readonly (readonly [Tell, RegExp])[];
const learned = new WeakMap<UnitBody, Told>();

/** What a unit tells by its own words. Kept with the unit's body, so that an edit elsewhere does not ask again. */
export function toldIn(body: UnitBody): Told {
  const known = learned.get(body);
  if (known) return known;
  const plain = body.text.toLowerCase().replaceAll('’', "'");
  const told = {
    words: countWords(body.text),
    tells: new Set(TELLS.filter(([, pattern]) => pattern.test(plain)).map(([tell]) => tell)),
    measures: measuresIn(plain),
    past: NARRATION.past.test(plain),
    self: NARRATION.self.test(plain),
    signs: NARRATION.signs.test(plain),
    asks: NARRATION.question.test(body.text) || NARRATION.prompt.test(body.text),
  };
  learned.set(body, told);
  return told;
}
