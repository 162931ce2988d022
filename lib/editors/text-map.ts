// One map of an editor's DOM gives the engine its text, the marks their ranges and the writes their targets.
//
//   <p>We fixed  <b>it</b>.</p><p>Then…</p>   ⇄   “We fixed it.␊␊Then…”
//
// A piece is what stands between two block boundaries. Its segments say which characters of which text node its characters
// are, one to one; boundaries, line breaks and objects are virtual characters that no write may touch. Pieces are kept per
// block, so a keystroke costs its own block and one pass over the list of pieces.
import type { Span } from '../text/span';

/** A draft longer than this is cut, and so is a map unless it is told to reach further. */
export const LONGEST_DRAFT = 200_000;

/** Stands for something that is not text (a picture, a mention, an embedded field). */
export const OBJECT = '\uFFFC';

/** A place in the DOM, as ranges take it. */
export interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

/** `length` characters from `at` in a piece, which are those from `from` in `node`; virtual when they stand for an element. */
interface Segment {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  readonly from: number;
  readonly virtual: boolean;
}

interface Piece {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly element: Element;
  /** Lines of preformatted text are one newline apart, all else a blank line. */
  readonly line: boolean;
}

/** A heading in the text, `level` from 1. */
export interface HeadingSpan extends Span {
  readonly level: number;
}

/** The text of an editor at one moment and where its characters stand. */
export interface TextMap {
  readonly text: string;
  readonly cut: boolean;
  /** One range per block the span touches; a collapsed one for a place. */
  rangesOf(span: Span): Range[];
  /** `start`: before the character at `offset`; `end`: after the one in front of it, in the node that holds it. */
  placeOf(offset: number, side: 'start' | 'end'): DomPlace | null;
  /** The offset of a place in the DOM; where nothing of the text stands, of the next text (`start`) or the text before (`end`). */
  offsetOf(place: DomPlace, side: 'start' | 'end'): number;
  /** True when the span lies in one block and stands for text only, so that writing over it loses nothing else. */
  isPlain(span: Span): boolean;
  /** The block around an offset. */
  blockAt(offset: number): Span & { readonly element: Element };
  headings(): HeadingSpan[];
}

export interface TextMapOptions {
  /** `editor`: parts that can't be edited are objects, and of a read-only root only its editable parts count. `page`: everything is text. */
  readonly mode: 'editor' | 'page';
  /** Elements that are never read, such as the quoted history of a mail. */
  readonly skip?: string;
  /** Where given, only text inside of matching elements is read: pages that put much of their own around the text. */
  readonly leaves?: string;
  /** Characters after which the map is cut; `LONGEST_DRAFT` unless told. */
  readonly limit?: number;
  /** The level of a heading that is none by its tag; 0 for all else. */
  headingLevel?(element: Element): number;
}

/** A map that follows its DOM: tell it what changed, and ask it again. */
export interface LiveTextMap {
  /** The same object as before while nothing was touched. */
  read(): TextMap;
  touch(records: readonly MutationRecord[]): void;
  /** Forgets everything, for changes that no record tells of (another root, a style sheet). */
  reset(): void;
}

/** Attributes whose change can hide, show or protect text. */
export const TEXT_ATTRIBUTES = ['class', 'style', 'hidden', 'contenteditable', 'aria-hidden'];

type Flow = 'inline' | 'block' | 'line' | 'break' | 'skip' | 'object' | 'island';
type Keep = 'nothing' | 'lines' | 'all';

interface Layout {
  readonly flow: Flow;
  /** Which white space is shown as it stands. */
  readonly keep: Keep;
  readonly outOfFlow: boolean;
}

const NEVER_TEXT = new Set(
  'script style template noscript head title meta link datalist rt rp option optgroup colgroup col param source track'.split(
    ' ',
  ),
);
const OBJECTS = new Set(
  'img svg video audio canvas iframe object embed input select textarea button meter progress math'.split(' '),
);
const INLINE = new Set([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-grid',
  'inline-table',
  'ruby',
  'ruby-base',
  'contents',
]);
const BLANK = /[ \t\n\f\r]/;
const NOT_PLAIN = /[\u200B\u2060\uFEFF\u00AD\r\t\n\f]| {2}/;
const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD]/;
const EDITABLE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

const indexOf = (node: Node): number => {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
};

function keepOf(style: CSSStyleDeclaration): Keep {
  const space = style.whiteSpace;
  if (space.includes('pre-line') || space.includes('preserve-breaks')) return 'lines';
  return space.includes('pre') || space.includes('break-spaces') ? 'all' : 'nothing';
}

/** Text that only a screen reader meets: not what the writer sees on the page. */
const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' && (/^rect\(0(px)?, 0/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath));

function layoutOf(element: Element, skip: string | undefined): Layout {
  const name = element.localName;
  const gone: Layout = { flow: 'skip', keep: 'nothing', outOfFlow: false };
  if (NEVER_TEXT.has(name) || name.startsWith('afterward-')) return gone;
  if (element.getAttribute('aria-hidden') === 'true' || element.classList.contains('ProseMirror-separator'))
    return gone;
  if (skip && element.matches(skip)) return gone;
  const style = (element.ownerDocument.defaultView as Window).getComputedStyle(element);
  if (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    isClippedAway(style)
  )
    return gone;
  const outOfFlow = style.position === 'absolute' || style.position === 'fixed';
  const layout = (flow: Flow): Layout => ({ flow, keep: keepOf(style), outOfFlow });
  if (name === 'br') return layout('break');
  if (OBJECTS.has(name)) return layout(INLINE.has(style.display) ? 'object' : 'island');
  if (name === 'pre') return layout('island');
  if (INLINE.has(style.display)) return layout('inline');
  return layout(element.classList.contains('cm-line') ? 'line' : 'block');
}

/** Collects the text of one run of inline content, collapsing white space as CSS does. */
class RunReader {
  #text: string[] = [];
  #length = 0;
  #segments: { at: number; length: number; node: Node; from: number; virtual: boolean }[] = [];
  /** Line breaks seen with nothing behind them yet: the last ones of a run are not shown. */
  #breaks: Element[] = [];
  /** The last character is white space that goes if nothing follows it. */
  #loose = false;
  #lineStart = true;

  addText(node: Text, keep: Keep): void {
    const { data } = node;
    if (data === '') return;
    if (keep === 'all' ? !ZERO_WIDTH.test(data) : !NOT_PLAIN.test(data)) {
      this.#addPlain(node, data, keep);
      return;
    }
    for (let index = 0; index < data.length; index += 1) {
      const char = data.charAt(index);
      if (ZERO_WIDTH.test(char)) continue;
      if (keep === 'lines' && char === '\n') {
        this.#dropLoose();
        this.#push(node, index, '\n', false);
        this.#lineStart = true;
      } else if (keep !== 'all' && BLANK.test(char)) this.#addBlank(node, index);
      else {
        this.#push(node, index, char, false);
        this.#settle();
      }
    }
  }

  #addPlain(node: Text, data: string, keep: Keep): void {
    if (keep === 'all') {
      this.#push(node, 0, data, false);
      this.#settle();
      return;
    }
    const lead = data.startsWith(' ') ? 1 : 0;
    const tail = data.length > 1 && data.endsWith(' ') ? 1 : 0;
    if (lead) this.#addBlank(node, 0);
    if (data.length > lead + tail) {
      this.#push(node, lead, data.slice(lead, data.length - tail), false);
      this.#settle();
    }
    if (tail) this.#addBlank(node, data.length - 1);
  }

  addBreak(element: Element): void {
    this.#breaks.push(element);
  }

  addObject(element: Element): void {
    this.#push(element, 0, OBJECT, true);
    this.#settle();
  }

  #addBlank(node: Text, index: number): void {
    if (this.#lineStart || this.#loose || this.#breaks.length > 0) return;
    this.#push(node, index, ' ', false);
    this.#loose = true;
  }

  #settle(): void {
    this.#loose = false;
    this.#lineStart = false;
  }

  #dropLoose(): void {
    if (!this.#loose) return;
    this.#loose = false;
    this.#text.pop();
    this.#length -= 1;
    const last = this.#segments.at(-1);
    if (last && last.length > 1) last.length -= 1;
    else this.#segments.pop();
  }

  #push(node: Node, from: number, text: string, virtual: boolean): void {
    if (this.#breaks.length > 0) {
      const breaks = this.#breaks;
      this.#breaks = [];
      this.#dropLoose();
      for (const element of breaks) this.#push(element, 0, '\n', true);
      this.#lineStart = true;
    }
    const last = this.#segments.at(-1);
    if (last && !virtual && last.node === node && last.from + last.length === from) last.length += text.length;
    else this.#segments.push({ at: this.#length, length: text.length, node, from, virtual });
    this.#text.push(text);
    this.#length += text.length;
  }

  /** The run as a piece. */
  finish(element: Element, line: boolean): Piece {
    this.#dropLoose();
    return { text: this.#text.join(''), segments: this.#segments, element, line };
  }

  get isEmpty(): boolean {
    return this.#length === 0 && this.#breaks.length === 0;
  }
}

/** Reads blocks into pieces, and remembers those of each block element. */
class BlockReader {
  #layouts = new WeakMap<Element, Layout>();
  #pieces = new WeakMap<Element, readonly Piece[]>();
  #pieceOf = new WeakMap<Node, Piece>();
  #left = 0;

  constructor(
    readonly root: Element,
    readonly options: TextMapOptions,
  ) {}

  get limit(): number {
    return this.options.limit ?? LONGEST_DRAFT;
  }

  read(): readonly Piece[] {
    this.#left = this.limit;
    const { mode, leaves } = this.options;
    const editable = !leaves && (mode === 'page' || (this.root as HTMLElement).isContentEditable !== false);
    return this.#blockPieces(this.root, editable);
  }

  pieceOf(node: Node): Piece | undefined {
    return this.#pieceOf.get(node);
  }

  /** Forgets a changed node's blocks up to the root. */
  touch(node: Node): void {
    for (let at: Node | null = node; at && at !== this.root.parentNode; at = at.parentNode)
      if (isElement(at)) this.#pieces.delete(at);
  }

  /** Forgets how an element and all within it are laid out, when it changed. */
  touchLayout(element: Element): void {
    const known = this.#layouts.get(element);
    if (!known) return;
    const now = layoutOf(element, this.options.skip);
    if (now.flow === known.flow && now.keep === known.keep && !element.hasAttribute('contenteditable')) return;
    for (const each of [element, ...element.querySelectorAll('*')]) {
      this.#layouts.delete(each);
      this.#pieces.delete(each);
    }
    this.touch(element);
  }

  #layout(element: Element): Layout {
    let layout = this.#layouts.get(element);
    if (!layout) {
      layout = layoutOf(element, this.options.skip);
      this.#layouts.set(element, layout);
    }
    return layout;
  }

  #blockPieces(block: Element, editable: boolean): readonly Piece[] {
    const known = this.#pieces.get(block);
    if (known) {
      for (const piece of known) this.#left -= piece.text.length;
      return known;
    }
    const pieces: Piece[] = [];
    const line = this.#layout(block).flow === 'line';
    let run = new RunReader();
    let texts: Node[] = [];
    const flush = (always: boolean) => {
      if (run.isEmpty && !always) return;
      const piece = run.finish(block, line);
      for (const text of texts) this.#pieceOf.set(text, piece);
      this.#left -= piece.text.length;
      pieces.push(piece);
      run = new RunReader();
      texts = [];
    };
    const walk = (parent: Element, keep: Keep, writable: boolean) => {
      for (let node = parent.firstChild; node && this.#left > 0; node = node.nextSibling) {
        if (isText(node)) {
          if (!writable) continue;
          run.addText(node, keep);
          texts.push(node);
        } else if (isElement(node)) visit(node, writable);
      }
    };
    const visit = (element: Element, writable: boolean) => {
      const layout = this.#layout(element);
      const { flow } = layout;
      if (flow === 'skip') return;
      const { mode, leaves } = this.options;
      let inside = writable || (leaves !== undefined && element.matches(leaves));
      if (mode === 'editor') {
        const own = element.getAttribute('contenteditable');
        if (own === 'false') {
          inside = false;
          if (writable && !element.querySelector(EDITABLE)) {
            if (!layout.outOfFlow && flow === 'inline' && this.#showsSomething(element)) run.addObject(element);
            else if (flow !== 'inline') flush(false);
            return;
          }
        } else if (own !== null && own !== 'inherit' && !leaves) inside = true;
      }
      if (flow === 'break') {
        if (inside) run.addBreak(element);
      } else if (flow === 'object') {
        if (inside && !layout.outOfFlow) run.addObject(element);
      } else if (flow === 'inline') walk(element, layout.keep, inside);
      else {
        flush(false);
        if (flow !== 'island') pieces.push(...this.#blockPieces(element, inside));
      }
    };
    walk(block, this.#layout(block).keep, editable);
    // An empty block is a blank line, where the caret can stand.
    flush(pieces.length === 0 && editable);
    if (this.#left > 0) this.#pieces.set(block, pieces);
    return pieces;
  }

  /** Whether a part that can't be edited takes a place in its line: a mention does, a collaborator's caret does not. */
  #showsSomething(element: Element): boolean {
    if (OBJECTS.has(element.localName)) return true;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node) && node.data.replace(/[\s\u200B\u2060\uFEFF]/g, '') !== '') return true;
      if (!isElement(node)) continue;
      const { flow, outOfFlow } = this.#layout(node);
      if (flow !== 'skip' && !outOfFlow && this.#showsSomething(node)) return true;
    }
    return false;
  }
}

const headingLevel = (element: Element): number => {
  const heading = element.closest('h1,h2,h3,h4,h5,h6,[role="heading"]');
  if (!heading) return 0;
  const named = /^h([1-6])$/.exec(heading.localName)?.[1];
  return Number(heading.getAttribute('aria-level') ?? named ?? 2);
};

/** The last index of `count` ascending starts that is not behind `offset`; 0 when all are. */
function lastAt(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

class MapOfPieces implements TextMap {
  readonly text: string;
  readonly cut: boolean;
  readonly #pieces: readonly Piece[];
  readonly #starts: readonly number[];
  readonly #root: Element;
  readonly #ownLevel: (element: Element) => number;
  readonly #pieceOf: (node: Node) => Piece | undefined;
  #indexes: Map<Piece, number> | null = null;

  constructor(reader: BlockReader) {
    const { limit } = reader;
    const parts: string[] = [];
    const starts: number[] = [];
    const pieces: Piece[] = [];
    let length = 0;
    let cut = false;
    let previous: Piece | null = null;
    for (const piece of reader.read()) {
      if (previous) {
        const narrow = previous.text === '' || piece.text === '' || (previous.line && piece.line);
        const gap = narrow ? '\n' : '\n\n';
        parts.push(gap);
        length += gap.length;
      }
      if (length >= limit) {
        cut = true;
        break;
      }
      starts.push(length);
      pieces.push(piece);
      const text = piece.text.slice(0, limit - length);
      cut = text.length < piece.text.length;
      parts.push(text);
      length += text.length;
      previous = piece;
      if (cut) break;
    }
    this.text = parts.join('');
    this.cut = cut || length >= limit;
    this.#pieces = pieces;
    this.#starts = starts;
    this.#root = reader.root;
    this.#ownLevel = element => reader.options.headingLevel?.(element) ?? 0;
    this.#pieceOf = node => reader.pieceOf(node);
  }

  #end(index: number): number {
    return Math.min((this.#starts[index] as number) + (this.#pieces[index] as Piece).text.length, this.text.length);
  }

  #pieceAt(offset: number): number {
    return lastAt(this.#starts.length, index => this.#starts[index] as number, offset);
  }

  rangesOf({ start, end }: Span): Range[] {
    if (this.#pieces.length === 0) return [];
    const ranges: Range[] = [];
    const add = (from: number, to: number) => {
      const first = this.placeOf(from, from === to ? 'end' : 'start');
      const last = from === to ? first : this.placeOf(to, 'end');
      if (!first || !last || !first.node.isConnected || !last.node.isConnected) return;
      const range = (this.#root.ownerDocument as Document).createRange();
      try {
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, last.offset);
      } catch {
        // The node was shortened since the map was read: the mutation that tells so is still on its way.
        return;
      }
      ranges.push(range);
    };
    if (start === end) add(start, end);
    else
      for (let index = this.#pieceAt(start); index < this.#pieces.length; index += 1) {
        const from = Math.max(start, this.#starts[index] as number);
        if (from >= end) break;
        const to = Math.min(end, this.#end(index));
        if (from < to) add(from, to);
      }
    return ranges;
  }

  placeOf(offset: number, side: 'start' | 'end'): DomPlace | null {
    let index = this.#pieceAt(offset);
    if (side === 'start' && offset > this.#end(index) && index + 1 < this.#pieces.length) index += 1;
    const piece = this.#pieces[index];
    if (!piece) return null;
    const at = Math.min(Math.max(offset - (this.#starts[index] as number), 0), piece.text.length);
    if (piece.segments.length === 0) return emptyPlace(piece.element);
    const forward = (side === 'start' && at < piece.text.length) || at === 0;
    const { segments } = piece;
    const segment = segments[
      lastAt(segments.length, i => (segments[i] as Segment).at, forward ? at : at - 1)
    ] as Segment;
    if (!segment.virtual) return { node: segment.node, offset: segment.from + at - segment.at };
    return { node: segment.node.parentNode as Node, offset: indexOf(segment.node) + (forward ? 0 : 1) };
  }

  offsetOf({ node, offset }: DomPlace, side: 'start' | 'end'): number {
    const own = this.#offsetInText(node, offset);
    if (own !== null) return own;
    for (let at: Node | null = node; at && at !== this.#root; at = at.parentNode) {
      const piece = this.#emptyPieces().get(at);
      if (piece !== undefined) return this.#starts[piece] as number;
    }
    const found = side === 'start' ? this.#nextText(node, offset) : this.#textBefore(node, offset);
    return found ?? (side === 'start' ? this.text.length : 0);
  }

  #emptyPieces(): Map<Node, number> {
    const empty = new Map<Node, number>();
    this.#pieces.forEach((piece, index) => {
      if (piece.text === '') empty.set(piece.element, index);
    });
    return empty;
  }

  #index(piece: Piece): number | undefined {
    this.#indexes ??= new Map(this.#pieces.map((each, index) => [each, index]));
    return this.#indexes.get(piece);
  }

  /** `null` when the node holds nothing of the text. */
  #offsetInText(node: Node, offset: number): number | null {
    const piece = this.#pieceOf(node);
    const index = piece && this.#index(piece);
    if (!piece || index === undefined) return null;
    let found: number | null = null;
    for (const segment of piece.segments) {
      if (segment.node !== node) continue;
      if (found === null || segment.from < offset)
        found = segment.at + Math.min(Math.max(offset - segment.from, 0), segment.length);
    }
    return found === null ? null : Math.min((this.#starts[index] as number) + found, this.text.length);
  }

  #walker(): TreeWalker {
    return this.#root.ownerDocument.createTreeWalker(this.#root, 4 /* text nodes */);
  }

  #nextText(node: Node, offset: number): number | null {
    const walker = this.#walker();
    const child = node.childNodes[offset];
    walker.currentNode = child ?? node;
    let next: Node | null = child && isText(child) ? child : null;
    if (!child) {
      // Behind everything in `node`: leave it.
      let last: Node = node;
      while (last.lastChild) last = last.lastChild;
      walker.currentNode = last;
    }
    for (next ??= walker.nextNode(); next; next = walker.nextNode()) {
      const found = this.#offsetInText(next, 0);
      if (found !== null) return found;
    }
    return null;
  }

  #textBefore(node: Node, offset: number): number | null {
    const walker = this.#walker();
    walker.currentNode = node.childNodes[offset] ?? node;
    let before: Node | null;
    if (node.childNodes[offset] || !node.hasChildNodes()) before = walker.previousNode();
    else {
      let last: Node = node;
      while (last.lastChild) last = last.lastChild;
      walker.currentNode = last;
      before = isText(last) ? last : walker.previousNode();
    }
    for (; before; before = walker.previousNode()) {
      const found = this.#offsetInText(before, (before as Text).data.length);
      if (found !== null) return found;
    }
    return null;
  }

  isPlain({ start, end }: Span): boolean {
    const index = this.#pieceAt(start);
    const piece = this.#pieces[index];
    if (!piece || start < (this.#starts[index] as number) || end > this.#end(index)) return false;
    const from = start - (this.#starts[index] as number);
    const to = end - (this.#starts[index] as number);
    return !piece.segments.some(({ virtual, at, length }) => virtual && at < to && at + length > from);
  }

  blockAt(offset: number): Span & { readonly element: Element } {
    const index = this.#pieceAt(offset);
    const piece = this.#pieces[index];
    if (!piece) return { start: 0, end: 0, element: this.#root };
    return { start: this.#starts[index] as number, end: this.#end(index), element: piece.element };
  }

  headings(): HeadingSpan[] {
    return this.#pieces.flatMap((piece, index) => {
      const level = piece.text.trim() === '' ? 0 : this.#ownLevel(piece.element) || headingLevel(piece.element);
      return level > 0 ? [{ level, start: this.#starts[index] as number, end: this.#end(index) }] : [];
    });
  }
}

/** Where the caret stands in a block without text: in its filler where it has one. */
function emptyPlace(element: Element): DomPlace {
  const filler = element.ownerDocument.createTreeWalker(element, 4).nextNode();
  return filler ? { node: filler, offset: 0 } : { node: element, offset: 0 };
}

/** Makes the live map of what stands in `root`. */
export function createTextMap(root: Element, options: TextMapOptions): LiveTextMap {
  let reader = new BlockReader(root, options);
  let map: TextMap | null = null;
  return {
    read() {
      map ??= new MapOfPieces(reader);
      return map;
    },
    touch(records) {
      for (const record of records) {
        map = null;
        if (record.type === 'attributes') reader.touchLayout(record.target as Element);
        else reader.touch(record.target);
      }
    },
    reset() {
      reader = new BlockReader(root, options);
      map = null;
    },
  };
}
