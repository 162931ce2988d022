import type { RuleHit } from '../define-rule';
import { isForeign } from '../language';
import type { Story } from '../story';
import type { Section } from '../vocabulary';
import { NARRATION } from '../words/narration';
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
  const words = story.units.reduce((sum, { body }) => sum + toldIn(body).words, 0);
  if (words === 0) return REASONS.empty;
  if (isForeign(story.text)) return REASONS.foreign;
  if (hits.some(({ rule }) => rule.id === 'denial')) return null;
  if (story.units.every(({ text }) => asks(text))) return REASONS.question;
  if (words < TOO_FEW_WORDS) return REASONS.short;
  return tellsAnIncident(story) ? null : REASONS.other;
}

/** A text that mostly narrates, and plainly tells a bug with two of these, is a story whatever words it uses for the harm. */
const PARTS = ['detection', 'mitigation', 'root-cause', 'fix', 'prevention'] as const;

const asks = (text: string): boolean => /\?["'”’)\]]*\s*$/u.test(text) || NARRATION.prompt.test(text);

/** Sentences that narrate harm to something running: something happened, in the past, to a system somebody answers for. */
function tellsAnIncident({ units }: Story): boolean {
  let narrated = 0;
  let weight = 0;
  let words = 0;
  let incident = 0;
  for (const { body, text, shape, chances } of units) {
    if (shape === 'code') continue;
    const count = toldIn(body).words;
    words += count;
    const plain = text.toLowerCase().replaceAll('’', "'");
    const past = NARRATION.past.test(plain);
    const told = 1 - chances.other;
    weight += count * told;
    if (past && told > 0.4) narrated += count;
    if (NARRATION.signs.test(plain) && (past || told > 0.6)) incident += 1;
  }
  if (words === 0) return false;
  const tells = (part: Section): boolean => units.some(({ chances }) => chances[part] > 0.7);
  const wellTold = tells('bug') && PARTS.filter(tells).length >= 2 && narrated / words > 0.45;
  return (incident >= 1 || wellTold) && narrated / words > 0.2 && weight / words > 0.35;
}
