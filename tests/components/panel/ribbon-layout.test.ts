import { describe, expect, it } from 'vitest';
import { layAgents, layRibbon, placeFor, twoHalves } from '../../../components/panel/ribbon-layout';
import { gappyReport, sampleReport, spanOf } from '../../helpers/sample-report';

const names = (report: ReturnType<typeof sampleReport>, findings = report.findings) =>
  layRibbon(report, findings).map(item => (item.kind === 'part' ? item.section : `(${item.step})`));

describe('the ribbon', () => {
  it('joins neighbours of one section and keeps the order of the text', () => {
    expect(names(sampleReport())).toEqual([
      'bug',
      'detection',
      'root-cause',
      'mitigation',
      'bug',
      'fix',
      'prevention',
      'reflection',
    ]);
  });

  it('opens a slot at the place of the finding', () => {
    expect(names(gappyReport()).slice(0, 4)).toEqual(['bug', 'detection', '(mitigation)', 'root-cause']);
  });

  it('opens it where the step belongs when the finding is ignored', () => {
    const report = gappyReport();
    expect(names(report, []).slice(0, 4)).toEqual(['bug', 'detection', 'root-cause', 'bug']);
    expect(names(report, []).at(-1)).toBe('(reflection)');
    expect(names(report, [])).toContain('(mitigation)');
  });

  it('gives shares and minutes that sum to the whole', () => {
    const report = sampleReport();
    const parts = layRibbon(report, []).flatMap(item => (item.kind === 'part' ? [item] : []));
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(report.minutes);
  });

  it('is empty for an empty text', () => {
    expect(layRibbon(sampleReport({ units: [], checklist: [] }), [])).toEqual([]);
    expect(layAgents([])).toEqual([]);
  });
});

describe('a very long text', () => {
  const sections = ['bug', 'fix'] as const;
  const agents = ['I', 'we'] as const;
  const units = Array.from({ length: 5000 }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 9,
    section: sections[index % 2] ?? 'bug',
    agent: agents[index % 2] ?? 'I',
    kinds: [],
    confidence: 1,
    cues: [],
  }));

  it('is drawn with few parts that still sum to the whole', () => {
    const parts = layRibbon(sampleReport({ units, checklist: [] }), []).flatMap(one =>
      one.kind === 'part' ? one : [],
    );
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.length).toBeLessThan(251);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(layAgents(units).length).toBeLessThan(251);
  });
});

describe('the two halves', () => {
  it('count what was learned with what changed', () => {
    const { before, after } = twoHalves(sampleReport());
    expect(after).toBeCloseTo(0.19);
    expect(before).toBeCloseTo(0.81);
  });
});

describe('the place of a section', () => {
  it('is behind the last unit that comes before it in a good telling', () => {
    const { units } = sampleReport();
    expect(placeFor('reflection', units)).toBe(units.at(-1)?.end);
    expect(placeFor('prevention', units)).toBe(spanOf('we’re more careful with the checkout now.').end);
  });

  it('is the start of a text that tells nothing', () => {
    expect(placeFor('mitigation', [])).toBe(0);
  });
});
