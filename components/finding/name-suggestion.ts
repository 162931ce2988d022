import type { Suggestion } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';

/** What the button that takes a suggestion over is called: it replaces, inserts, or copies where the text can't be written. */
export function nameSuggestion(
  { label: whole, start, end, text }: Suggestion,
  canWrite: boolean,
  t: Translate,
): string {
  const [kind, label] = splitLabel(whole, text);
  if (start === end) return canWrite ? t('finding.insert') : t('finding.copy');
  if (!canWrite) return t('finding.copyThis', { label });
  return kind ? t('finding.replaceWithKind', { kind, label }) : t('finding.replaceWith', { label });
}

/** Some labels say what kind of measure the wording is, before its words: “a test: we’ve added …”. */
function splitLabel(label: string, text: string): readonly [kind: string | null, words: string] {
  const at = label.length - text.length;
  const opens = label.slice(0, at);
  const isKind = opens.endsWith(': ') && plain(label.slice(at)) === plain(text);
  return isKind ? [opens.slice(0, -2), text] : [null, label];
}

/** The text takes over its capitals and apostrophes from the draft. */
const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");
