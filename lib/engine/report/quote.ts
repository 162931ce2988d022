const LONGEST = 14;
const KEPT = 12;

/** The writer's own words in quotation marks, cut after a dozen words, without list marker, label or final full stop. */
export function inQuotes(text: string): string {
  const bare = text
    .replace(/^\s*(?:#{1,6}|[-*+•–—]|\d{1,2}[.)])\s+/u, '')
    .replace(/^\p{Lu}[\p{L} ]{1,24}:\s+/u, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, "'")
    .trim();
  const words = bare.split(' ');
  const short =
    words.length > LONGEST
      ? `${words
          .slice(0, KEPT)
          .join(' ')
          .replace(/[,;:–—-]+$/u, '')} …`
      : bare.replace(/[.,;:]+$/u, '');
  return `“${short}”`;
}
