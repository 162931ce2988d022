import type { Span } from '../../text/span';
import { compileCues, hear } from '../grammar/cue';
import type { Line } from '../grammar/line';
import { pickStrongest } from '../grammar/pick';
import { DENIAL_CUES, type DenialKind } from '../words/denial';

export interface Denial extends Span {
  readonly kind: DenialKind;
  readonly cues: readonly string[];
}

const cues = compileCues(DENIAL_CUES);

// What a line says depends on the line alone, so it is heard once and forgotten with it.
const known = new WeakMap<Line, readonly Denial[]>();

/** Phrases that deny a bug or shrink it; offsets count from the sentence's start. */
export function hearDenial(line: Line): readonly Denial[] {
  let found = known.get(line);
  if (!found) {
    found = pickStrongest(hear(line, cues)).map(({ cue, start, end }) => ({
      kind: cue.kind ?? 'tiny',
      start,
      end,
      cues: [cue.name],
    }));
    known.set(line, found);
  }
  return found;
}
