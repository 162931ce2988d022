// A draft is cut twice: into blocks (paragraphs, bullets, headings, table rows, code), then into units (sentences). What a block
// holds depends on its own text alone, so a parser that is asked again after an edit cuts only the blocks that changed.
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

/** A parser that remembers the blocks of the draft it parsed last. */
export function createParser(): Parser {
  let known = new Map<string, Piece[]>();
  const bodies = new Map<string, UnitBody>();
  const recall: Recall = (key, make) => {
    const body = bodies.get(key) ?? make();
    bodies.set(key, body);
    return body;
  };
  return text => {
    const met = new Map<string, Piece[]>();
    const units: Unit[] = [];
    let paragraph = 0;
    for (const block of splitBlocks(text)) {
      // A short line at the very end closes the story; it heads nothing.
      const shape =
        block.shape === 'heading' && !block.followed && !/^\s*#/.test(text.slice(block.start, block.end))
          ? 'text'
          : block.shape;
      const own = text.slice(block.start, block.end);
      const key = `${shape}\n${own}`;
      const pieces = met.get(key) ?? known.get(key) ?? piecesOf(own, shape, recall);
      met.set(key, pieces);
      for (const piece of pieces) units.push(new PlacedUnit(piece.body, block.start + piece.start, paragraph));
      paragraph += 1;
    }
    known = met;
    if (bodies.size > STALE_FROM + 2 * units.length) bodies.clear();
    return { text, units };
  };
}

/** Cuts a text into units with exact places. Never throws; a text without a word has no units. */
export const parseDraft = (text: string): Draft => createParser()(text);
