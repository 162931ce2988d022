import { shift } from '../../text/span';
import { fitText } from '../advice/fit-text';
import { rewriteWeak } from '../advice/rewrite-weak';
import { defineRule, type Hit } from '../define-rule';
import type { UnitBody } from '../draft';
import { type Line, readLine } from '../grammar/line';
import { readLines } from '../grammar/read-lines';
import { tokenize } from '../parse/tokens';
import type { StoryUnit } from '../story';
import { hearWeak } from '../weak/find-weak';
import type { WeakKind } from '../words/weak-prevention';

const MESSAGES = {
  care: 'Care fades by the third busy week. What would catch it without anybody remembering?',
  habit: 'A habit of yours leaves with you. What would catch it while you are on holiday?',
  promise: 'A promise, not a change. Which test, check or limit makes it come true?',
  wish: 'Still a wish. Say what you have put in place, or what exactly will be there and when.',
  told: 'People were told; the system is as it was. What stops the next person who has not heard?',
  attitude: 'Says how you feel about it, not what is different. What in the system changed?',
} as const satisfies Record<WeakKind, string>;

/** From here on a story speaks of what came after, whatever the sections say; the words for care rarely mean the past there. */
const LATER_PART = 0.5;
/** Before that a sentence must be about what changed with at least this chance. */
const LEAST_CHANCE = 0.08;

const speaksOfChange = ({ chances: { prevention, reflection }, section }: StoryUnit, part: number): boolean =>
  part >= LATER_PART || section === 'prevention' || section === 'reflection' || prevention + reflection >= LEAST_CHANCE;

const KIND_NAMES = {
  guardrail: 'a guardrail',
  test: 'a test',
  process: 'a step in the process',
  knowledge: 'shared knowledge',
} as const;

type Phrase = { readonly from: number; readonly start: number; readonly end: number };

/** Whether a sentence would still be marked at the place where a replacement went in. */
function staysWeak({ text }: UnitBody, { start, end }: Phrase, by: string): boolean {
  const after = text.slice(0, start) + by + text.slice(end);
  return hearWeak(readLine({ text: after, tokens: tokenize(after) }, NO_TEAMS)).some(
    again => again.start < start + by.length && start < again.end,
  );
}

const NO_TEAMS: ReadonlySet<string> = new Set();

/** The rewrites of a phrase; none where a neighbour in its sentence would take the new words along. All stand in one form, so the first tells. */
function cleanRewrites(body: UnitBody, line: Line, phrase: Phrase, text: string): ReturnType<typeof rewriteWeak> {
  const rewrites = rewriteWeak(line, phrase, text);
  return rewrites.some(rewrite => staysWeak(body, phrase, rewrite.text)) ? [] : rewrites;
}

/** Prevention that is vague, personal or promised. */
export const weakPrevention = defineRule({
  id: 'weak-prevention',
  title: 'Would not prevent it',
  family: 'prevention',
  severity: 'medium',
  why: 'What changed afterward is what the question is about. Care and promises are forgotten; interviewers listen for a change that works by itself.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  flags: [
    'Since then [[I double-check everything]].',
    "Afterward [[I'm more careful with migrations]].",
    '[[We plan to add more tests at some point]].',
    '[[We told everyone to pay attention]].',
  ],
  passes: [
    'Since then a contract test in CI fails when a field disappears.',
    'I checked the logs twice and saw nothing.',
    'I was being careful that day, and the script still ran against production.',
  ],
  find: (story, options) =>
    readLines(story, options.teams).flatMap((line, i): Hit[] => {
      const unit = story.units[i];
      if (!unit || !speaksOfChange(unit, (i + 1) / story.units.length)) return [];
      return hearWeak(line).map(({ kind, from, start, end }) => {
        const span = shift({ start, end }, unit.start);
        return {
          span,
          kind,
          message: MESSAGES[kind],
          suggestions: cleanRewrites(unit.body, line, { from, start, end }, story.text).map(rewrite => ({
            label: `${KIND_NAMES[rewrite.kind]}: ${rewrite.text}`,
            ...span,
            text: fitText(story.text, span, rewrite.text),
          })),
        };
      });
    }),
});
