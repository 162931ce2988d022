import type { Finding, Report, Section } from '../../lib/engine/report';
import { placeFor } from './ribbon-layout';

/** What a practised answer sounds like as a part of the story. */
export interface AnswerReview {
  /** Those on the answer's own words; a short answer is not asked to tell the whole story. Offsets count in the answer. */
  readonly findings: readonly Finding[];
  /** The sections that it tells, in its own order. */
  readonly sections: readonly Exclude<Section, 'other'>[];
  /** Where it goes in the draft, and how it is spaced there. */
  readonly insertion: { readonly at: number; readonly text: string };
}

interface Draft {
  readonly text: string;
  readonly units: Report['units'];
}

const BREAK = '\n\n';

/**
 * Reviews an answer as a part of the draft, because alone it would hardly read as a story: behind it to hear what it tells, then
 * where that belongs, so that nothing is said of a place that it will not have.
 */
export function reviewAnswer(draft: Draft, answer: string, review: (text: string) => Report): AnswerReview {
  const behind = draft.text.length + BREAK.length;
  const told = review(draft.text + BREAK + answer).units.flatMap(({ start, section }) =>
    start >= behind && section !== 'other' ? [section] : [],
  );
  const sections = [...new Set(told)];
  const insertion = insertionOf(answer, sections, draft);
  const { at, text } = insertion;
  const from = at + text.length - text.trimStart().length;
  const to = at + text.trimEnd().length;
  const { findings } = review(draft.text.slice(0, at) + text + draft.text.slice(at));
  return {
    findings: findings
      .filter(({ start, end }) => start >= from && end <= to && start < end)
      .map(finding => ({ ...finding, start: finding.start - from, end: finding.end - from })),
    sections,
    insertion,
  };
}

/** As sentences of the paragraph whose step it tells. */
function insertionOf(
  answer: string,
  sections: AnswerReview['sections'],
  { text, units }: Draft,
): AnswerReview['insertion'] {
  const at = placeFor(sections[0] ?? 'other', units);
  const before = at > 0 && !/\s/.test(text[at - 1] ?? '') ? ' ' : '';
  const after = at < text.length && !/\s/.test(text[at] ?? '') ? ' ' : '';
  return { at, text: before + answer.trim() + after };
}
