import { browser } from 'wxt/browser';

const ID = 'starter-on-sites';

/** Match patterns have no port: a site is offered on every port of its host. */
const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** Shows the launcher on exactly these origins from now on, as far as the user still grants them. */
export async function offerOnSites(origins: readonly string[]): Promise<void> {
  const patterns = [...new Set(origins.map(patternOf))];
  const granted = await Promise.all(patterns.map(pattern => browser.permissions.contains({ origins: [pattern] })));
  const matches = patterns.filter((_, at) => granted[at]);
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined); // It was not registered.
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: ['/starter.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
