import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages/send';

/** Hosts whose documents always show the launcher, by the manifest. */
const ALWAYS = new Set(['docs.google.com', 'www.notion.so', 'app.notion.com']);

export const isAlwaysOffered = (host: string): boolean => ALWAYS.has(host);

/** Match patterns have no port: a permission holds for every port of a host. */
const permissionFor = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
  return { origins: [`${protocol}//${hostname}/*`] };
};

export const isAllowed = (origin: string): Promise<boolean> => browser.permissions.contains(permissionFor(origin));

/**
 * Asks the user for a site and has it offered there; false when the answer is no. Call it straight from a click: the
 * browser asks only then. The wish is stored at once, because Firefox closes the popup before it asks.
 */
export async function offerSite(origin: string): Promise<boolean> {
  const asked = browser.permissions.request(permissionFor(origin)).catch(() => false); // Refused by policy.
  await askBackground('siteAccess', { origin, on: true });
  const allowed = await asked;
  const reply = await askBackground('siteAccess', { origin, on: allowed });
  return allowed && reply.ok;
}

/** Ends the offer on a site and gives its permission back. */
export async function withdrawSite(origin: string): Promise<boolean> {
  const reply = await askBackground('siteAccess', { origin, on: false });
  await browser.permissions.remove(permissionFor(origin)).catch(() => false); // Held by policy; the offer has ended anyway.
  return reply.ok;
}
