import type { Finding } from '../engine/report';
import { type Edit, editBetween, mapSpan } from '../text/edits';

/**
 * The findings as they stand right after an edit and before the next report: those before it stay, those after it shift,
 * those whose own characters changed are gone.
 */
export function followEdit(findings: readonly Finding[], edit: Edit): Finding[] {
  return findings.flatMap(finding => {
    const span = mapSpan(finding, edit);
    if (!span) return [];
    const by = span.start - finding.start;
    const suggestions =
      by === 0
        ? finding.suggestions
        : finding.suggestions.flatMap(suggestion => {
            const moved = mapSpan(suggestion, edit);
            return moved ? [{ ...suggestion, ...moved }] : [];
          });
    return [{ ...finding, ...span, suggestions }];
  });
}

/** Whether a text is still the one that it was before, though it may have been edited meanwhile: one edit, and less than half of it. */
export function isSameText(before: string, after: string): boolean {
  const edit = editBetween(before, after);
  return !edit || edit.end - edit.start < before.length / 2;
}
