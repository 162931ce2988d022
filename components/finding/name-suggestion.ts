import type { Suggestion } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';

/** What the button that takes a suggestion over is called: it replaces, inserts, or copies where the text can't be written. */
export function nameSuggestion({ label, start, end }: Suggestion, canWrite: boolean, t: Translate): string {
  if (start === end) return canWrite ? t('finding.insert') : t('finding.copy');
  return canWrite ? t('finding.replaceWith', { label }) : t('finding.copyThis', { label });
}
