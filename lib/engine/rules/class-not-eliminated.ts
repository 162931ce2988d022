import { insertAt } from '../advice/insert-at';
import { nextRung, rungOf } from '../advice/next-rung';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { strongestMeasure } from '../judge/measures';
import { inQuotes } from '../report/quote';
import { FOLLOW_UPS } from '../words/follow-ups';

/** Several changes, all of which catch the bug late or by hand; none keeps the whole class of it from happening. */
export const classNotEliminated = defineRule({
  id: 'class-not-eliminated',
  title: 'The class of bug remains',
  family: 'prevention',
  severity: 'hint',
  why: '“How can this whole class of bug not happen again?” always comes. A gate, a default or a type answers it.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  flags: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled the release back within nine minutes.\n\nRoot cause: the retry had no idempotency key.\n\nFix: I derived the key from the order.\n\nPrevention:\n- we wrote the incident up in the wiki\n- the review checklist asks about retries[[]]',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nFix: I derived the key from the order.\n\nPrevention:\n- a payment without a key no longer compiles\n- an alert pages on-call when two charges share an order',
  ],
  find: story => {
    if (judgeStory(story).prevention !== 'systemic') return [];
    const measure = strongestMeasure(story);
    if (!measure) return [];
    const ends = story.units.some(
      unit => unit.kinds.length > 0 && (rungOf(unit) >= FOLLOW_UPS.gateRung || FOLLOW_UPS.classGone.test(unit.text)),
    );
    if (ends || rungOf(measure) > 4) return [];
    return [
      {
        span: { start: measure.end, end: measure.end },
        message: `The strongest, ${inQuotes(measure.text)}, catches it when somebody looks. ${nextRung(rungOf(measure))}`,
        suggestions: [insertAt(story, measure.end, 'And it can’t come back unnoticed, because [what refuses it].')],
      },
    ];
  },
});
