// Which part of an editor's text is the draft, and how that part follows edits.
import { type Edit, editBetween } from '../text/edits';
import { type Span, trimSpan } from '../text/span';
import { LONGEST_DRAFT } from './text-map';
import type { DraftSource } from './types';

export type ScopeKind = DraftSource['scope'];

/** As much of a draft as is read. */
export const withinLimit = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_DRAFT) });

/** Where a part of the text stands after an edit; what is typed at its ends or across them belongs to it. */
export function growSpan({ start, end }: Span, edit: Edit): Span {
  const grown = edit.inserted.length - (edit.end - edit.start);
  const isInsertion = edit.start === edit.end;
  if (edit.end < start || (edit.end === start && !isInsertion)) return { start: start + grown, end: end + grown };
  if (edit.start > end || (edit.start === end && !isInsertion)) return { start, end };
  return { start: Math.min(start, edit.start), end: Math.max(end, edit.end) + grown };
}

/** A heading that opens a part of the text. */
interface Heading extends Span {
  readonly level: number;
}

/** Words a section must have to be a story of its own. */
const STORY_WORDS = 60;

/** Headings that name a part of one story; a document made of these holds one story, however many headings it has. */
const PART =
  /\b(?:summary|overview|background|context|situation|task|action|result|impact|timeline|detection|detected|found|mitigation|mitigated|response|root cause|cause|why|fix|resolution|resolved|prevention|prevent|follow[- ]?ups?|action items|lessons?|learned|learnings?|reflection|what (?:happened|changed|went|i|we)|next steps|bug|tl;?dr)\b/i;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * The story around a place, when the headings of one level part the text into several stories; `null` when it is one story or
 * the place stands before the first heading.
 */
export function sectionAround(text: string, headings: readonly Heading[], place: number): Span | null {
  for (const level of [...new Set(headings.map(heading => heading.level))].sort()) {
    // A part of a story goes on with the story, also under a heading as large as the story's own.
    const heads = headings.filter(head => head.level <= level && !PART.test(text.slice(head.start, head.end)));
    const sections = heads.map((head, index) => ({
      head,
      start: head.start,
      end: heads[index + 1]?.start ?? text.length,
    }));
    const stories = sections.filter(({ head, end }) => wordsIn(text.slice(head.end, end)) >= STORY_WORDS);
    if (stories.length < 2) continue;
    const around = sections.find(({ start, end }) => start <= place && place < Math.max(end, start + 1));
    if (around && stories.includes(around)) return trimSpan(text, around);
  }
  return null;
}

/** Headings of a text without markup, as Markdown writes them. */
export function markdownHeadings(text: string): Heading[] {
  return [...text.matchAll(/^(#{1,6})[ \t]+\S.*$/gm)].map(match => ({
    level: (match[1] as string).length,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The draft as a part of a text that changes. */
export interface DraftScope {
  readonly kind: ScopeKind;
  /** Takes the text as it is now, and gives the draft's span in it. */
  follow(text: string): Span;
  widen(): void;
}

/** Anchors the draft in the text as it is now; without a span it is the whole text. */
export function createScope(kind: ScopeKind, text: string, span: Span | null): DraftScope {
  let current = kind;
  let known = text;
  let part = span;
  return {
    get kind() {
      return current;
    },
    follow(now) {
      if (!part) return { start: 0, end: now.length };
      const edit = editBetween(known, now);
      if (edit) part = growSpan(part, edit);
      known = now;
      return part;
    },
    widen() {
      current = 'whole';
      part = null;
    },
  };
}

/** What the user chose: the selection, else the story around the caret, else everything. */
export function chooseScope(text: string, selected: Span | null, headings: () => readonly Heading[]): DraftScope {
  if (selected) {
    const trimmed = trimSpan(text, selected);
    if (trimmed.end > trimmed.start) return createScope('selection', text, trimmed);
    const section = sectionAround(text, headings(), selected.start);
    if (section) return createScope('section', text, section);
  }
  return createScope('whole', text, null);
}
