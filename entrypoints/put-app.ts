import { browser } from 'wxt/browser';
import { askTab } from '../lib/messages/send';

const APP = '/content-scripts/app.js';
const ENGINE = '/engine.js';

/** Whether the app now runs in a tab; `restricted` where the browser lets no extension in, or the user has not asked there. */
export type Placed = 'there' | 'restricted';

/**
 * Puts the in-page app into the top frame of a tab and, once `first` is done with it, the engine: the panel is painted
 * before the engine loads. An app that is there already is used as it is.
 */
export async function withApp<T>(tabId: number, first: () => Promise<T>): Promise<T | 'restricted'> {
  const target = { tabId };
  try {
    const [frame] = await browser.scripting.executeScript({ target, func: () => 'afterwardApp' in globalThis });
    if (!frame?.result) await browser.scripting.executeScript({ target, files: [APP] });
    const done = await first();
    if (!frame?.result) await browser.scripting.executeScript({ target, files: [ENGINE] });
    return done;
  } catch {
    return 'restricted'; // The browser's own pages, its store, a PDF viewer; or `activeTab` was not granted.
  }
}

/** Opens the panel in a tab. */
export async function openPanel(tabId: number, selectionText?: string): Promise<Placed> {
  const reply = await withApp(tabId, () => askTab({ tabId }, 'open', selectionText ? { selectionText } : {}));
  return reply === 'restricted' || !reply.ok ? 'restricted' : 'there';
}
