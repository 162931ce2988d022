import { expect, it } from 'vitest';
import { draftKey, ignoredIn, withIgnored } from '../../lib/settings/ignored';

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

it('knows a draft again when only the place in the page has changed', () => {
  expect(draftKey('https://docs.example/d/1/edit?tab=t.0#heading=h.2')).toBe('https://docs.example/d/1/edit?tab=t.0');
  expect(draftKey('about:blank')).toBe('about:');
});
