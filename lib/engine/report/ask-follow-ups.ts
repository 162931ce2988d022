import { cut, overlaps, type Span } from '../../text/span';
import type { RuleHit } from '../define-rule';
import type { Judgement } from '../judge/judge-story';
import { strongestMeasure } from '../judge/measures';
import type { FollowUp } from '../report';
import type { Story, StoryUnit } from '../story';
import { FOLLOW_UPS } from '../words/follow-ups';
import { inQuotes } from './quote';

const OWN_QUESTIONS_AT_MOST = 6;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The four questions that always come, then those that this draft invites, the most pressing first. */
export function askFollowUps(story: Story, judgement: Judgement, hits: readonly RuleHit[]): FollowUp[] {
  return [...askAlways(story, judgement), ...askThisDraft(story, judgement, hits).slice(0, OWN_QUESTIONS_AT_MOST)];
}

const first = (units: readonly StoryUnit[], test: (unit: StoryUnit) => boolean): StoryUnit | undefined =>
  units.find(test);

function askAlways({ units }: Story, { mitigation, order, prevention }: Judgement): FollowUp[] {
  const concrete = prevention === 'single' || prevention === 'systemic';
  const measures = units.filter(({ kinds }) => kinds.length > 0);
  const stop = mitigation === 'present' ? bestOf(units, 'mitigation') : undefined;
  const highest = [...measures].sort((a, b) => (b.rung ?? 0) - (a.rung ?? 0))[0];
  const classEnds =
    highest && ((highest.rung ?? 0) >= FOLLOW_UPS.gateRung || FOLLOW_UPS.classGone.test(highest.text))
      ? highest
      : undefined;
  const postmortem = first(units, ({ text }) => FOLLOW_UPS.postmortem.test(text));
  return [
    answer('How did you stop the impact before you understood the cause?', order === 'cause-first' ? undefined : stop),
    answer(
      'What changed in the system afterward, not just in the code?',
      concrete ? (measures[0] ?? bestOf(units, 'prevention')) : undefined,
    ),
    answer('Why can’t this whole class of bug happen again?', concrete ? classEnds : undefined),
    answer('How did you run the postmortem, and how was it kept blameless?', postmortem),
  ];
}

const answer = (question: string, by: Span | undefined): FollowUp =>
  by ? { question, answered: true, evidence: spanOf(by) } : { question, answered: false };

function bestOf(units: readonly StoryUnit[], section: 'mitigation' | 'prevention'): StoryUnit | undefined {
  const labelled = first(units, unit => unit.section === section);
  if (labelled) return labelled;
  let best = units[0];
  for (const unit of units) if (best && unit.chances[section] > best.chances[section]) best = unit;
  return best;
}

const open = (question: string, about?: Span): FollowUp =>
  about ? { question, answered: false, evidence: spanOf(about) } : { question, answered: false };

const ABOUT_HITS: ReadonlyMap<string, string> = new Map([
  ['evasion', 'Who did what there, and where were you?'],
  ['blame', 'What was your own part in it?'],
  ['weak-prevention', 'What would catch it on a day when nobody thinks of it?'],
  ['denial', 'Has nothing of yours ever gone wrong in front of a user?'],
]);

/** A check catches, what people read is used. */
const proofOf = ({ kinds }: StoryUnit): string =>
  kinds.every(kind => kind === 'knowledge') ? 'Has anybody used it since?' : 'Has it caught anything since?';

function askThisDraft(story: Story, judgement: Judgement, hits: readonly RuleHit[]): FollowUp[] {
  const once: FollowUp[] = [];
  const { units, text } = story;
  const { impact, detection, rootCause, causeUnknown, order, fix, prevention, evidence } = judgement;
  const said = (span: Span): string => `You say ${inQuotes(cut(text, span))}.`;

  // One of each sort is enough: the second asks the same again.
  const askedOf = new Set<string>();
  for (const { rule, hit } of hits) {
    const sort = rule.id === 'blame' && hit.kind === 'evasion' ? 'evasion' : rule.id;
    const question = ABOUT_HITS.get(sort);
    if (question === undefined || askedOf.has(sort)) continue;
    askedOf.add(sort);
    once.push(open(`${said(hit.span)} ${question}`, hit.span));
  }

  const told = first(
    units,
    ({ section, text: words }) =>
      section === 'detection' && FOLLOW_UPS.toldByOthers.test(words) && !FOLLOW_UPS.ownEyes.test(words),
  );
  if (detection === 'missing') once.push(open('How did you find out, and how long had it been going on by then?'));
  else if (told && (evidence['detection.sooner'] ?? 0) < 0.3)
    once.push(open(`${said(told)} Should an alert have told you first?`, told));

  const harm =
    impact === 'stated'
      ? first(units, ({ section, text: words }) => section === 'bug' && FOLLOW_UPS.harm.test(words))
      : undefined;
  if (harm) once.push(open(`${said(harm)} How many were hit, and for how long?`, harm));
  if (impact === 'missing') once.push(open('Who felt it, and how badly?'));

  // A sentence that was asked about is not asked about again, and of each sort of vagueness one sentence.
  const isOpen = (unit: Span): boolean => !once.some(({ evidence: about }) => about && overlaps(about, unit));
  const asked = new Set<string>();
  for (const unit of units) {
    if (once.length >= OWN_QUESTIONS_AT_MOST) break;
    if (unit.section !== 'prevention' || !isOpen(unit)) continue;
    const question = FOLLOW_UPS.vague.find(
      ({ about, unless }) => about.test(unit.text) && !unless.test(unit.text),
    )?.question;
    if (!question || asked.has(question)) continue;
    asked.add(question);
    once.push(open(`${said(unit)} ${question}`, unit));
  }

  if (order === 'cause-first')
    once.push(
      open(
        'You had the cause before the harm had stopped. What could you have switched off sooner?',
        bestOf(units, 'mitigation'),
      ),
    );
  if (rootCause === 'missing') {
    const unknown = first(units, unit => FOLLOW_UPS.unknown.test(unit.text));
    if (causeUnknown && unknown)
      once.push(open(`${said(unknown)} What would you have to see to find it the next time?`, unknown));
    else once.push(open('Why did it happen, and why did nothing catch it on the way?'));
  }
  if (fix === 'missing') once.push(open('Is the defect itself corrected, or is the stop-gap still holding?'));
  const measure = strongestMeasure(story);
  if (measure && isOpen(measure) && prevention !== 'none' && (evidence['prevention.proved'] ?? 0) < 0.3)
    once.push(open(`${said(measure)} ${proofOf(measure)}`, measure));
  const teams = first(units, ({ agent, section }) => agent === 'we' && (section === 'mitigation' || section === 'fix'));
  if (teams && (evidence['agent.I'] ?? 0) < 0.1) once.push(open(`${said(teams)} What did you do yourself?`, teams));
  return once;
}
