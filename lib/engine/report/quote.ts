const LONGEST = 14;
const KEPT = 12;
const SHORTEST = 5;

/** The writer's own words in quotation marks, cut after a clause or a dozen words, without list marker, label or final full stop. */
export function inQuotes(text: string): string {
  const bare = text
    .replace(/^\s*(?:#{1,6}|[-*+•–—]|\d{1,2}[.)])\s+/u, '')
    .replace(/^\p{Lu}[\p{L} ]{1,24}:\s+/u, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, "'")
    .trim();
  const words = bare.split(' ');
  if (words.length <= LONGEST) return `“${bare.replace(/[.,;:]+$/u, '')}”`;
  const kept = words.slice(0, KEPT);
  // A whole clause reads better than a dozen words.
  const clause = kept.findLastIndex((word, index) => index >= SHORTEST - 1 && /[,;:–—]$/u.test(word)) + 1;
  const short = (clause > 0 ? kept.slice(0, clause) : withoutTail(kept)).join(' ');
  return `“${short.replace(/[\s,;:–—-]+$/u, '')} …”`;
}

const HANGS =
  /^(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|as|than|so|its?|his|her|their|our|my|is|was|are|were|be|been|not|no|there)$/i;

/** Without the words at the end that lead on to what was cut off. */
function withoutTail(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > SHORTEST && HANGS.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}
