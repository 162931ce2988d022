import type { Edit } from '../../text/edits';
import type { Span } from '../../text/span';

/**
 * Where the draft stands after an edit: what is typed inside it or at its ends belongs to it, and so does what replaces it.
 * Only whole paragraphs that are added before it stay outside.
 */
export function followDraft({ start, end }: Span, edit: Edit): Span {
  const grown = edit.inserted.length - (edit.end - edit.start);
  const isAbove = edit.end < start || (edit.end === start && (edit.start < start || edit.inserted.endsWith('\n')));
  if (isAbove) return { start: start + grown, end: end + grown };
  const isBelow = edit.start > end || (edit.start === end && edit.end > end);
  if (isBelow) return { start, end };
  return {
    start: Math.min(start, edit.start),
    end: edit.end <= end ? end + grown : edit.start + edit.inserted.length,
  };
}
