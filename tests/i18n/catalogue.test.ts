import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as de from '../../lib/i18n/de';
import * as en from '../../lib/i18n/en';
import { type Message, type Messages, variablesIn } from '../../lib/i18n/message';

const flat = (namespaces: Record<string, Messages>): Map<string, Message> =>
  new Map(
    Object.entries(namespaces).flatMap(([name, messages]) =>
      Object.entries(messages).map(([key, message]) => [`${name}.${key}`, message] as const),
    ),
  );

const english = flat(en);
const german = flat(de);
const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message.forms);

describe('the message files', () => {
  it('hold the same keys in English and German, in the same order', () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
  });

  it.each([...english.keys()])('use the same variables in both languages for %s', key => {
    expect(variablesIn(german.get(key) ?? '')).toEqual(variablesIn(english.get(key) ?? ''));
  });

  it.each([
    ['en', english],
    ['de', german],
  ] as const)('hold every plural form that %s has', (language, messages) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of messages) {
      if (typeof message !== 'string') expect(Object.keys(message.forms).toSorted(), key).toEqual(forms);
    }
  });

  it('leave no message empty or with blanks around it', () => {
    for (const [key, message] of [...english, ...german])
      for (const text of textsOf(message)) expect(text, key).toMatch(/^\S(.*\S)?$/s);
  });

  it('use typographic quotes and apostrophes, and never scold', () => {
    for (const [key, message] of [...english, ...german])
      for (const text of textsOf(message))
        expect(text, key).not.toMatch(/["']|\berror\b|issue detected|\bAI\b|\bFehler!/i);
  });

  it('hold no key that nobody says', () => {
    const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts'], {
      exclude: ['lib/i18n/en/**', 'lib/i18n/de/**'],
    }).map(path => readFileSync(path, 'utf8'));
    const source = sources.join('\n');
    const prefixes = [...source.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)].map(([, prefix = '']) => prefix);
    const unused = [...english.keys()].filter(
      key => !source.includes(`'${key}'`) && !prefixes.some(prefix => key.startsWith(prefix)),
    );

    expect(unused, 'delete these keys from lib/i18n, or say them somewhere').toEqual([]);
  });
});
