import type { Rule } from './define-rule';
import type { Draft } from './draft';
import { createParser } from './draft';
import { DEFAULT_OPTIONS, type ReviewOptions } from './options';
import type { Report } from './report';
import { buildReport } from './report/build-report';
import { RULES } from './rules';
import { runRules } from './run-rules';
import type { Story } from './story';

/** Parse, read, let the rules look, put the report together. `read` and `rules` are parameters so that folded weights can be tried. */
export function createReview(
  read: (draft: Draft) => Story,
  options: ReviewOptions = {},
  rules: readonly Rule[] = RULES,
): (text: string) => Report {
  const parse = createParser();
  const settings: Required<ReviewOptions> = { ...DEFAULT_OPTIONS, ...options };
  return text => {
    const story = read(parse(text));
    return buildReport({ story, options: settings, ...runRules(rules, story, settings) });
  };
}
