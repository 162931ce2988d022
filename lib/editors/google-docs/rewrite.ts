import type { Span } from '../../text/span';
import { FIXED, isFixed, isLineEdge } from './draft-text';

/** What is pasted where: `by` in place of `quote`, which stands at `[start, end)` of the model. */
export interface Rewrite extends Span {
  readonly quote: string;
  readonly by: string;
}

const isBlank = (char: string | undefined) => char === undefined || /\s/.test(char);
const WORD_BEFORE = new RegExp(`[^\\s${FIXED}]+\\s*$`);
const WORD_BEHIND = new RegExp(`^\\s*[^\\s${FIXED}]+`);
/** How far a neighbouring word is looked for. */
const NEAR = 200;

/** How many characters two texts share at their start, cut back to the end of a whole word. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  while (shared > 0 && !isBlank(a[shared - 1]) && !(isBlank(a[shared]) && isBlank(b[shared]))) shared -= 1;
  return shared;
}

const reversed = (text: string) => text.split('').reverse().join('');

/**
 * The smallest paste that makes `by` stand in place of a span: words that both begin or end with stay untouched, so that
 * their formatting, links and comments survive. Docs trims blanks from the ends of what is pasted, so a paste that would
 * begin or end with one takes the neighbouring word along. `null` when breaks or objects stand in the way, or nothing is left
 * to paste.
 */
export function planRewrite(model: string, span: Span, by: string): Rewrite | null {
  const whole = model.slice(span.start, span.end);
  // Docs makes each line break of a paste a paragraph.
  const wanted = by.replace(/\r/g, '').replace(/\n+/g, '\n');
  const head = sharedStart(whole, wanted);
  const tail = sharedStart(reversed(whole.slice(head)), reversed(wanted.slice(head)));
  let start = span.start + head;
  let end = span.end - tail;
  let text = wanted.slice(head, wanted.length - tail);
  if (isFixed(model.slice(start, end))) return null;

  const takeBehind = () => {
    const [word] = WORD_BEHIND.exec(model.slice(end, end + NEAR)) ?? [];
    if (!word || isFixed(word)) return false;
    text += word;
    end += word.length;
    return true;
  };
  const takeBefore = () => {
    const [word] = WORD_BEFORE.exec(model.slice(Math.max(0, start - NEAR), start)) ?? [];
    if (!word || isFixed(word)) return false;
    text = word + text;
    start -= word.length;
    return true;
  };
  if (text === '' && start < end) takeBehind();
  // At the edge of a line a blank is nothing that anybody sees; beside an object it is.
  if (isBlank(text[0]) && !takeBefore()) {
    if (!isLineEdge(model[start - 1])) return null;
    text = text.trimStart();
  }
  if (isBlank(text.at(-1)) && !takeBehind()) {
    if (!isLineEdge(model[end])) return null;
    text = text.trimEnd();
  }
  const quote = model.slice(start, end);
  return text === '' ? null : { start, end, quote, by: text };
}

/** How much of the text around a paste must be as expected, in characters. */
const AROUND = 24;

const count = (text: string, part: string) => text.split(part).length - 1;

/**
 * Whether a text read later shows that the paste took. Looks at the neighbourhood alone, since others may edit elsewhere at
 * the same time. In suggesting mode the old words stay beside the new ones.
 */
export function hasLanded(before: string, after: string, { start, end, quote, by }: Rewrite): boolean {
  const left = before.slice(Math.max(0, start - AROUND), start);
  const right = before.slice(end, end + AROUND);
  return [by, quote + by, by + quote].some(middle => {
    const wanted = left + middle + right;
    const grown = middle.length - quote.length;
    const inPlace = after.length - before.length === grown && after.startsWith(wanted, start - left.length);
    return inPlace || count(after, wanted) > count(before, wanted);
  });
}
