import { expect, it } from 'vitest';
import { nameSuggestion } from '../../../components/finding/name-suggestion';
import { appCatalogue } from '../../../lib/i18n/catalogues/app';
import { createTranslate } from '../../../lib/i18n/translate';

const t = createTranslate(appCatalogue, 'en');

it('names the kind of a measure before the words that are written, whatever apostrophes the draft has', () => {
  const text = 'We’ve added [a test]';
  const suggestion = { label: "a test: we've added [a test]", start: 4, end: 9, text };

  expect(nameSuggestion(suggestion, true, t)).toBe(`Replace with a test: “${text}”`);
});

it('names a rewrite by its words', () => {
  const suggestion = { label: 'I missed it', start: 4, end: 9, text: 'I missed it' };

  expect(nameSuggestion(suggestion, true, t)).toBe('Replace with “I missed it”');
  expect(nameSuggestion(suggestion, false, t)).toBe('Copy “I missed it”');
});
