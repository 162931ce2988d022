import type * as english from './en';
import type { Language } from './languages';
import type { Message, Messages, VariablesOf } from './message';

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
}

/** Makes the function that speaks one language. A message that the catalogue lacks is answered with its key. */
export function createTranslate(catalogue: Catalogue, language: Language): Translate {
  const namespaces: Readonly<Record<string, Messages | undefined>> = catalogue[language];
  const forms = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);

  const say = (key: string, variables: Readonly<Record<string, string | number>> = {}): string => {
    const dot = key.indexOf('.');
    const message = namespaces[key.slice(0, dot)]?.[key.slice(dot + 1)];
    if (message === undefined) return key;
    if (typeof message === 'string') return fillIn(message, variables, '#');
    const count = Number(variables[message.counts]);
    return fillIn(message.forms[forms.select(count)] ?? message.forms.other, variables, numbers.format(count));
  };
  return Object.assign(say, { language }) as Translate;
}

/** Puts variables into a text in one sweep, so that whatever stands in them stays as it is; `#` is the number that counts. */
const fillIn = (text: string, variables: Readonly<Record<string, string | number>>, count: string): string =>
  text.replace(/\{(\w+)\}|#/g, (_, name?: string) => (name === undefined ? count : String(variables[name] ?? '')));
