import { z } from 'zod';
import { KINDS, PITFALLS, SECTIONS, SEVERITIES, STEPS } from './vocabulary';

export * from './vocabulary';

const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });

export const verdictSchema = z.strictObject({
  level: z.enum(['strong', 'close', 'needs-work']),
  /** One plain sentence: the most important thing to do next. */
  headline: z.string().min(1),
  impact: z.enum(['missing', 'stated', 'quantified']),
  detection: z.enum(['missing', 'present']),
  mitigation: z.enum(['missing', 'present']),
  order: z.enum(['mitigation-first', 'cause-first', 'n/a']),
  rootCause: z.enum(['missing', 'present']),
  fix: z.enum(['missing', 'present']),
  prevention: z.enum(['none', 'weak', 'single', 'systemic']),
  ownership: z.enum(['owned', 'unclear', 'deflected']),
  pitfalls: z.array(z.enum(PITFALLS)),
});

export const suggestionSchema = z.strictObject({
  /** What the button says after “Replace with” or “Insert”. */
  label: z.string().min(1),
  /** The characters to replace with `text`; a place (start === end) inserts. */
  start: offset,
  end: offset,
  text: z.string(),
});

export const findingSchema = z.strictObject({
  /** rule + quote + occurrence: stable under edits elsewhere in the text. */
  id: z.string().min(1),
  rule: z.string().min(1),
  kind: z.string().optional(),
  severity: z.enum(SEVERITIES),
  start: offset,
  end: offset,
  /** The characters `[start, end)`; empty for a gap. */
  quote: z.string(),
  title: z.string().min(1),
  message: z.string().min(1),
  why: z.string().min(1),
  suggestions: z.array(suggestionSchema),
});

export const unitSchema = z.strictObject({
  start: offset,
  end: offset,
  section: z.enum(SECTIONS),
  kinds: z.array(z.enum(KINDS)),
  /** Place on the prevention ladder, 1 (be careful) to 9 (class of bug impossible); prevention units only. */
  rung: z.int().min(1).max(9).optional(),
  /** Who acts in it. */
  agent: z.enum(['I', 'we', 'they', 'nobody']),
  confidence: z.number().min(0).max(1),
  /** Names of the cues that decided the section, strongest first. */
  cues: z.array(z.string()),
});

export const timeSchema = z.strictObject({
  what: z.enum(['broken', 'detected', 'mitigated', 'resolved']),
  start: offset,
  end: offset,
  /** Minutes since the first told moment, where the text allows to tell. */
  minutes: z.number().optional(),
});

export const checklistItemSchema = z.strictObject({
  step: z.enum(STEPS),
  state: z.enum(['done', 'weak', 'missing']),
  evidence: z.array(span),
  advice: z.string().min(1),
});

export const followUpSchema = z.strictObject({
  question: z.string().min(1),
  answered: z.boolean(),
  evidence: span.optional(),
});

/** What a review says of one draft. All offsets are UTF-16 code units into the reviewed text, half-open. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  words: z.int().nonnegative(),
  /** Speaking time. */
  minutes: z.number().nonnegative(),
  /** False when the text is no such story; then findings and checklist are empty and `verdict.headline` says why. */
  isStory: z.boolean(),
  units: z.array(unitSchema),
  times: z.array(timeSchema),
  /** A rule that threw; the rest of the review stands. */
  faults: z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
  /** Part of the words spent on each section; sums to 1, or is all 0 for an empty text. */
  shares: z.record(z.enum(SECTIONS), z.number().min(0).max(1)),
  findings: z.array(findingSchema),
  checklist: z.array(checklistItemSchema),
  followUps: z.array(followUpSchema),
  verdict: verdictSchema,
});

export type Agent = z.infer<typeof unitSchema>['agent'];
export type Verdict = z.infer<typeof verdictSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ReportUnit = z.infer<typeof unitSchema>;
export type TimeMark = z.infer<typeof timeSchema>;
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type Report = z.infer<typeof reportSchema>;
