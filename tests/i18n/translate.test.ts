import { describe, expect, it } from 'vitest';
import { appCatalogue } from '../../lib/i18n/catalogues/app';
import { pagesCatalogue } from '../../lib/i18n/catalogues/pages';
import { directionOf, LANGUAGES, type Language, pickLanguage } from '../../lib/i18n/languages';
import { sayMinutes } from '../../lib/i18n/say-minutes';
import { saySettings } from '../../lib/i18n/say-settings';
import { createTranslate } from '../../lib/i18n/translate';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';

const english = createTranslate(pagesCatalogue, 'en');
const german = createTranslate(pagesCatalogue, 'de');

describe('saying a message', () => {
  it('picks the plural form and writes the number as the language does', () => {
    expect(english('common.findings', { count: 1 })).toBe('1 finding');
    expect(english('common.words', { count: 1200 })).toBe('1,200 words');
    expect(german('common.words', { count: 1200 })).toBe('1.200 Wörter');
  });

  it('keeps whatever stands in a variable as it is', () => {
    const translate = createTranslate(
      { en: { popup: { settings: 'say {word}, #{word}' } }, de: {} },
      'en',
    ) as unknown as (key: string, variables: object) => string;

    expect(translate('popup.settings', { word: '$& {count} # ’tis' })).toBe(
      'say $& {count} # ’tis, #$& {count} # ’tis',
    );
  });

  it('says its key where the catalogue has no such message', () => {
    expect(createTranslate({ en: {}, de: {} }, 'de')('popup.settings')).toBe('popup.settings');
  });

  it.each(Object.keys(LANGUAGES) as Language[])('speaks %s in the page and on its own pages', language => {
    expect(createTranslate(appCatalogue, language)('common.step.fix')).not.toBe('common.step.fix');
    expect(createTranslate(pagesCatalogue, language).language).toBe(language);
  });
});

it('asks for the variables that a message has, by their types', () => {
  // @ts-expect-error: a message that counts needs its number
  expect(english('common.words')).toBeTypeOf('string');
  // @ts-expect-error: what counts is a number
  expect(english('common.words', { count: 'many' })).toBeTypeOf('string');
  // @ts-expect-error: no such message
  expect(english('common.nothing')).toBe('common.nothing');
});

describe('choosing the language', () => {
  it('takes the user’s choice first', () => {
    expect(pickLanguage('de', ['en-US'])).toBe('de');
  });

  it('else the first of the browser’s languages that it knows', () => {
    expect(pickLanguage('auto', ['fr-FR', 'DE-at', 'en'])).toBe('de');
  });

  it('else English', () => {
    expect(pickLanguage('auto', ['fr', 'constructor'])).toBe('en');
    expect(pickLanguage('auto', [])).toBe('en');
  });
});

it('knows which way a language is written, also one that has no catalogue yet', () => {
  expect(german.direction).toBe('ltr');
  expect(['en', 'ar', 'fa', 'he'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'rtl']);
});

describe('naming settings', () => {
  it.each(Object.keys(DEFAULT_SETTINGS))('has a word of the user’s for %s', field => {
    expect(saySettings(german, [field, `${field}.part[1]`])).toMatch(/^\p{Lu}[^.]+$/u);
  });

  it('says nothing of what is none', () => {
    expect(saySettings(english, ['', 'nothing.such'])).toBe('');
  });
});

describe('saying a speaking time', () => {
  it.each([
    [0, 'under half a minute'],
    [0.8, 'about a minute'],
    [2.2, 'about two minutes'],
    [2.4, 'about two and a half minutes'],
    [4.6, 'about 5 minutes'],
    [12, 'about 12 minutes'],
  ])('says %d minutes as “%s”', (minutes, said) => {
    expect(sayMinutes(english, minutes)).toBe(said);
  });
});
