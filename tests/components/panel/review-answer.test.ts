import { expect, it } from 'vitest';
import { insertionOf, reviewAnswer } from '../../../components/panel/review-answer';
import type { Report } from '../../../lib/engine/report';
import { sampleReport, spanOf } from '../../helpers/sample-report';

const DRAFT = 'The draft blames QA.';

/** An engine that finds “QA” wherever it stands, and takes every text for prevention. */
function review(text: string): Report {
  const [first] = sampleReport().findings;
  const starts = [...text.matchAll(/QA/g)].map(match => match.index);
  return sampleReport({
    findings: starts.flatMap(start => (first ? [{ ...first, start, end: start + 2, quote: 'QA' }] : [])),
    units: [
      { start: 0, end: 20, section: 'bug', kinds: [], agent: 'I', confidence: 1, cues: [] },
      { start: 22, end: text.length, section: 'prevention', kinds: [], agent: 'I', confidence: 1, cues: [] },
    ],
  });
}

it('keeps what is found in the answer, counted from its start', () => {
  const { findings } = reviewAnswer(DRAFT, 'Then QA slept.', review);
  expect(findings.map(({ start, end }) => ({ start, end }))).toEqual([{ start: 5, end: 7 }]);
});

it('leaves out the gaps of the whole story', () => {
  const withGap = (text: string) => {
    const report = review(text);
    return { ...report, findings: report.findings.map(one => ({ ...one, end: one.start, quote: '' })) };
  };
  expect(reviewAnswer(DRAFT, 'Then QA slept.', withGap).findings).toEqual([]);
});

it('says which part of the story the answer tells', () => {
  expect(reviewAnswer(DRAFT, 'We added a gate.', review).sections).toEqual(['prevention']);
});

it('puts the answer behind that part of the draft, as a sentence of its paragraph', () => {
  const { units } = sampleReport();
  const text = 'x'.repeat(units.at(-1)?.end ?? 0);
  const { at, text: inserted } = insertionOf(' A gate. ', { findings: [], sections: ['prevention'] }, { text, units });
  expect(at).toBe(spanOf('we’re more careful with the checkout now.').end);
  expect(inserted).toBe(' A gate. ');
});

it('needs no blank at the start of an empty draft', () => {
  expect(insertionOf('A gate.', { findings: [], sections: [] }, { text: '', units: [] })).toEqual({
    at: 0,
    text: 'A gate.',
  });
});
