import type { RuleHit } from '../define-rule';
import { isForeign } from '../language';
import { wordsOf } from '../report/measure-shares';
import type { Story } from '../story';
import type { Section } from '../vocabulary';
import { toldIn } from './told-in';

const TOO_FEW_WORDS = 12;

const REASONS = {
  empty: 'There is nothing to read yet.',
  short: 'That is too little to review. A few sentences on what broke and what changed are enough to start.',
  foreign: 'This doesn’t read as English, and Afterward reads only English so far.',
  question: 'These are questions. Write the answer you would give, and it gets reviewed here.',
  other:
    'This doesn’t read like a bug story yet. Start from what broke, what stopped it, why it happened and what changed.',
} as const;

/** Why a text is no ownership story, as a sentence for the writer; `null` when it is one. */
export function whyNoStory(story: Story, hits: readonly RuleHit[]): string | null {
  const words = wordsOf(story.units);
  if (words === 0) return REASONS.empty;
  if (isForeign(story.units.map(({ body }) => body))) return REASONS.foreign;
  if (hits.some(({ rule }) => rule.id === 'denial')) return null;
  if (story.units.every(({ body }) => toldIn(body).asks)) return REASONS.question;
  if (words < TOO_FEW_WORDS) return REASONS.short;
  return tellsAnIncident(story) ? null : REASONS.other;
}

/** Shares of a text's words by what their sentences do. */
interface Shares {
  /** Tell of the past. */
  past: number;
  /** Speak as I or we. */
  self: number;
  /** Speak as I or we of the past. */
  selfPast: number;
  /** Name something that goes wrong, or is put right. */
  signs: number;
  /** Belong to a step of a story, as far as could be read. */
  told: number;
  /** Stand beside code, a link or a call. */
  technical: number;
}

/**
 * Manuals state and instruct; a story narrates: in the past, or as I or we. Either sign is enough when it is strong, both together
 * when they are weak, and most of the text has to belong to some step of a story.
 */
function tellsAnIncident(story: Story): boolean {
  const { past, self, selfPast, signs, told, technical } = sharesOf(story);
  if (told < 0.35) return false;
  // Documentation: a release note is told in the past, too.
  if (technical >= 0.4) return past >= 0.5 && selfPast >= 0.2 && signs >= 0.1;
  if (self >= 0.5 && (past >= 0.3 || told >= 0.9)) return true;
  if (past >= 0.6) return technical < 0.1 || signs > 0 || selfPast >= 0.28 || tellsParts(story);
  if (past < 0.3) return false;
  return selfPast >= 0.28 || signs >= 0.1 || (told >= 0.9 && tellsParts(story));
}

/** A text that plainly tells a bug and two of these is a story, whatever words it uses for the harm. */
const PARTS: readonly Section[] = ['detection', 'mitigation', 'root-cause', 'fix', 'prevention'];

function tellsParts({ units }: Story): boolean {
  const told = new Set(units.filter(({ confidence }) => confidence >= 0.6).map(({ section }) => section));
  return told.has('bug') && PARTS.filter(part => told.has(part)).length >= 2;
}

const TECHNICAL = /`|https?:|\w\(\)|\]\(/;

function sharesOf({ units }: Story): Shares {
  const shares: Shares = { past: 0, self: 0, selfPast: 0, signs: 0, told: 0, technical: 0 };
  let words = 0;
  for (const { body, shape, chances } of units) {
    if (shape === 'code') continue;
    const { words: count, past, self, signs } = toldIn(body);
    words += count;
    if (TECHNICAL.test(body.text)) shares.technical += count;
    if (past) shares.past += count;
    if (self) shares.self += count;
    if (past && self) shares.selfPast += count;
    if (past && signs) shares.signs += count;
    shares.told += count * (1 - chances.other);
  }
  for (const name of Object.keys(shares) as (keyof Shares)[]) shares[name] /= Math.max(1, words);
  return shares;
}
