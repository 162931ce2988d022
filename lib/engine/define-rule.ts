import type { Span } from '../text/span';
import type { ReviewOptions } from './options';
import type { Severity, Suggestion } from './report';
import type { Story } from './story';

/** What a rule found, before the runner adds id, quote, title and severity. */
export interface Hit {
  /** start === end: a gap, at the place where the missing part belongs. */
  readonly span: Span;
  readonly kind?: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly why?: string;
  readonly suggestions?: readonly Suggestion[];
}

export interface Rule {
  /** A promise: users mute by it. Equals the file name. */
  readonly id: string;
  readonly title: string;
  readonly family: 'wording' | 'gap' | 'prevention' | 'proportion';
  readonly severity: Severity;
  /** Why an interviewer cares; a hit may say it more closely. */
  readonly why: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Texts with the findings marked in `[[ ]]` (`[[]]` for a gap). Never empty. */
  readonly flags: readonly string[];
  /** Texts about which the rule says nothing. Never empty. */
  readonly passes: readonly string[];
  readonly find: (story: Story, options: Required<ReviewOptions>) => readonly Hit[];
}

/** A hit with the rule that made it: what the runner hands to the report. */
export interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

export const defineRule = (rule: Rule): Rule => rule;
