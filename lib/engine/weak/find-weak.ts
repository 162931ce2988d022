import type { Span } from '../../text/span';
import { compileCues, hear, spanOf } from '../grammar/cue';
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

const LEADS = [
  ['since', 'then'],
  ['going', 'forward'],
  ['since', 'this', 'time'],
  ['from', 'now', 'on'],
  ['these', 'days'],
  ['also'],
  ['and'],
  ['so'],
  ['um'],
  [','],
  ['then'],
  ['now'],
];

/** The index behind words that only lead in (“Since then”, “Also”): they stay when the rest is replaced. */
function behindLead({ items }: Line, from: number, to: number): number {
  let at = from;
  for (;;) {
    const lead = LEADS.find(words => words.every((word, i) => items[at + i]?.word === word));
    if (!lead || at + lead.length >= to - 1) return at;
    at += lead.length;
  }
}

/** Phrases that would prevent nothing; offsets count from the sentence's start. Whether they stand as prevention, the rule decides. */
export function hearWeak(line: Line): readonly Weak[] {
  let found = known.get(line);
  if (!found) {
    found = pickStrongest(hear(line, cues)).map(({ cue, from: at, to }) => {
      const from = behindLead(line, at, to);
      return { kind: cue.kind ?? 'care', from, ...spanOf(line, from, to), cues: [cue.name] };
    });
    known.set(line, found);
  }
  return found;
}
