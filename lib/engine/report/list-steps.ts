import type { Span } from '../../text/span';
import type { Judgement } from '../judge/judge-story';
import type { ChecklistItem } from '../report';
import type { Story } from '../story';
import { STEPS, type Step } from '../vocabulary';

type State = ChecklistItem['state'];

/** Below this part of the words, what changed is a tail and not the point of the story. */
const SHORT_TAIL = 0.2;

/** The steps of the story in their order, each with its state, where it is told, and what to do about it. */
export function listSteps(story: Story, judgement: Judgement): ChecklistItem[] {
  return STEPS.map(step => {
    const { state, advice } = stateOf(step, judgement);
    return { step, state, evidence: state === 'missing' ? [] : evidenceOf(story, step), advice };
  });
}

/** Where a step is told: runs of its sentences, or the sentence most likely to tell it. */
function evidenceOf({ units }: Story, step: Step): Span[] {
  const runs: { start: number; end: number; last: number }[] = [];
  units.forEach((unit, index) => {
    if (unit.section !== step) return;
    const run = runs.at(-1);
    if (run && run.last === index - 1) {
      run.end = unit.end;
      run.last = index;
    } else runs.push({ start: unit.start, end: unit.end, last: index });
  });
  if (runs.length > 0) return runs.map(({ start, end }) => ({ start, end }));
  let best = units[0];
  for (const unit of units) if (best && unit.chances[step] > best.chances[step]) best = unit;
  return best ? [{ start: best.start, end: best.end }] : [];
}

interface Standing {
  readonly state: State;
  readonly advice: string;
}

const done = (advice: string): Standing => ({ state: 'done', advice });
const weak = (advice: string): Standing => ({ state: 'weak', advice });
const missing = (advice: string): Standing => ({ state: 'missing', advice });

const STANDING: Readonly<Record<Step, (judgement: Judgement) => Standing>> = {
  bug: ({ impact, evidence }) => {
    if (impact === 'missing') {
      if ((evidence['bug.labelled'] ?? 0) === 0) return missing('Open with what broke, for whom, and how badly.');
      return weak('You say what broke. Say who noticed it in their day, and how badly.');
    }
    if (impact === 'quantified' || (evidence['bug.small'] ?? 0) > 0)
      return done('What broke and what it did are clear.');
    return weak('The impact is told. One number makes it real: how many, how long, or how much.');
  },
  detection: ({ detection, evidence }) => {
    if (detection === 'missing') return missing('Say how you found out: an alert, a customer, or your own eyes.');
    if ((evidence['detection.told-by'] ?? 0) > 0.5 && (evidence['detection.sooner'] ?? 0) < 0.3)
      return weak('Somebody had to tell you. Say whether your own monitoring should have.');
    return done('How it was found is clear.');
  },
  mitigation: ({ mitigation, order, evidence }) => {
    if (mitigation === 'missing')
      return missing('Say what stopped the impact: a rollback, a flag turned off, a stop-gap.');
    if (order === 'cause-first') return weak('The cause comes before the stop. Tell first what stopped it.');
    if ((evidence['mitigation.timed'] ?? 0) < 0.3) return weak('Say how long it took until the impact stopped.');
    return done('What stopped the impact is clear.');
  },
  'root-cause': ({ rootCause, causeUnknown, tooTechnical, evidence }) => {
    if (tooTechnical) return weak('This goes deep. Two sentences on why are enough; spend the rest on what changed.');
    if (rootCause === 'present') return done('Why it happened is clear.');
    if (!causeUnknown) return missing('Say in two sentences why it happened.');
    return (evidence['prevention.observable'] ?? 0) > 0
      ? done('You say plainly that the cause was not found, and what lets you see it next time.')
      : weak('You say plainly that the cause was not found. Add what would let you see it next time.');
  },
  fix: ({ fix }) =>
    fix === 'present'
      ? done('The proper correction is told.')
      : missing('Say what the proper correction was, after the impact had stopped.'),
  prevention: ({ prevention, evidence }) => {
    if (prevention === 'none') return missing('Say what changed afterward. This is the part they asked for.');
    if (prevention === 'weak')
      return weak('Good intentions so far. Name one change that works without anybody remembering it.');
    if (prevention === 'single')
      return weak('One change. Add a second of another kind, or say why it ends the whole class of bug.');
    if ((evidence['share.prevention'] ?? 0) + (evidence['share.reflection'] ?? 0) < SHORT_TAIL)
      return weak('Real changes, told in passing. Give them more room than the bug.');
    return done('What changed is concrete.');
  },
  reflection: ({ evidence }) =>
    (evidence['reflection.labelled'] ?? 0) > 0 || (evidence['reflection.any'] ?? 0) > 1
      ? done('What you took from it is told.')
      : missing('Close with one calm sentence on what you took from it.'),
};

const stateOf = (step: Step, judgement: Judgement): Standing => STANDING[step](judgement);
