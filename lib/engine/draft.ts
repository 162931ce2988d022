import type { Span } from '../text/span';

/** One word, number or symbol with its place in the draft. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes: what cue patterns are matched against. */
  readonly normal: string;
}

export type UnitShape = 'sentence' | 'bullet' | 'heading' | 'code';

/** One sentence, bullet line or heading line. */
export interface Unit extends Span {
  readonly text: string;
  readonly shape: UnitShape;
  /** Counts paragraphs (blocks) from 0. */
  readonly paragraph: number;
  /** The label that opens the line (“Mitigation:”), without the colon; absent where there is none. */
  readonly label?: string;
  readonly tokens: readonly Token[];
}

/** A parsed draft: the text, and its units in order without overlap. */
export interface Draft {
  readonly text: string;
  readonly units: readonly Unit[];
}
