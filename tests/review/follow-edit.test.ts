import { expect, it } from 'vitest';
import { followEdit } from '../../lib/review/follow-edit';
import { finding } from '../helpers/fake-engine';

const middle = finding({ start: 10, end: 20, suggestions: [{ label: 'x', start: 10, end: 20, text: 'y' }] });

it('leaves findings before the edit alone', () => {
  expect(followEdit([middle], { start: 25, end: 25, inserted: 'abc' })).toEqual([middle]);
});

it('shifts findings after the edit together with their suggestions', () => {
  const [moved] = followEdit([middle], { start: 0, end: 0, inserted: 'abc' });

  expect(moved).toMatchObject({ start: 13, end: 23, suggestions: [{ start: 13, end: 23 }] });
});

it('drops findings that the edit touched', () => {
  expect(followEdit([middle], { start: 15, end: 16, inserted: '' })).toEqual([]);
});
