/**
 * Learns something of a text paragraph by paragraph (cut at blank lines), and keeps what was learned of the text met last, so that an
 * edit costs one paragraph. For what may run over the end of a sentence, but not over a blank line.
 */
export function byParagraph<Learned, Sum>(
  learn: (paragraph: string) => Learned,
  sum: (paragraphs: readonly Learned[]) => Sum,
): (text: string) => Sum {
  let known = new Map<string, Learned>();
  let last: { readonly text: string; readonly sum: Sum } | undefined;
  return text => {
    if (last?.text === text) return last.sum;
    const met = new Map<string, Learned>();
    const paragraphs = text.split(BLANK_LINE).map(paragraph => {
      const learned = met.get(paragraph) ?? known.get(paragraph) ?? learn(paragraph);
      met.set(paragraph, learned);
      return learned;
    });
    known = met;
    last = { text, sum: sum(paragraphs) };
    return last.sum;
  };
}

const BLANK_LINE = /\n\r?\n/;
