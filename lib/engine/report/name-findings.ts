import { cut } from '../../text/span';
import type { RuleHit } from '../define-rule';
import type { Finding } from '../report';

/** FNV-1a in base 36: short, stable, and keeps the writer's words out of whatever stores the id. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Findings from hits in text order. The id is rule, quote and occurrence, so that it stays the same while the text
 * changes elsewhere; a gap has no quote, so its rule and occurrence name it.
 */
export function nameFindings(text: string, hits: readonly RuleHit[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return hits.map(({ rule, hit }) => {
    const { start, end } = hit.span;
    const quote = cut(text, hit.span);
    const name = quote === '' ? rule.id : `${rule.id}-${fingerprint(quote)}`;
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return {
      id: `${name}-${occurrence}`,
      rule: rule.id,
      ...(hit.kind === undefined ? {} : { kind: hit.kind }),
      severity: hit.severity ?? rule.severity,
      start,
      end,
      quote,
      title: rule.title,
      message: hit.message,
      why: hit.why ?? rule.why,
      suggestions: [...(hit.suggestions ?? [])],
    };
  });
}
