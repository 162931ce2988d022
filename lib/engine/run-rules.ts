import { cut, type Span } from '../text/span';
import type { Rule, RuleHit } from './define-rule';
import type { ReviewOptions } from './options';
import type { Report } from './report';
import type { Story } from './story';

export interface RuleRun {
  /** In the order of the rules, each rule's hits in the order of the text; severities are the user's where set. */
  readonly hits: readonly RuleHit[];
  /** Rules that threw; the others stand. */
  readonly faults: Report['faults'];
}

/** Runs every rule that is not switched off. A rule that throws, or marks outside the text, becomes a fault and gives no hits. */
export function runRules(rules: readonly Rule[], story: Story, options: Required<ReviewOptions>): RuleRun {
  const hits: RuleHit[] = [];
  const faults: Report['faults'] = [];
  const spared = options.neverFlag.map(plain).filter(phrase => phrase !== '');

  for (const rule of rules) {
    const setting = options.rules[rule.id];
    if (setting === 'off') continue;
    try {
      const found = rule.find(story, options);
      for (const { span } of found) assertInside(rule, span, story.text);
      for (const hit of found) {
        if (isSpared(story.text, hit.span, spared)) continue;
        hits.push({ rule, hit: setting ? { ...hit, severity: setting } : hit });
      }
    } catch (fault) {
      faults.push({ rule: rule.id, reason: fault instanceof Error ? fault.message : String(fault) });
    }
  }
  return { hits, faults };
}

function assertInside(rule: Rule, { start, end }: Span, text: string): void {
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  if (!inside) throw new RangeError(`${rule.id} marked [${start}, ${end}) of a text of ${text.length} characters`);
}

const plain = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** True when the marked words hold a phrase that the user never wants marked, or are a part of one that stands there. */
function isSpared(text: string, span: Span, phrases: readonly string[]): boolean {
  if (phrases.length === 0 || span.start === span.end) return false;
  const quote = plain(cut(text, span));
  return phrases.some(phrase => {
    if (holdsWords(quote, phrase)) return true;
    if (!phrase.includes(quote)) return false;
    const around = { start: Math.max(0, span.start - phrase.length), end: span.end + phrase.length };
    return plain(cut(text, around)).includes(phrase);
  });
}

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** True when `phrase` occurs in `text` as whole words. */
function holdsWords(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + phrase.length])) return true;
  }
  return false;
}
