/** Languages that the interface speaks, by their names in themselves. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof LANGUAGES;

/** Languages that are written from right to left, so that a catalogue in one of them stands right by itself. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

/** Which way a language is written. */
export const directionOf = (language: string): Direction => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The language to speak: the user's choice, else the first of the browser's languages that is known, else English. */
export function pickLanguage(choice: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const known = browserLanguages.map(tag => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage);
  return known ?? 'en';
}
