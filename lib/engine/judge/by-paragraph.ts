import { commonEnds } from '../../text/common-ends';

const BLANK_LINE = /\n\r?\n/;

interface Cut {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

let last: Cut = { text: '', paragraphs: [''] };

/** The paragraphs of a text, cut at blank lines. Those that an edit left alone are the very strings of the text cut last. */
function paragraphsOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, paragraphs: cutAnew(text, last) };
  return last.paragraphs;
}

function cutAnew(text: string, { text: before, paragraphs }: Cut): readonly string[] {
  const { head, tail } = commonEnds(before, text);
  // A paragraph stays when it and the blank line beside it are within what is shared.
  let kept = 0;
  let start = 0;
  while (kept < paragraphs.length) {
    const end = start + (paragraphs[kept] as string).length;
    const blank = BLANK_AHEAD.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    if (blank === 0 || end + blank > head) break;
    start = end + blank;
    kept += 1;
  }
  let stays = paragraphs.length;
  let stop = text.length;
  while (stays > kept) {
    const from = stop - (paragraphs[stays - 1] as string).length;
    if (from <= start) break;
    const blank = BLANK_BEHIND.exec(text.slice(Math.max(start, from - 3), from))?.[0].length ?? 0;
    if (blank === 0 || text.length - from + blank > tail) break;
    stop = from - blank;
    stays -= 1;
  }
  // What was edited ends where the first paragraph that stays begins; the blank line before that is not part of it.
  return [...paragraphs.slice(0, kept), ...text.slice(start, stop).split(BLANK_LINE), ...paragraphs.slice(stays)];
}

const BLANK_AHEAD = /^\n\r?\n/;
const BLANK_BEHIND = /\n\r?\n$/;

/**
 * Learns something of a text paragraph by paragraph (cut at blank lines), and keeps what was learned of the text met last, so that an
 * edit costs one paragraph. For what may run over the end of a sentence, but not over a blank line.
 */
export function byParagraph<Learned, Sum>(
  learn: (paragraph: string) => Learned,
  sum: (paragraphs: readonly Learned[]) => Sum,
): (text: string) => Sum {
  let known:
    | { readonly paragraphs: readonly string[]; readonly learned: readonly Learned[]; readonly sum: Sum }
    | undefined;
  return text => {
    const paragraphs = paragraphsOf(text);
    if (known?.paragraphs === paragraphs) return known.sum;
    const before = known?.paragraphs ?? [];
    const most = Math.min(before.length, paragraphs.length);
    let head = 0;
    while (head < most && before[head] === paragraphs[head]) head += 1;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === paragraphs[paragraphs.length - 1 - tail])
      tail += 1;
    const learned = [
      ...(known?.learned.slice(0, head) ?? []),
      ...paragraphs.slice(head, paragraphs.length - tail).map(learn),
      ...(known?.learned.slice(before.length - tail) ?? []),
    ];
    known = { paragraphs, learned, sum: sum(learned) };
    return known.sum;
  };
}
