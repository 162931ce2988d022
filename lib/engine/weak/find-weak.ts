import type { Span } from '../../text/span';
import { compileCues, hear } from '../grammar/cue';
import type { Line } from '../grammar/line';
import { pickStrongest } from '../grammar/pick';
import { WEAK_CUES, type WeakKind } from '../words/weak-prevention';

export interface Weak extends Span {
  readonly kind: WeakKind;
  /** The first item of the line that it marks. */
  readonly from: number;
  readonly cues: readonly string[];
}

const cues = compileCues(WEAK_CUES);

// What a line says depends on the line alone, so it is heard once and forgotten with it.
const known = new WeakMap<Line, readonly Weak[]>();

/** Phrases that would prevent nothing; offsets count from the sentence's start. Whether they stand as prevention, the rule decides. */
export function hearWeak(line: Line): readonly Weak[] {
  let found = known.get(line);
  if (!found) {
    found = pickStrongest(hear(line, cues)).map(({ cue, from, start, end }) => ({
      kind: cue.kind ?? 'care',
      from,
      start,
      end,
      cues: [cue.name],
    }));
    known.set(line, found);
  }
  return found;
}
