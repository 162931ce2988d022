import { editBetween } from '../../text/edits';
import type { Span } from '../../text/span';
import { growSpan } from '../draft-scope';

/** How many characters at an end of the draft it is known again by. */
const KNOWN_BY = 12;
/** Fewer than this could stand anywhere. */
const TELLING = 8;

/** Where a part stands in a text, if in one place only. */
function onlyPlaceOf(part: string, text: string): number | null {
  const at = part.length < TELLING ? -1 : text.indexOf(part);
  return at === -1 || text.indexOf(part, at + 1) !== -1 ? null : at;
}

/**
 * Where the draft stands after a change of the whole text. Several people may have typed between two readings, which looks
 * like one edit from the first to the last change; an end of the draft inside of that is known again by its words.
 */
export function followDraft(draft: Span, before: string, after: string): Span {
  const edit = editBetween(before, after);
  if (!edit) return draft;
  const grown = growSpan(draft, edit);
  let { start, end } = grown;
  const changed = after.slice(edit.start, edit.start + edit.inserted.length);
  if (edit.start < draft.start && draft.start < edit.end) {
    const at = onlyPlaceOf(before.slice(draft.start, Math.min(draft.start + KNOWN_BY, draft.end, edit.end)), changed);
    if (at !== null) start = edit.start + at;
  }
  if (edit.start < draft.end && draft.end < edit.end) {
    const part = before.slice(Math.max(draft.end - KNOWN_BY, draft.start, edit.start), draft.end);
    const at = onlyPlaceOf(part, changed);
    if (at !== null) end = edit.start + at + part.length;
  }
  return start <= end ? { start, end } : grown;
}
