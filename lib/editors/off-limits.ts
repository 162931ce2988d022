// What is never read, whoever asks. See the README of this folder.
import { closestAcross, outerElement } from './dom';

/** What browsers and password managers go by. */
const SECRET_HINT = /^(?:cc-|one-time-code$|current-password$|new-password$|webauthn$)/;
/** What pages call such a field where they give no hint, or show a password as text. */
const SECRET_NAME =
  /pass-?(?:word|wd|code|phrase)|\b(?:otp|totp|[2m]-?fa|pin|cvv2?|cvc2?|csc)\b|one-?time-?(?:code|pass)|(?:verification|security|auth|sms)-?code|(?:card|cc)-?(?:num|no\b)|credit-?card/;
/** Numbers are no prose: card numbers, codes, telephone numbers. */
const NUMBERS = '[inputmode="numeric"],[inputmode="decimal"],[inputmode="tel"]';
const SEARCH = '[type="search"],[role="searchbox"],[role="search"],search,[enterkeyhint="search"],[inputmode="search"]';
const SEARCH_NAME = /^(?:q|s|query|search(?:-?(?:box|bar|field|input|query|term|text))?)$/;
const SEARCH_LABEL = /^\W*(?:search|suchen?|durchsuchen?)\b/i;
export const OPTED_OUT = '[data-gramm="false"],[data-enable-grammarly="false"]';

const FIELD = 'input, textarea';

/** Names as words: “cardNumber” and “card_number” alike. */
const words = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[\W_]+/g, '-')
    .toLowerCase();

/** What the page says of an element in attributes. */
const said = (element: Element, ...names: string[]): string[] =>
  names.flatMap(name => element.getAttribute(name) ?? []);

/** Passwords, codes, card fields and search boxes, and what the page hides from everybody who listens to it. */
export function isSecret(element: Element): boolean {
  if (element.localName === 'input' && (element as HTMLInputElement).type !== 'text') return true;
  if (closestAcross(element, SEARCH) || element.matches(`${NUMBERS},[aria-hidden="true"]`)) return true;
  const hints = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  if (hints.some(hint => SECRET_HINT.test(hint))) return true;
  if (!element.matches(FIELD)) return false;
  const names = said(element, 'name', 'id').map(words);
  const isNamedSecret = element.localName === 'input' && names.some(name => SECRET_NAME.test(name));
  return (
    isNamedSecret ||
    names.some(name => SEARCH_NAME.test(name)) ||
    said(element, 'aria-label', 'placeholder').some(label => SEARCH_LABEL.test(label))
  );
}

/** Where a page asked writing tools to stay out, seen from inside of shadow roots and frames too; only a selection lets them in. */
export function isOptedOut(element: Element): boolean {
  for (let at: Element | null = element; at; at = outerElement(at)) if (at.matches(OPTED_OUT)) return true;
  return false;
}
