import type { Finding, Report, Section } from '../../lib/engine/report';
import { placeFor } from './ribbon-layout';

/** What a practised answer sounds like as a part of the story. */
export interface AnswerReview {
  /** Those on the answer's own words; a short answer is not asked to tell the whole story. */
  readonly findings: readonly Finding[];
  /** The sections that it tells, in its own order. */
  readonly sections: readonly Exclude<Section, 'other'>[];
}

const BREAK = '\n\n';

/**
 * Reviews an answer behind the draft that it belongs to, because alone it would hardly read as a story. The findings' offsets
 * count in the answer.
 */
export function reviewAnswer(draft: string, answer: string, review: (text: string) => Report): AnswerReview {
  const from = draft.length + BREAK.length;
  const { findings, units } = review(draft + BREAK + answer);
  const sections = units.flatMap(({ start, section }) => (start >= from && section !== 'other' ? [section] : []));
  return {
    findings: findings
      .filter(({ start, end }) => start >= from && start < end)
      .map(finding => ({ ...finding, start: finding.start - from, end: finding.end - from })),
    sections: [...new Set(sections)],
  };
}

/** Where an answer goes in the draft, and how it is spaced: as sentences of the paragraph whose step it tells. */
export function insertionOf(
  answer: string,
  { sections }: AnswerReview,
  { text, units }: { readonly text: string; readonly units: Report['units'] },
): { readonly at: number; readonly text: string } {
  const at = placeFor(sections[0] ?? 'other', units);
  const before = at > 0 && !/\s/.test(text[at - 1] ?? '') ? ' ' : '';
  const after = at < text.length && !/\s/.test(text[at] ?? '') ? ' ' : '';
  return { at, text: before + answer.trim() + after };
}
