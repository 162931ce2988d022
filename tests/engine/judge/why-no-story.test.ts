import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../lib/engine';

const MODULES = join(import.meta.dirname, '../../../node_modules');

describe('documentation', () => {
  it.each(['diff', 'vite', 'zod', 'jsonc-parser', 'fast-check', 'esbuild', 'typescript', 'pngjs'])(
    'such as the README of %s is no story, and nothing is marked in it',
    name => {
      const { isStory, findings } = reviewDraft(
        readFileSync(join(MODULES, name, 'README.md'), 'utf8').slice(0, 20_000),
      );

      expect({ isStory, findings }).toEqual({ isStory: false, findings: [] });
    },
  );
});

describe('a paragraph of a story', () => {
  it.each([
    'At ten past nine the alert for failed logins fired. I rolled the release back within six minutes. Nobody could log in until then.',
    'The cache key left out the tenant. Two tenants with the same user id saw each other’s reports. We had copied the key from a service with one tenant.',
    'We added a contract test to CI that fails when a field disappears. The deploy now stops by itself when the error rate doubles. It has caught two changes since.',
  ])('is read as one: %s', text => {
    expect(reviewDraft(text).isStory).toBe(true);
  });
});

it('reads a long line of the same small words in no time to speak of', () => {
  const line = `It broke with ${'all of the our this that some such the of '.repeat(60)}and then it stopped.`;

  expect(reviewDraft(line).words).toBeGreaterThan(500);
});
