import { expect, it } from 'vitest';
import { compareChecks } from '../../../components/panel/compare-checks';
import type { KeptCheck } from '../../../lib/review/review-model';

const blame = (id: string) => ({ id, rule: 'blame', title: 'Reads as blame', quote: id });

const check = (over: Partial<KeptCheck> = {}): KeptCheck => ({
  at: 0,
  words: 300,
  minutes: 2,
  level: 'close',
  findings: [],
  steps: { mitigation: 'done', prevention: 'weak' },
  ...over,
});

it('finds nothing between a check and itself', () => {
  expect(compareChecks(check(), check())).toEqual([]);
});

it('tells steps that were added, lost, and that became fuller or thinner', () => {
  const before = check({ steps: { mitigation: 'missing', prevention: 'weak', fix: 'done', reflection: 'done' } });
  const now = check({ steps: { mitigation: 'done', prevention: 'done', fix: 'weak', reflection: 'missing' } });
  expect(compareChecks(before, now)).toEqual([
    { what: 'step', step: 'mitigation', change: 'added' },
    { what: 'step', step: 'prevention', change: 'better' },
    { what: 'step', step: 'fix', change: 'worse' },
    { what: 'step', step: 'reflection', change: 'lost' },
  ]);
});

it('counts findings that went away, whatever their ids became', () => {
  const before = check({ findings: [blame('a'), blame('b'), blame('c')] });
  const now = check({ findings: [blame('d')] });
  expect(compareChecks(before, now)).toEqual([{ what: 'findings', rule: 'blame', title: 'Reads as blame', gone: 2 }]);
  expect(compareChecks(now, before)).toEqual([{ what: 'findings', rule: 'blame', title: 'Reads as blame', gone: -2 }]);
});

it('puts the level first and the length last', () => {
  const now = check({ level: 'strong', minutes: 2.2, findings: [blame('a')] });
  expect(compareChecks(check(), now).map(({ what }) => what)).toEqual(['level', 'findings', 'length']);
});

it('says nothing of a step that the older check did not know, nor of half a second', () => {
  expect(compareChecks(check({ steps: {} }), check({ minutes: 2.004 }))).toEqual([]);
});
