import type { UnitBody } from '../draft';
import { countWords } from '../report/speaking-time';
import { NARRATION } from '../words/narration';
import { TOLD } from '../words/told';
import { type Measure, measuresIn } from './quantities';

export type Tell = keyof typeof TOLD;

const TELLS = Object.entries(TOLD) as readonly (readonly [Tell, RegExp])[];
const NUMBER_OF = Object.fromEntries(TELLS.map(([tell], number) => [tell, number])) as Record<Tell, number>;

/** What a unit tells by its own words: found out when it is first asked for. */
class Told {
  readonly words: number;
  /** Asks, or repeats the question. */
  readonly asks: boolean;
  /** Lower case, straight apostrophes. */
  readonly #plain: string;
  /** A bit for each tell: asked for, and there. */
  #asked = 0;
  #there = 0;
  #measures: readonly Measure[] | undefined;
  #past: boolean | undefined;
  #self: boolean | undefined;
  #signs: boolean | undefined;

  constructor({ text }: UnitBody) {
    this.words = countWords(text);
    this.asks = NARRATION.question.test(text) || NARRATION.prompt.test(text);
    this.#plain = text.toLowerCase().replaceAll('’', "'");
  }

  tells(tell: Tell): boolean {
    const number = NUMBER_OF[tell];
    const bit = 1 << number;
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit;
      if (TELLS[number]?.[1].test(this.#plain)) this.#there |= bit;
    }
    return (this.#there & bit) !== 0;
  }

  get measures(): readonly Measure[] {
    this.#measures ??= measuresIn(this.#plain);
    return this.#measures;
  }

  /** Narrates in the past. */
  get past(): boolean {
    this.#past ??= NARRATION.past.test(this.#plain);
    return this.#past;
  }

  /** Speaks as I or we. */
  get self(): boolean {
    this.#self ??= NARRATION.self.test(this.#plain);
    return this.#self;
  }

  /** Names something that goes wrong. */
  get signs(): boolean {
    this.#signs ??= NARRATION.signs.test(this.#plain);
    return this.#signs;
  }
}

export type { Told };

const learned = new WeakMap<UnitBody, Told>();

/** What a unit tells. Kept with the unit's body, so that an edit elsewhere does not ask again. */
export function toldIn(body: UnitBody): Told {
  let told = learned.get(body);
  if (!told) {
    told = new Told(body);
    learned.set(body, told);
  }
  return told;
}
