import type { Span } from '../../text/span';

/** A stretch of lines that belongs together: a paragraph, a bullet, a heading, a table row or a piece of code. */
export interface Block extends Span {
  readonly shape: 'text' | 'bullet' | 'heading' | 'row' | 'code';
  /** Whether another block follows: a short last line is a closing line, not a heading. */
  readonly followed: boolean;
}

const BULLET = /^\s*(?:[-*+•◦▪‣·–—→>»]|\d{1,2}[.)]|[a-z][.)]|\[[ x]\])\s+\S/iu;
const HASH = /^\s{0,3}#{1,6}\s/;
const BOLD_LINE = /^\s*(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?\s*$/;
const FENCE = /^\s*(?:```|~~~)/;
const ROW = /^\s*\|.*\|\s*$/;
/** A rule, an underline or the ruler of a table: no word in it. */
const NO_WORD = /^[^\p{L}\p{N}]*$/u;
const SENTENCE_END = /[.!?…]["'”’»)\]*_]*\s*$/u;
/** Shorter lines are lines of their own; a longer one may have been wrapped by an editor. */
const WRAPPED_FROM = 56;
const LONGEST_HEADING = 60;

interface Line extends Span {
  readonly text: string;
}

/** The lines of a text without their ends, whichever kind of line end it uses. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const end = /\r\n|[\n\r\u2028\u2029\v\f]/g;
  let start = 0;
  for (const match of text.matchAll(end)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

const isHeadingLine = (line: string): boolean => {
  const inner = line.trim();
  if (HASH.test(line) || BOLD_LINE.test(line)) return true;
  if (inner.length > LONGEST_HEADING || SENTENCE_END.test(inner) || /[,;]$/.test(inner)) return false;
  const words = inner.split(/\s+/).length;
  if (inner.endsWith(':')) return words <= 7;
  // “What we changed”, “Timeline (UTC)”, “1. Situation”: few words, a capital or a number first, nothing that ends a sentence.
  return words <= 7 && /^(?:\d+[.)]\s*)?[\p{Lu}[(]/u.test(inner) && !/\d{2,}/.test(inner);
};

/** Cuts a text into its blocks, in order; blank lines and lines without a word belong to none. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const push = (shape: Block['shape'], start: number, end: number) =>
    blocks.push({ shape, start, end, followed: true });
  let open: { start: number; end: number; last: string; shape: 'text' | 'bullet' } | null = null;
  let fence: { start: number; end: number } | null = null;
  const close = () => {
    if (open) push(open.shape, open.start, open.end);
    open = null;
  };

  for (const line of linesOf(text)) {
    if (fence) {
      fence.end = line.end;
      if (FENCE.test(line.text)) {
        push('code', fence.start, fence.end);
        fence = null;
      }
      continue;
    }
    if (FENCE.test(line.text)) {
      close();
      fence = { start: line.start, end: line.end };
      continue;
    }
    if (NO_WORD.test(line.text)) {
      close();
      continue;
    }
    if (ROW.test(line.text)) {
      close();
      push('row', line.start, line.end);
      continue;
    }
    const bullet = BULLET.test(line.text);
    const wrapped: boolean =
      open !== null &&
      !bullet &&
      (open as { last: string }).last.trimEnd().length >= WRAPPED_FROM &&
      !HASH.test(line.text);
    if (open && wrapped) {
      (open as { end: number }).end = line.end;
      (open as { last: string }).last = line.text;
      continue;
    }
    close();
    if (!bullet && isHeadingLine(line.text)) push('heading', line.start, line.end);
    else open = { start: line.start, end: line.end, last: line.text, shape: bullet ? 'bullet' : 'text' };
  }
  close();
  if (fence) push('code', (fence as Span).start, (fence as Span).end);

  const last = blocks.at(-1);
  if (last) blocks[blocks.length - 1] = { ...last, followed: false };
  return blocks;
}
