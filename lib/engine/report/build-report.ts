import type { RuleHit } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { whyNoStory } from '../judge/why-no-story';
import type { ReviewOptions } from '../options';
import type { Report } from '../report';
import type { Story, StoryUnit } from '../story';
import { askFollowUps } from './ask-follow-ups';
import { judgeVerdict, noVerdict } from './judge-verdict';
import { listSteps } from './list-steps';
import { measureShares, wordsOf } from './measure-shares';
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
  const words = wordsOf(story.units);
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

type ReportedUnit = Report['units'][number];

const reported = new WeakMap<StoryUnit, ReportedUnit>();

/** A unit as the report has it. One that an edit left alone is the same object in the next report. */
function reportUnit(unit: StoryUnit): ReportedUnit {
  let known = reported.get(unit);
  if (!known) {
    const { start, end, section, rung, agent, confidence } = unit;
    const kinds = [...unit.kinds];
    const cues = [...unit.cues];
    known =
      rung === undefined
        ? { start, end, section, kinds, agent, confidence, cues }
        : { start, end, section, kinds, rung, agent, confidence, cues };
    reported.set(unit, known);
  }
  return known;
}
