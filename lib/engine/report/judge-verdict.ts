import type { RuleHit } from '../define-rule';
import { type Judgement, judgeOwnership, withFindings } from '../judge/judge-story';
import { SCORERS } from '../judge/weights';
import type { Verdict } from '../report';
import type { Story } from '../story';
import type { Pitfall } from '../vocabulary';
import { writeHeadline } from './write-headline';

/** The verdict on a story: what the story decides, and what the findings add. */
export function judgeVerdict(story: Story, judgement: Judgement, hits: readonly RuleHit[], scorers = SCORERS): Verdict {
  const { impact, detection, mitigation, order, rootCause, fix, prevention, causeUnknown } = judgement;
  const ownership = judgeOwnership(withFindings(judgement.evidence, hits, story.text.length), scorers);
  const facts = {
    impact,
    detection,
    mitigation,
    order,
    rootCause,
    fix,
    prevention,
    ownership,
    pitfalls: pitfallsOf(judgement, hits),
  };
  return { ...writeHeadline({ ...facts, causeUnknown }), ...facts };
}

function pitfallsOf(
  { fix, prevention, mitigation, harmWentOn, tooTechnical }: Judgement,
  hits: readonly RuleHit[],
): Pitfall[] {
  const has = (id: string): boolean => hits.some(({ rule }) => rule.id === id);
  const found: readonly (readonly [Pitfall, boolean])[] = [
    ['blames', has('blame')],
    ['no-mitigation', mitigation === 'missing' && harmWentOn],
    ['stops-at-fix', fix === 'present' && prevention === 'none'],
    ['trivial-bug', has('trivial-bug')],
    ['catastrophe-without-learning', has('catastrophe-without-learning')],
    ['denies', has('denial')],
    ['too-technical', tooTechnical],
  ];
  return found.filter(([, is]) => is).map(([pitfall]) => pitfall);
}

/** What the verdict on a text says that is no such story. */
export const noVerdict = (headline: string): Verdict => ({
  level: 'needs-work',
  headline,
  impact: 'missing',
  detection: 'missing',
  mitigation: 'missing',
  order: 'n/a',
  rootCause: 'missing',
  fix: 'missing',
  prevention: 'none',
  ownership: 'unclear',
  pitfalls: [],
});
