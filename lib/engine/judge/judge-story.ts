import type { RuleHit } from '../define-rule';
import type { Verdict } from '../report';
import type { Story } from '../story';
import { type Evidence, gatherEvidence } from './evidence';
import type { Question } from './questions';
import { type Answer, weigh } from './score';
import { SCORERS } from './weights';

/** The part of the verdict that the story alone decides; ownership and pitfalls also hang on what the rules found. */
export interface Judgement
  extends Pick<Verdict, 'impact' | 'detection' | 'mitigation' | 'order' | 'rootCause' | 'fix' | 'prevention'> {
  /** The cause was looked for and, as the story says, not found. */
  readonly causeUnknown: boolean;
  /** Harm was going on for a while: something had to stop it. */
  readonly harmWentOn: boolean;
  /** Most of the answer is technical depth, and little of it is what changed. */
  readonly tooTechnical: boolean;
  readonly evidence: Evidence;
  /** How sure each question is answered, and by what. */
  readonly answers: Readonly<Partial<Record<Question, Answer>>>;
}

const judged = new WeakMap<Story, Judgement>();

/** Judges a story once, however many rules ask. */
export function judgeStory(story: Story): Judgement {
  const known = judged.get(story);
  if (known) return known;
  const judgement = judgeEvidence(gatherEvidence(story));
  judged.set(story, judgement);
  return judgement;
}

/** The answers that evidence gives; apart from `judgeStory` so that the fitting script can ask with weights of its own. */
export function judgeEvidence(evidence: Evidence, scorers: typeof SCORERS = SCORERS): Judgement {
  const answers: Partial<Record<Question, Answer>> = {};
  const yes = (question: Question): boolean => {
    const answer = weigh(scorers[question], evidence);
    answers[question] = answer;
    return answer.chance >= 0.5;
  };
  const told = (question: Question): 'present' | 'missing' => (yes(question) ? 'present' : 'missing');

  const mitigation = told('mitigation.told');
  const rootCause = hintsAtCause(evidence) ? told('root-cause.told') : 'missing';
  const both = mitigation === 'present' && rootCause === 'present';
  return {
    impact: hintsAtImpact(evidence) ? impactOf(yes) : 'missing',
    detection: told('detection.told'),
    mitigation,
    order: both ? orderOf(yes) : 'n/a',
    rootCause,
    fix: told('fix.told'),
    prevention: preventionOf(yes),
    causeUnknown: (evidence['root-cause.unknown'] ?? 0) > 0,
    harmWentOn: yes('harm-went-on'),
    tooTechnical: yes('too-technical'),
    evidence,
    answers,
  };
}

/** Nearly every labelled draft tells a cause and an impact; without any sign of one, how common they are must not decide. */
const hintsAtCause = (evidence: Evidence): boolean =>
  (evidence['root-cause.labelled'] ?? 0) > 0 || (evidence['root-cause.top'] ?? 0) > -1.1;

const IMPACT_SIGNS = ['harm', 'vague', 'small', 'people', 'time', 'money', 'share', 'things'].map(
  sign => `bug.${sign}`,
);
const hintsAtImpact = (evidence: Evidence): boolean =>
  IMPACT_SIGNS.reduce((sum, sign) => sum + (evidence[sign] ?? 0), 0) > 0.1;

type Ask = (question: Question) => boolean;

function impactOf(yes: Ask): Verdict['impact'] {
  if (!yes('impact.told')) return 'missing';
  return yes('impact.counted') ? 'quantified' : 'stated';
}

const orderOf = (yes: Ask): Verdict['order'] => (yes('order.stopped-first') ? 'mitigation-first' : 'cause-first');

function preventionOf(yes: Ask): Verdict['prevention'] {
  if (!yes('prevention.any')) return 'none';
  if (!yes('prevention.concrete')) return 'weak';
  return yes('prevention.several') ? 'systemic' : 'single';
}

/** The evidence together with what the rules found about blame and denial. */
export function withFindings(evidence: Evidence, hits: readonly RuleHit[], textLength: number): Evidence {
  const found: Record<string, number> = { ...evidence };
  let count = 0;
  for (const { rule, hit } of hits) {
    if (rule.id === 'denial') found['denial.count'] = Math.min(2, (found['denial.count'] ?? 0) + 1);
    if (rule.id !== 'blame') continue;
    if (hit.kind === 'evasion') found['blame.evasion'] = (found['blame.evasion'] ?? 0) + 1;
    else {
      count += 1;
      if (hit.span.start > textLength * 0.66) found['blame.end'] = 1;
    }
  }
  found['blame.count'] = Math.min(4, count);
  found['blame.heavy'] = count >= 2 ? 1 : 0;
  found['blame.per-100-words'] = Math.min(4, count / Math.max(1, textLength / 550));
  return found;
}

/** Whose doing the story says it was. */
export function judgeOwnership(evidence: Evidence, scorers: typeof SCORERS = SCORERS): Verdict['ownership'] {
  if (weigh(scorers['ownership.deflected'], evidence).chance >= 0.5) return 'deflected';
  return weigh(scorers['ownership.owned'], evidence).chance >= 0.5 ? 'owned' : 'unclear';
}
