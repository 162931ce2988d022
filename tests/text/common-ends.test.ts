import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonEnds } from '../../lib/text/common-ends';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 });

it('finds what two texts share at their ends, and never counts a character twice', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, tail, one, other) => {
      const [a, b] = [head + one + tail, head + other + tail];
      const found = commonEnds(a, b);

      expect(a.slice(0, found.head)).toBe(b.slice(0, found.head));
      expect(a.slice(a.length - found.tail)).toBe(b.slice(b.length - found.tail));
      expect(found.head).toBeGreaterThanOrEqual(Math.min(head.length, a.length, b.length));
      expect(found.head + found.tail).toBeLessThanOrEqual(Math.min(a.length, b.length));
    }),
  );
});

it('looks past whole stretches', () => {
  const long = 'The cache key left out the tenant. '.repeat(500);

  expect(commonEnds(`${long}x${long}`, `${long}yz${long}`)).toEqual({ head: long.length, tail: long.length });
});
