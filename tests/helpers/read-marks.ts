import type { Span } from '../../lib/text/span';

/** Reads `[[ ]]` marks: the text without them, and where they stood. `[[]]` is a place between two characters. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([\s\S]*?)\]\]/g)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? '';
    spans.push({ start, end: text.length });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), spans };
}
