// What is never read, whoever asks. See the README of this folder.
import { closestAcross } from './dom';

const SECRET_HINT = /^(?:cc-|one-time-code$|current-password$|new-password$|webauthn$)/;
const SEARCH = '[type="search"],[role="searchbox"],[role="search"],search';
const OPTED_OUT = '[data-gramm="false"],[data-enable-grammarly="false"]';

/** Passwords, codes, card fields and search boxes. */
export function isSecret(element: Element): boolean {
  if (element.localName === 'input' && (element as HTMLInputElement).type !== 'text') return true;
  const hints = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  return hints.some(hint => SECRET_HINT.test(hint)) || closestAcross(element, SEARCH) !== null;
}

/** A page that asked writing tools to stay out; they are let in only by a selection. */
export const isOptedOut = (element: Element): boolean => closestAcross(element, OPTED_OUT) !== null;
