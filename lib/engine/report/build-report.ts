import type { RuleHit } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { toldIn } from '../judge/told-in';
import { whyNoStory } from '../judge/why-no-story';
import type { ReviewOptions } from '../options';
import type { Report } from '../report';
import type { Story, StoryUnit } from '../story';
import { askFollowUps } from './ask-follow-ups';
import { judgeVerdict, noVerdict } from './judge-verdict';
import { listSteps } from './list-steps';
import { measureShares } from './measure-shares';
import { mergeHits } from './merge-hits';
import { nameFindings } from './name-findings';
import { sortHits } from './sort-hits';
import { speakingMinutes } from './speaking-time';

export interface ReportParts {
  readonly story: Story;
  /** What the rules found, in any order. */
  readonly hits: readonly RuleHit[];
  readonly faults: readonly Report['faults'][number][];
  readonly options: Required<ReviewOptions>;
}

/** Puts a review together: findings sorted, merged and named, then checklist, shares, follow-ups and verdict. */
export function buildReport({ story, hits, faults, options }: ReportParts): Report {
  const words = story.units.reduce((sum, { body }) => sum + toldIn(body).words, 0);
  const common = {
    version: 1,
    words,
    minutes: speakingMinutes(words, options.pace),
    units: story.units.map(reportUnit),
    times: story.times.map(time => ({ ...time })),
    faults: faults.map(fault => ({ ...fault })),
    shares: measureShares(story.units),
  } as const;

  const reason = whyNoStory(story, hits);
  if (reason)
    return { ...common, isStory: false, findings: [], checklist: [], followUps: [], verdict: noVerdict(reason) };

  const merged = mergeHits(sortHits(hits));
  const judgement = judgeStory(story);
  return {
    ...common,
    isStory: true,
    findings: [...nameFindings(story.text, merged)],
    checklist: listSteps(story, judgement),
    followUps: askFollowUps(story, judgement, merged),
    verdict: judgeVerdict(story, judgement, merged),
  };
}

const reportUnit = ({
  start,
  end,
  section,
  kinds,
  rung,
  agent,
  confidence,
  cues,
}: StoryUnit): Report['units'][number] => ({
  start,
  end,
  section,
  kinds: [...kinds],
  ...(rung === undefined ? {} : { rung }),
  agent,
  confidence,
  cues: [...cues],
});
