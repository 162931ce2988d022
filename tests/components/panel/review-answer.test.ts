import { expect, it } from 'vitest';
import { reviewAnswer } from '../../../components/panel/review-answer';
import { reviewDraft } from '../../../lib/engine';
import type { Report, Section } from '../../../lib/engine/report';
import { sampleReport } from '../../helpers/sample-report';

const TEXT = 'The draft blames QA.';
const unit = (start: number, end: number, section: Section): Report['units'][number] => ({
  start,
  end,
  section,
  kinds: [],
  agent: 'I',
  confidence: 1,
  cues: [],
});
const draft = { text: TEXT, units: [unit(0, TEXT.length, 'bug')] };

/** An engine that finds “QA” wherever it stands, and takes all behind the draft for prevention. */
function review(text: string): Report {
  const [first] = sampleReport().findings;
  const starts = [...text.matchAll(/QA/g)].map(match => match.index);
  return sampleReport({
    findings: starts.flatMap(start => (first ? [{ ...first, start, end: start + 2, quote: 'QA' }] : [])),
    units: [...draft.units, unit(22, text.length, 'prevention')],
  });
}

it('keeps what is found in the answer, counted from its start', () => {
  const { findings } = reviewAnswer(draft, ' Then QA slept.', review);
  expect(findings.map(({ start, end }) => ({ start, end }))).toEqual([{ start: 5, end: 7 }]);
});

it('leaves out the gaps of the whole story', () => {
  const withGap = (text: string) => {
    const report = review(text);
    return { ...report, findings: report.findings.map(one => ({ ...one, end: one.start, quote: '' })) };
  };
  expect(reviewAnswer(draft, 'Then QA slept.', withGap).findings).toEqual([]);
});

it('says which part of the story the answer tells', () => {
  expect(reviewAnswer(draft, 'We added a gate.', review).sections).toEqual(['prevention']);
});

it('puts the answer behind what comes before it in a good telling, as a sentence of that paragraph', () => {
  expect(reviewAnswer(draft, ' A gate. ', review).insertion).toEqual({ at: TEXT.length, text: ' A gate.' });
});

it('needs no blank at the start of an empty draft', () => {
  expect(reviewAnswer({ text: '', units: [] }, 'A gate.', review).insertion).toEqual({ at: 0, text: 'A gate.' });
});

it('does not call an answer late that will stand in time', () => {
  const story =
    'In March I shipped a change that charged 412 customers twice. An alert paged me. The cause was a retry without an idempotency key. I derived the key from the order. Since then a contract test in CI blocks a merge that drops the key.';
  const answer = 'I rolled it back within nine minutes, before I knew why.';
  const { sections, findings } = reviewAnswer({ text: story, units: reviewDraft(story).units }, answer, reviewDraft);

  expect(sections).toEqual(['mitigation']);
  expect(findings).toEqual([]);
});
