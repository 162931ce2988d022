// A draft is cut twice: into blocks (paragraphs, bullets, headings, table rows, code), then into units (sentences). What a block
// holds depends on its own text alone, so a parser that is asked again after an edit cuts only the blocks that changed.
import { commonEnds } from '../text/common-ends';
import type { Span } from '../text/span';
import { type Block, splitBlocks } from './parse/blocks';
import { findLabel, leadingHeading, leadLength } from './parse/labels';
import { splitRun, splitSentences } from './parse/sentences';
import { tokenize } from './parse/tokens';

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
  /** What the unit is without its place. The same object for as long as a parser meets the same unit: a key for what was learned of it. */
  readonly body: UnitBody;
}

/** A unit without its place in the draft; offsets of its tokens count from its own start. */
export interface UnitBody {
  readonly text: string;
  readonly shape: UnitShape;
  readonly label?: string;
  readonly tokens: readonly Token[];
  /** True for the first unit of its block. */
  readonly opens: boolean;
}

/** A parsed draft: the text, and its units in order without overlap. */
export interface Draft {
  readonly text: string;
  readonly units: readonly Unit[];
}

interface Piece extends Span {
  readonly body: UnitBody;
}

/** A unit body put at its place. Its tokens get their places when somebody asks for them. */
class PlacedUnit implements Unit {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly body: UnitBody;
  readonly label?: string;
  #tokens: readonly Token[] | undefined;

  constructor(body: UnitBody, start: number, paragraph: number) {
    this.start = start;
    this.end = start + body.text.length;
    this.paragraph = paragraph;
    this.body = body;
    if (body.label !== undefined) this.label = body.label;
  }

  get text(): string {
    return this.body.text;
  }

  get shape(): UnitShape {
    return this.body.shape;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.body.tokens.map(token => ({
      start: token.start + this.start,
      end: token.end + this.start,
      text: token.text,
      normal: token.normal,
    }));
    return this.#tokens;
  }
}

const SHAPES = {
  text: 'sentence',
  bullet: 'bullet',
  row: 'bullet',
  heading: 'heading',
  code: 'code',
} as const satisfies Record<Block['shape'], UnitShape>;

/** Finds the body of a unit that was met before; an edit inside a block leaves its other units as they were. */
type Recall = (key: string, make: () => UnitBody) => UnitBody;

/** The units of one block, with places counted from the block's start. */
function piecesOf(text: string, shape: Block['shape'], recall: Recall): Piece[] {
  const whole = text.trim();
  const lead = text.length - text.trimStart().length;
  if (shape === 'code' || shape === 'heading') {
    const skip = shape === 'heading' ? leadLength(whole) : 0;
    const body = recall(`${shape}\n${whole}`, () => ({
      text: whole,
      shape: SHAPES[shape],
      tokens: tokenize(whole.slice(skip), skip),
      opens: true,
    }));
    return [{ start: lead, end: lead + whole.length, body }];
  }

  const pieces: Piece[] = [];
  const add = (start: number, end: number, kind: UnitShape, mayLabel: boolean) => {
    const own = text.slice(start, end);
    const opens = start === lead;
    const body = recall(`${kind}${mayLabel ? '+' : '-'}${opens ? '+' : '-'}${shape}\n${own}`, () => {
      const skip = mayLabel ? leadLength(own) : 0;
      const label = mayLabel ? findLabel(own, skip, shape === 'row') : undefined;
      const tokens = tokenize(own.slice(skip), skip);
      return { text: own, shape: kind, tokens, opens, ...(label === undefined ? {} : { label }) };
    });
    pieces.push({ start, end, body });
  };

  let from = lead;
  const heading = shape === 'text' ? leadingHeading(whole) : 0;
  if (heading > 0) {
    add(lead, lead + heading, 'heading', false);
    from = lead + heading;
  }
  const rest = text.slice(from, lead + whole.length);
  const sentences = shape === 'row' ? [{ start: 0, end: rest.length }] : splitSentences(rest);
  for (const sentence of sentences) {
    for (const run of splitRun(rest.slice(sentence.start, sentence.end))) {
      const start = from + sentence.start + run.start;
      add(start, from + sentence.start + run.end, SHAPES[shape], start === lead);
    }
  }
  return pieces;
}

export type Parser = (text: string) => Draft;

/** So many bodies beyond twice those in use may be kept before all are forgotten: each keystroke leaves one behind. */
const STALE_FROM = 400;

interface ParsedBlock extends Span {
  readonly shape: Block['shape'];
  /** With the shape that it has in this place. */
  readonly pieces: readonly Piece[];
  readonly units: readonly Unit[];
}

interface Parsed {
  readonly draft: Draft;
  readonly blocks: readonly ParsedBlock[];
}

const BLANK_LINE = '\n\n';
const mayFence = (text: string): boolean => text.includes('```') || text.includes('~~~');

/** The stretch of a new text whose blocks an edit may have changed: from one blank line to another, which close all that is open. */
function editedStretch(before: string, text: string): Span {
  const { head, tail } = commonEnds(before, text);
  const start = head < BLANK_LINE.length ? 0 : text.lastIndexOf(BLANK_LINE, head - BLANK_LINE.length) + 1;
  const end = text.indexOf(BLANK_LINE, text.length - tail);
  return { start: start === 0 ? 0 : start + 1, end: end < 0 ? text.length : end + BLANK_LINE.length };
}

/** A parser that remembers the draft it parsed last, and cuts only the stretch between blank lines that was edited since. */
export function createParser(): Parser {
  let last: Parsed = { draft: { text: '', units: [] }, blocks: [] };
  const bodies = new Map<string, UnitBody>();
  const recall: Recall = (key, make) => {
    const body = bodies.get(key) ?? make();
    bodies.set(key, body);
    return body;
  };

  /** A block at its place, with what is known of it from before. */
  const place = (text: string, block: Span & { shape: Block['shape'] }, isLast: boolean, before?: ParsedBlock) => {
    const own = () => text.slice(block.start, block.end);
    // A short line at the very end closes the story; it heads nothing.
    const closes = isLast && block.shape === 'heading' && !/^\s*#/.test(own());
    const wasLast = before !== undefined && before === last.blocks.at(-1);
    if (before && !isLast && !wasLast) return before.pieces;
    return piecesOf(own(), closes ? 'text' : block.shape, recall);
  };

  return text => {
    const { draft, blocks: old } = last;
    const whole = mayFence(text) || mayFence(draft.text);
    const edited = whole ? { start: 0, end: text.length } : editedStretch(draft.text, text);
    const by = text.length - draft.text.length;
    const head = whole ? 0 : firstFrom(old, edited.start);
    const tail = whole ? old.length : firstFrom(old, edited.end - by);
    const cut = splitBlocks(text.slice(edited.start, edited.end));

    const blocks: ParsedBlock[] = [];
    const units: Unit[] = [];
    const count = head + cut.length + (old.length - tail);
    for (let index = 0; index < count; index += 1) {
      const fresh = index >= head ? cut[index - head] : undefined;
      const known = fresh ? undefined : (old[index < head ? index : index - head - cut.length + tail] as ParsedBlock);
      const shift = known ? (index < head ? 0 : by) : edited.start;
      const from = (fresh ?? known) as Span & { shape: Block['shape'] };
      const block = { start: from.start + shift, end: from.end + shift, shape: from.shape };
      const pieces = place(text, block, index === count - 1, known);
      const stays = index < head && known?.pieces === pieces;
      const own = stays
        ? known.units
        : pieces.map(piece => new PlacedUnit(piece.body, block.start + piece.start, index));
      blocks.push(stays ? known : { ...block, pieces, units: own });
      for (const unit of own) units.push(unit);
    }
    last = { draft: { text, units }, blocks };
    if (bodies.size > STALE_FROM + 2 * units.length) bodies.clear();
    return last.draft;
  };
}

/** The index of the first block that begins at or behind a place. */
function firstFrom(blocks: readonly Span[], place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a text into units with exact places. Never throws; a text without a word has no units. */
export const parseDraft = (text: string): Draft => createParser()(text);
