import type { Span } from '../text/span';
import type { Rule, RuleHit } from './define-rule';
import type { ReviewOptions } from './options';
import type { Report } from './report';
import type { Story } from './story';

export interface RuleRun {
  /** In the order of the rules, each rule's hits in the order it gave them; the report merges, mutes, names and sorts. */
  readonly hits: readonly RuleHit[];
  /** Rules that threw; the others stand. */
  readonly faults: Report['faults'];
}

/** Runs every rule that is not switched off. A rule that throws, or marks outside the text, becomes a fault and gives no hits. */
export function runRules(rules: readonly Rule[], story: Story, options: Required<ReviewOptions>): RuleRun {
  const hits: RuleHit[] = [];
  const faults: Report['faults'] = [];

  for (const rule of rules) {
    if (options.rules[rule.id] === 'off') continue;
    try {
      const found = rule.find(story, options);
      for (const { span } of found) assertInside(rule, span, story.text);
      for (const hit of found) hits.push({ rule, hit });
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
