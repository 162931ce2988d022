import { browser } from 'wxt/browser';
import { pickLanguage } from '../../lib/i18n/languages';
import { askTab } from '../../lib/messages/send';
import { readSettings } from '../../lib/settings/store';

const APP = '/content-scripts/app.js';
const ENGINE = '/engine.js';
const GERMAN = '/german.js';
const DOCS_BRIDGE = '/content-scripts/docs-bridge.js';
const DOCS = 'https://docs.google.com/document/';

/** Whether the panel now is in a tab; `restricted` where the browser lets no extension in, or the user has not asked there. */
export type Placed = 'there' | 'restricted';

/** Whether a script of ours left its mark in the top frame of a tab. */
async function isThere(tabId: number, mark: 'afterwardApp' | 'afterwardEngine'): Promise<boolean> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [mark],
    func: name => name in globalThis,
  });
  return frame?.result === true;
}

async function putApp(tabId: number): Promise<void> {
  if (await isThere(tabId, 'afterwardApp')) return;
  const { url } = await browser.tabs.get(tabId);
  const target = { tabId };
  // A tab that is older than the installation has no bridge yet; where there is one, it is first to answer and this one idles.
  if (url?.startsWith(DOCS)) await browser.scripting.executeScript({ target, files: [DOCS_BRIDGE], world: 'MAIN' });
  // Before the app, so that nothing is said in English first.
  const { language } = (await readSettings()).value;
  if (pickLanguage(language, navigator.languages) === 'de') await putGerman(tabId);
  await browser.scripting.executeScript({ target, files: [APP] });
}

/** Puts the German texts into a tab. */
export async function putGerman(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [GERMAN] });
}

async function putEngine(tabId: number): Promise<void> {
  if (await isThere(tabId, 'afterwardEngine')) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [ENGINE] });
}

/** Puts the in-page app into a tab, without the engine, and gives what `ask` gets from it. */
export async function withApp<T>(tabId: number, ask: () => Promise<T>): Promise<T | 'restricted'> {
  try {
    await putApp(tabId);
    return await ask();
  } catch {
    return 'restricted'; // The browser's own pages, its store, a PDF viewer; or `activeTab` was not granted.
  }
}

/** Opens the panel in a tab. The engine follows the panel, so that something is seen at once. */
export async function openPanel(tabId: number, selectionText?: string): Promise<Placed> {
  const placed = await withApp(tabId, async () => {
    const reply = await askTab({ tabId }, 'open', selectionText ? { selectionText } : {});
    await putEngine(tabId);
    return reply.ok;
  });
  return placed === true ? 'there' : 'restricted';
}
