import { cut } from '../../text/span';
import type { RuleHit } from '../define-rule';
import type { ReviewOptions } from '../options';

/** Hits without those of rules that are switched off, and without those whose words hold a phrase that is never to be marked. */
export function muteHits(
  text: string,
  hits: readonly RuleHit[],
  { rules, neverFlag }: Pick<Required<ReviewOptions>, 'rules' | 'neverFlag'>,
): readonly RuleHit[] {
  const phrases = neverFlag.map(inWords).filter(phrase => phrase.trim() !== '');
  return hits.filter(({ rule, hit }) => {
    if (rules[rule.id] === 'off') return false;
    const words = inWords(cut(text, hit.span));
    return !phrases.some(phrase => words.includes(phrase));
  });
}

/** Lower case, one space between words and at both ends, so that `includes` compares whole words only. */
function inWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'_-]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
