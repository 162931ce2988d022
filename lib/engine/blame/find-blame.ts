// Puts the cues of blame together: what is rejected, asked or quoted is taken out, the rest is weighed, first by the sentence,
// then by the company it keeps in the draft.
import type { Span } from '../../text/span';
import { compileCues, type Heard, hear, spanOf } from '../grammar/cue';
import type { Line } from '../grammar/line';
import type { BlameKind } from '../vocabulary';
import { BLAME_CUES, type CueKind } from '../words/blame';
import { EXCUSE_CUES, OWN_SHARE_CUES, REJECTION_CUES } from '../words/not-blame';

/** Blame as one sentence shows it; offsets count from the sentence's start. */
export interface Blame extends Span {
  readonly kind: BlameKind;
  /** 1 and more is blame by itself. */
  readonly score: number;
  /** Items `[from, to)` of the line. */
  readonly from: number;
  readonly to: number;
  readonly cues: readonly string[];
}

const blameCues = compileCues(BLAME_CUES);
const rejectionCues = compileCues(REJECTION_CUES);
const shareCues = compileCues(OWN_SHARE_CUES);
const excuseCues = compileCues(EXCUSE_CUES);

/** Longer quotations are somebody else's words; shorter ones are names and scare quotes. */
const LONGEST_SCARE_QUOTE = 3;

/** Items that stand inside a quotation. */
function quotedItems({ items }: Line): ReadonlySet<number> {
  const marks = items.flatMap((item, i) => (item.word === '"' ? [i] : []));
  const inside = new Set<number>();
  for (let m = 0; m + 1 < marks.length; m += 2) {
    const [open, close] = [marks[m] as number, marks[m + 1] as number];
    if (close - open - 1 > LONGEST_SCARE_QUOTE) for (let i = open + 1; i < close; i += 1) inside.add(i);
  }
  return inside;
}

/** Items under a rejection: from its first word to the next “but”. */
function rejectedItems(line: Line): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { from } of hear(line, rejectionCues)) {
    for (let i = from; i < line.items.length && line.items[i]?.word !== 'but'; i += 1) inside.add(i);
  }
  return inside;
}

const KIND_OF_ACTOR: Readonly<Record<string, BlameKind>> = {
  '@role': 'role',
  '@client': 'role',
  '@team': 'team',
  '@us': 'team',
  '@person': 'person',
  '@name': 'person',
  '@vendor': 'vendor',
  '@code': 'codebase',
  he: 'person',
  she: 'person',
  his: 'person',
  her: 'person',
};

function kindOf({ cue: { kind = 'actor' }, from, to }: Heard<CueKind>, line: Line): BlameKind {
  if (kind !== 'actor') return kind;
  for (let i = from; i < to; i += 1) {
    const found = KIND_OF_ACTOR[(line.items[i]?.word ?? '').replace(/'s$/, '')];
    if (found) return found;
  }
  return 'team';
}

/** Every phrase of a sentence that may lay blame, in the order of the text, without overlap. */
export function hearBlame(line: Line): Blame[] {
  const heard = hear(line, blameCues);
  if (heard.length === 0) return [];
  const quoted = quotedItems(line);
  const rejected = rejectedItems(line);
  const standing = heard.filter(({ from }) => !quoted.has(from) && !rejected.has(from));
  if (standing.length === 0) return [];

  const shared = hear(line, shareCues).length > 0;
  const excuse = Math.max(0, ...hear(line, excuseCues).map(({ cue }) => cue.weight));
  const groups: Heard<CueKind>[][] = [];
  for (const one of standing.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = groups.at(-1);
    if (last?.some(other => one.from < other.to)) last.push(one);
    else groups.push([one]);
  }
  return groups.map(group => {
    const strongest = group.reduce((best, one) => (one.cue.weight > best.cue.weight ? one : best));
    const names = [...new Set(group.map(one => one.cue.name))];
    const company = group
      .filter(
        (one, i) => one.cue.name !== strongest.cue.name && group.findIndex(two => two.cue.name === one.cue.name) === i,
      )
      .reduce((sum, one) => sum + one.cue.weight * 0.3, 0);
    const score = strongest.cue.weight + company + excuse * 0.25 - (shared ? 0.6 : 0);
    const { from, to } = strongest;
    return { ...spanOf(line, from, to), from, to, kind: kindOf(strongest, line), score, cues: names };
  });
}

const THRESHOLD = 0.95;
/** What other blame in the draft adds to a doubtful phrase: who passes fault on once does it again. */
const COMPANY = 0.2;

/** Keeps what is blame, given everything that the draft's sentences showed. */
export function weighBlame(bySentence: readonly (readonly Blame[])[]): readonly (readonly Blame[])[] {
  const plain = bySentence.flat().filter(({ score }) => score >= THRESHOLD).length;
  return bySentence.map(list =>
    list.filter(({ score }) => score >= THRESHOLD || (plain > 0 && score + COMPANY * Math.min(plain, 2) >= THRESHOLD)),
  );
}
