import { expect, it } from 'vitest';
import { clock, duration, percent } from '../../../components/panel/figures';
import { shorten } from '../../../components/panel/quoted';

it('shows minutes as a clock', () => {
  expect([0, 0.5, 2.117, 61].map(clock)).toEqual(['0:00', '0:30', '2:07', '61:00']);
});

it('tells a stretch of time in its two largest units', () => {
  expect([0, 12, 65, 240, 1500].map(minutes => duration(minutes, 'en'))).toEqual([
    '0 min',
    '12 min',
    '1 hr 5 min',
    '4 hr',
    '1 day 1 hr',
  ]);
});

it('writes a share as the language does', () => {
  expect(percent(0.385, 'en')).toBe('39%');
  expect(percent(0.385, 'de')).toBe('39\u00a0%');
});

it('shortens words at a blank and puts them on one line', () => {
  expect(shorten('one\n two')).toBe('one two');
  expect(shorten('one two three', 9)).toBe('one two…');
});
