import { expect, it } from 'vitest';
import { ignoredIn, withIgnored } from '../../lib/settings/ignored';

const entry = (scope: 'finding' | 'draft' | 'rule', rule: string) => ({
  scope,
  rule,
  id: `${rule}:1`,
  quote: 'q',
  title: 'T',
});

it('holds a draft’s ignores for that draft and the others everywhere', () => {
  const all = [
    { ...entry('draft', 'blame'), at: 1, draft: 'mine' },
    { ...entry('draft', 'tone'), at: 2, draft: 'another' },
    { ...entry('rule', 'denial'), at: 3 },
  ];

  expect(ignoredIn(all, 'mine').map(one => one.rule)).toEqual(['blame', 'denial']);
});

it('stores a draft’s new list without touching other drafts, and keeps the time of what stays', () => {
  const all = [
    { ...entry('draft', 'blame'), at: 1, draft: 'mine' },
    { ...entry('draft', 'tone'), at: 2, draft: 'another' },
    { ...entry('rule', 'denial'), at: 3 },
  ];

  const next = withIgnored(all, 'mine', [entry('rule', 'denial'), entry('draft', 'tone')], 9);

  expect(next).toEqual([
    { ...entry('draft', 'tone'), at: 2, draft: 'another' },
    { ...entry('rule', 'denial'), at: 3 },
    { ...entry('draft', 'tone'), at: 9, draft: 'mine' },
  ]);
});
