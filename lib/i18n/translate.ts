import { setupI18n } from '@lingui/core';
import type * as english from './en';
import { type Direction, directionOf, type Language } from './languages';
import { compileMessage, type Message, type Messages, type VariablesOf } from './message';

type Namespaces = typeof english;

/** The text of some namespaces in every language. */
export type Catalogue = Readonly<Record<Language, { readonly [Name in keyof Namespaces]?: Messages }>>;

/** `namespace.key`, for every message that there is. */
export type MessageKey = {
  [Name in keyof Namespaces]: `${Name}.${keyof Namespaces[Name] & string}`;
}[keyof Namespaces];

type MessageAt<Key extends MessageKey> = Key extends `${infer Name extends keyof Namespaces}.${infer Rest}`
  ? Extract<Namespaces[Name][Rest & keyof Namespaces[Name]], Message>
  : never;

type Variables<Key extends MessageKey> = keyof VariablesOf<MessageAt<Key>> extends never
  ? []
  : [variables: VariablesOf<MessageAt<Key>>];

/** Says a message, with its variables filled in and its plural form chosen. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...variables: Variables<Key>): string;
  readonly language: Language;
  /** Of its writing: what speaks it is laid out by it. */
  readonly direction: Direction;
}

/** Makes the function that speaks one language. A message that the catalogue lacks is answered with its key. */
export function createTranslate(catalogue: Catalogue, language: Language): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: compileAll(catalogue[language]) } });
  const say = (key: string, variables?: Record<string, unknown>): string => i18n._(key, variables);
  return Object.assign(say, { language, direction: directionOf(language) }) as Translate;
}

function compileAll(namespaces: Catalogue[Language]) {
  return Object.fromEntries(
    Object.entries(namespaces).flatMap(([name, messages]) =>
      Object.entries(messages).map(([key, message]) => [`${name}.${key}`, compileMessage(message)]),
    ),
  );
}
