import type { Messages as CompiledMessages } from '@lingui/core';

type PluralForms = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** A message whose wording depends on a number: the variable that counts, and a text for each plural form. */
export interface Plural<Name extends string = string, Forms extends PluralForms = PluralForms> {
  readonly counts: Name;
  readonly forms: Forms;
}

/** A text with `{variables}`, or one text for each plural form. */
export type Message = string | Plural;

/** The messages of one namespace by key. */
export type Messages = Readonly<Record<string, Message>>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type NamesOf<M> =
  M extends Plural<infer Name, infer Forms>
    ? Name | NamesIn<Forms[keyof Forms] & string>
    : M extends string
      ? NamesIn<M>
      : never;

type CountsOf<M> = M extends Plural<infer Name> ? Name : never;

/** The variables that a message must be given, with their types: what counts is a number. Of several messages, all that any needs. */
export type VariablesOf<M extends Message> = {
  readonly [Name in NamesOf<M>]: Name extends CountsOf<M> ? number : string | number;
};

/** Holds a translation to its source's keys; the wording is free. */
export type TranslationOf<Source extends Messages> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Plural;
};

/**
 * A message that counts.
 * @example plural('count', { one: '# finding', other: '# findings' })
 */
export const plural = <const Name extends string, const Forms extends PluralForms>(
  counts: Name,
  forms: Forms,
): Plural<Name, Forms> => ({ counts, forms });

/** Names of the variables in a message. */
export function variablesIn(message: Message): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message.forms);
  const names = texts.flatMap(text => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  return [...new Set(typeof message === 'string' ? names : [message.counts, ...names])].sort();
}

/** Lingui's token list for a message: texts, `[variable]`, and `#` for the number that counts. */
export function compileMessage(message: Message): CompiledMessages[string] {
  if (typeof message === 'string') return tokens(message);
  const forms = Object.fromEntries(Object.entries(message.forms).map(([form, text]) => [form, tokens(text)]));
  return [[message.counts, 'plural', forms]];
}

const tokens = (text: string) =>
  text.split(/(\{\w+\}|#)/).map(part => (part.startsWith('{') ? ([part.slice(1, -1)] as [string]) : part));
