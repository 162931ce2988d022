import { shift } from '../../text/span';
import { defineRule } from '../define-rule';
import { hearDenial } from '../denial/find-denial';
import { readLines } from '../grammar/read-lines';
import type { DenialKind } from '../words/denial';

const MESSAGES = {
  'no-story':
    'Reads as if you had nothing to own. Everybody has shipped something: pick the bug whose aftermath you can tell best, however small.',
  unnoticed: 'Shrinks it. Say plainly how many people it touched and for how long, then what you changed anyway.',
  'not-a-bug': 'Argues about the word. Say what went wrong for whom; a listener decides how big it was.',
  'not-mine': 'Hands the bug back. Name the part that was yours, even where it was small.',
  tiny: 'Makes it smaller than it needs to be. “Twelve orders, no money lost” is honest and still worth a lesson.',
} as const satisfies Record<DenialKind, string>;

/** Says that there is no such story, or makes it smaller than it was. */
export const denial = defineRule({
  id: 'denial',
  title: 'Denied or shrunk',
  family: 'wording',
  severity: 'high',
  why: 'An interviewer who hears that nothing ever went wrong hears either little experience or little candour.',
  source: 'https://www.amazon.jobs/content/en/our-workplace/leadership-principles',
  flags: [
    "Honestly, [[I've never shipped a serious bug]].",
    'There was a typo once, but [[nobody even noticed]].',
    "The export was wrong for a week, but [[I wouldn't really call it a bug]].",
    "[[It wasn't really my bug]], I only pressed the button.",
  ],
  passes: [
    'Nobody noticed until a customer wrote in, and that is the part that bothers me.',
    'I have never trusted a default since.',
    'Twelve orders were affected and no money was lost, but the same gap could have cost us thousands.',
  ],
  find: (story, options) =>
    readLines(story, options.teams).flatMap((line, i) =>
      hearDenial(line).map(({ kind, start, end }) => ({
        span: shift({ start, end }, story.units[i]?.start ?? 0),
        kind,
        message: MESSAGES[kind],
      })),
    ),
});
