import { headingSection } from '../words/headings';

const LEAD = /^(?:\s*(?:#{1,6}|\||[-*+•◦▪‣·–—→>»]|\d{1,2}[.)]|[a-z][.)]|\[[ x]\])\s+)?(?:\*\*|__)?/iu;
const LABEL =
  /^([\p{L}\p{N}][\p{L}\p{N}\p{M} '’/&(),-]{0,38}?)(?:\*\*|__)?\s?(?::|\s[–—=-]|\s->|\s→|\.(?=\s\p{Lu}))(?:\*\*|__)?(?=\s|$)/u;
const CLOCK = /^\d{1,2}[:.]\d\d/;
const LONGEST_LABEL_WORDS = 5;

/** How many characters of list marker, hash or emphasis stand before the first word of a line. */
export const leadLength = (line: string): number => LEAD.exec(line)?.[0].length ?? 0;

/** The label that opens a line (“Mitigation: …”, “Why – …”, the first cell of a table row); `undefined` where there is none. */
export function findLabel(line: string, skip: number, isRow: boolean): string | undefined {
  const rest = line.slice(skip);
  if (isRow) {
    const cells = rest.split('|').map(cell => cell.trim());
    const [first = '', ...others] = cells;
    return others.some(cell => cell !== '') && first.split(/\s+/).length <= LONGEST_LABEL_WORDS && first !== ''
      ? first
      : undefined;
  }
  const match = LABEL.exec(rest);
  const label = match?.[1]?.trim();
  if (!match || !label || CLOCK.test(rest)) return undefined;
  const words = label.split(/\s+/).length;
  if (words > LONGEST_LABEL_WORDS) return undefined;
  // A colon may follow any few words; a dash or a full stop makes a label only of words that are known as one.
  const colon = /:(?:\*\*|__)?$/.test(match[0].trimEnd());
  return colon || headingSection(label) !== null ? label : undefined;
}

/** Headings that also open a sentence, where a capital may follow anyway: “Afterward I …”, “Today QA …”. */
const OPENERS =
  /^(?:now|today|after(?:wards?)?|since(?: then)?|first|immediately|next|when|where|why|who|how|short term|long[- ]term)$/i;

/**
 * Where a paragraph opens with a heading that lost its line break (“Situation During Black Friday …”): the heading's length, else 0.
 * Only headings known as such count, and only before a capital.
 */
export function leadingHeading(paragraph: string): number {
  const words = /^(?:\S+\s+){0,5}/.exec(paragraph)?.[0] ?? '';
  let best = 0;
  for (const match of words.matchAll(/\s+/g)) {
    const head = paragraph.slice(0, match.index);
    const next = paragraph.slice(match.index + match[0].length);
    if (/[.!?:,;]$/.test(head) || !/^["“'‘]?\p{Lu}/u.test(next) || !/^\p{Lu}/u.test(head)) continue;
    if (OPENERS.test(head) || /^I\b/.test(next)) continue;
    if (headingSection(head) !== null) best = match.index;
  }
  return best;
}
