import type { Rule, RuleHit } from '../lib/engine/define-rule';
import { parseDraft } from '../lib/engine/draft';
import { type Evidence, gatherEvidence } from '../lib/engine/judge/evidence';
import { judgeEvidence, judgeStory, withFindings } from '../lib/engine/judge/judge-story';
import { QUESTIONS, type Question } from '../lib/engine/judge/questions';
import type { SCORERS } from '../lib/engine/judge/weights';
import { DEFAULT_OPTIONS } from '../lib/engine/options';
import type { Verdict } from '../lib/engine/report';
import { judgeVerdict } from '../lib/engine/report/judge-verdict';
import { RULES } from '../lib/engine/rules';
import { blameBy } from '../lib/engine/rules/blame';
import { runRules } from '../lib/engine/run-rules';
import type { Story } from '../lib/engine/story';
import { fitScorer } from './fit-scorers';
import { draftText, folderOf, type LabelledDraft } from './story/drafts';
import { FOLD_NUMBERS, holdOut, readFold } from './story/folded';

/** The evidence of one labelled draft, gathered by a reading and by blame weights that never saw it. */
export interface VerdictRow {
  readonly draft: LabelledDraft;
  readonly fold: number;
  readonly story: Story;
  readonly rules: readonly Rule[];
  readonly hits: readonly RuleHit[];
  readonly evidence: Evidence;
}

/** One row a draft of `dev` and `extra`: what was written for training alone differs from them in how often a step is missing. */
export function verdictRows(): VerdictRow[] {
  const rulesOf = FOLD_NUMBERS.map(fold => {
    const blame = blameBy(readFold('blame', fold));
    return RULES.map(rule => (rule.id === 'blame' ? blame : rule));
  });
  return holdOut()
    .filter(({ draft }) => folderOf(draft.id) !== 'written')
    .map(({ draft, fold, read }) => {
      const text = draftText(draft);
      const story = read(parseDraft(text));
      const rules = rulesOf[fold] ?? RULES;
      const { hits } = runRules(rules, story, DEFAULT_OPTIONS);
      return { draft, fold, story, rules, hits, evidence: withFindings(judgeStory(story).evidence, hits, text.length) };
    });
}

type Labels = LabelledDraft['verdict'];

/** What the labels answer to each question; `null` where the question does not arise. */
export const ANSWERS: Readonly<Record<Question, (labels: Labels) => boolean | null>> = {
  'impact.told': ({ impact }) => impact !== 'missing',
  'impact.counted': ({ impact }) => (impact === 'missing' ? null : impact === 'quantified'),
  'detection.told': ({ detection }) => detection === 'present',
  'mitigation.told': ({ mitigation }) => mitigation === 'present',
  'root-cause.told': ({ rootCause }) => rootCause === 'present',
  'fix.told': ({ fix }) => fix === 'present',
  'order.stopped-first': ({ order }) => (order === 'n/a' ? null : order === 'mitigation-first'),
  'prevention.any': ({ prevention }) => prevention !== 'none',
  'prevention.concrete': ({ prevention }) => (prevention === 'none' ? null : prevention !== 'weak'),
  'prevention.several': ({ prevention }) =>
    prevention === 'none' || prevention === 'weak' ? null : prevention === 'systemic',
  'harm-went-on': ({ pitfalls }) => pitfalls.includes('no-mitigation'),
  'too-technical': ({ pitfalls }) => pitfalls.includes('too-technical'),
  'ownership.deflected': ({ ownership }) => ownership === 'deflected',
  'ownership.owned': ({ ownership }) => (ownership === 'deflected' ? null : ownership === 'owned'),
};

const RIDGE = 3;

/** Scorers for every question, fitted to these rows. */
export function fitScorers(rows: readonly Pick<VerdictRow, 'draft' | 'evidence'>[]): typeof SCORERS {
  const fitted = Object.entries(QUESTIONS).map(([question, names]) => {
    const examples = rows.flatMap(({ draft, evidence }) => {
      const yes = ANSWERS[question as Question](draft.verdict);
      return yes === null ? [] : [{ evidence, yes }];
    });
    return [question, fitScorer(examples, names, RIDGE, RARE.has(question as Question))];
  });
  return Object.fromEntries(fitted);
}

/** Pitfalls are rare: their scorers are set where precision and recall are best together, not where fewest drafts are misjudged. */
const RARE: ReadonlySet<Question> = new Set(['harm-went-on', 'too-technical']);

/** Every row's verdict by scorers that were fitted without its fold. */
export function foldedVerdicts(rows: readonly VerdictRow[]): Verdict[] {
  const scorers = FOLD_NUMBERS.map(fold => fitScorers(rows.filter(row => row.fold !== fold)));
  return rows.map(({ story, hits, fold }) => {
    const own = scorers[fold] as typeof SCORERS;
    return judgeVerdict(story, judgeEvidence(gatherEvidence(story), own), hits, own);
  });
}
