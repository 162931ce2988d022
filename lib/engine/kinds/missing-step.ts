import { insertAt } from '../advice/insert-at';
import { defineRule, type Rule } from '../define-rule';
import { findPlace } from '../judge/find-place';
import { type Judgement, judgeStory } from '../judge/judge-story';
import type { Story } from '../story';
import type { Step } from '../vocabulary';

interface MissingStep extends Omit<Rule, 'family' | 'find'> {
  /** The step whose place takes the gap. */
  readonly step: Step;
  readonly when: (judgement: Judgement, story: Story) => boolean;
  /** What a listener misses, and what to say. */
  readonly message: string;
  /** A sentence to begin with, blanks in square brackets. */
  readonly starter: (story: Story) => string;
}

/** A rule for a step of the story that is not told: one gap, at the place where the step belongs, with a sentence to begin with. */
export function missingStep({ step, when, message, starter, ...rule }: MissingStep): Rule {
  return defineRule({
    ...rule,
    family: 'gap',
    find: story => {
      if (!when(judgeStory(story), story)) return [];
      const span = findPlace(story, step);
      return [{ span, message, suggestions: [insertAt(story, span.start, starter(story))] }];
    },
  });
}

/** True when so little is told that naming each missing step would only bury the one that matters. */
export const tellsHardlyAnything = ({ detection, mitigation, rootCause, fix, evidence }: Judgement): boolean =>
  (evidence['bug.any'] ?? 0) < 0 &&
  [detection, mitigation, rootCause, fix].filter(told => told === 'present').length < 2;
