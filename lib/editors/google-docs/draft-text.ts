import type { Span } from '../../text/span';
import { LONGEST_DRAFT } from '../text-map';

/*
 * What Docs calls its text, and what a person would call the draft.
 *
 *   Docs    ␃Title⏎First line␋second⏎⏎Next paragraph⏎␃⏎        ␃ frames, ⏎ ends a paragraph, ␋ breaks a line
 *   draft    Title¶¶First line¶second¶¶Next paragraph            ¶ is "\n"; a blank line parts paragraphs
 *
 * Docs' control characters (sentinels, section breaks, table and cell marks) part paragraphs as well, inline objects become
 * U+FFFC, fillers of no width are left out. Places in Docs' text are called model places.
 */

/** A stretch of the draft and the stretch of the model that it stands for; of equal length unless it is a break or a filler. */
interface Piece {
  readonly draft: Span;
  readonly model: Span;
  /** Whether each character stands for exactly itself. */
  readonly plain: boolean;
}

/** A draft and the way back to Docs' places. */
export interface DraftText {
  readonly text: string;
  /** True when the draft was longer than the limit. */
  readonly cut: boolean;
  /** Where a span of the draft stands in the model. */
  toModel(span: Span): Span;
  /** Where a span of the model stands in the draft; `null` when it lies outside. */
  toDraft(span: Span): Span | null;
}

const SENTINEL = '\u0003';
const TAIL = `\n${SENTINEL}\n`;
const OBJECTS = '\\u0001\\ufffc\\ue000-\\uf8ff';
const BREAKS = '\\u0000\\u0002-\\u0008\\n\\u000c-\\u001f\\u2028\\u2029';
const FILLERS = '\\u200b\\u2060\\ufeff';
const SPECIAL = new RegExp(`([${BREAKS}]+)|(\\v)|([${OBJECTS}])|([${FILLERS}]+)`, 'g');

/** Class of the model characters that a paste can't bring back: breaks, objects, marks of tables and sections. */
export const FIXED = `${BREAKS}\\v${OBJECTS}`;
const HAS_FIXED = new RegExp(`[${FIXED}]`);
const HAS_BREAK = new RegExp(`[${BREAKS}\\v]`);

export const isFixed = (text: string): boolean => HAS_FIXED.test(text);

/** Whether a line of the model ends or begins with a character; there is none beyond the ends of the text. */
export const isLineEdge = (char: string | undefined): boolean => char === undefined || HAS_BREAK.test(char);

/** The model's own text, between the sentinels that frame it. */
export function bodyOf(model: string): Span {
  const start = model.startsWith(SENTINEL) ? 1 : 0;
  if (model.endsWith(TAIL)) return { start, end: Math.max(start, model.length - TAIL.length) };
  return { start, end: Math.max(start, model.endsWith('\n') ? model.length - 1 : model.length) };
}

/** What stands in the draft for a special stretch of the model. */
function standIn([, breaks, line, object]: RegExpExecArray): string {
  if (breaks !== undefined) return '\n\n';
  if (line !== undefined) return '\n';
  return object === undefined ? '' : '\ufffc';
}

function piecesOf(model: string, { start, end }: Span): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  let text = '';
  let at = start;
  const push = (by: string, to: number, plain: boolean) => {
    const draft = { start: text.length, end: text.length + by.length };
    pieces.push({ draft, model: { start: at, end: to }, plain });
    text += by;
    at = to;
  };
  SPECIAL.lastIndex = start;
  for (let found = SPECIAL.exec(model); found && found.index < end; found = SPECIAL.exec(model)) {
    if (found.index > at) push(model.slice(at, found.index), found.index, true);
    const stop = Math.min(end, found.index + found[0].length);
    // Breaks at the ends part nothing.
    const outer = found[1] !== undefined && (text === '' || stop === end);
    push(outer ? '' : standIn(found), stop, false);
  }
  if (at < end) push(model.slice(at, end), end, true);
  return { pieces, text };
}

/** The draft that a stretch of Docs' text holds. */
export function draftTextOf(model: string, within: Span): DraftText {
  const cut = within.end - within.start > LONGEST_DRAFT;
  const { pieces, text } = piecesOf(model, cut ? { start: within.start, end: within.start + LONGEST_DRAFT } : within);

  /** The piece that holds the character at a place of the draft, by binary search. */
  const pieceAt = (place: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as Piece).draft.end <= place) low = middle + 1;
      else high = middle;
    }
    return pieces[low];
  };
  const before = (place: number): number => {
    const piece = pieceAt(place);
    if (!piece) return within.start;
    return piece.plain ? piece.model.start + place - piece.draft.start : piece.model.start;
  };
  const after = (place: number): number => {
    const piece = pieceAt(place - 1);
    if (!piece || place === 0) return before(place);
    return piece.plain ? piece.model.start + place - piece.draft.start : piece.model.end;
  };
  const draftAt = (place: number): number | null => {
    for (const piece of pieces) {
      if (place < piece.model.start || place > piece.model.end) continue;
      if (piece.plain) return piece.draft.start + place - piece.model.start;
      return place === piece.model.end ? piece.draft.end : piece.draft.start;
    }
    return null;
  };

  return {
    text,
    cut,
    toModel({ start, end }) {
      if (start < end) return { start: before(start), end: after(end) };
      // A place belongs to the text before it, unless that is a break: then to what is behind it.
      const place = text[start - 1] === '\n' ? before(start) : after(start);
      return { start: place, end: place };
    },
    toDraft({ start, end }) {
      const from = draftAt(start);
      const to = draftAt(end);
      return from === null || to === null ? null : { start: from, end: to };
    },
  };
}
