import type { StoredIgnored } from './schema';

/** What tells one draft from another: the page's address without its fragment, which editors change while one scrolls. */
export function draftKey(address: string): string {
  const url = new URL(address);
  return url.origin === 'null' ? url.protocol : url.origin + url.pathname + url.search;
}

const concerns = (entry: StoredIgnored, draft: string): boolean => entry.scope !== 'draft' || entry.draft === draft;

/** The ignored findings that concern one draft: its own, and those ignored everywhere. */
export const ignoredIn = (all: readonly StoredIgnored[], draft: string): readonly StoredIgnored[] =>
  all.filter(entry => concerns(entry, draft));

/**
 * The list to store when the user has changed what is ignored in one draft: other drafts' entries stay,
 * entries that stand keep their time, new ones get `at` (ms since 1970).
 */
export function withIgnored(
  all: readonly StoredIgnored[],
  draft: string,
  ignored: readonly Omit<StoredIgnored, 'at' | 'draft'>[],
  at: number,
): StoredIgnored[] {
  const elsewhere = all.filter(entry => !concerns(entry, draft));
  const here = ignored.map(({ scope, rule, id, quote, title }) => {
    const known = all.find(entry => entry.scope === scope && entry.id === id && concerns(entry, draft));
    const entry = { scope, rule, id, quote, title, at: known?.at ?? at };
    return scope === 'draft' ? { ...entry, draft } : entry;
  });
  return [...elsewhere, ...here];
}
