import type { Span } from '../../text/span';
import { sectionAround } from '../draft-scope';
import { bodyOf, draftTextOf } from './draft-text';

/** A rendered run of text: where it stands in Docs' text, and the size of its letters. */
export interface SizedRun extends Span {
  /** In px, unzoomed. */
  readonly size: number;
}

/** How much larger than the running text a heading is. */
const LARGER = 1.15;
const LONGEST_HEADING = 120;

/** The size that most of the rendered letters have. */
function sizeOfText(runs: readonly SizedRun[]): number {
  const letters = new Map<number, number>();
  for (const { start, end, size } of runs) letters.set(size, (letters.get(size) ?? 0) + end - start);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The paragraphs that are set larger than the running text; the larger, the lower their level. */
function headingsIn(model: string, runs: readonly SizedRun[]): (Span & { level: number })[] {
  const usual = sizeOfText(runs);
  const large = runs.filter(({ size }) => size >= usual * LARGER);
  const sizes = [...new Set(large.map(({ size }) => size))].sort((a, b) => b - a);
  const found = new Map<number, Span & { level: number }>();
  for (const { start, size } of large) {
    const from = model.lastIndexOf('\n', start - 1) + 1;
    const to = model.indexOf('\n', start);
    const end = to === -1 ? model.length : to;
    if (end - from <= LONGEST_HEADING) found.set(from, { start: from, end, level: sizes.indexOf(size) + 1 });
  }
  return [...found.values()];
}

/**
 * The story around the caret where a document holds several, in Docs' places; `null` when it holds one, or when not all of the
 * story is rendered: Docs tells how large letters are only near what can be seen.
 */
export function storyAround(model: string, caret: number, runs: readonly SizedRun[]): Span | null {
  const body = bodyOf(model);
  const draft = draftTextOf(model, body);
  const inDraft = draft.toDraft({ start: caret, end: caret });
  const headings = headingsIn(model, runs).flatMap(({ start, end, level }) => {
    const span = draft.toDraft({ start: Math.max(start, body.start), end: Math.min(end, body.end) });
    return span ? [{ ...span, level }] : [];
  });
  const section = inDraft && sectionAround(draft.text, headings, inDraft.start);
  if (!section) return null;
  const story = draft.toModel(section);
  const seenFrom = Math.min(...runs.map(({ start }) => start));
  const seenTo = Math.max(...runs.map(({ end }) => end));
  const reachesEnd = model.slice(story.end, body.end).trim() === '';
  return story.start >= seenFrom && (story.end <= seenTo || reachesEnd) && seenTo >= caret ? story : null;
}
