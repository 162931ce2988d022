import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/send';

const APP = '/content-scripts/app.js';
const ENGINE = '/engine.js';

/** Whether the panel now is in a tab; `restricted` where the browser lets no extension in, or the user has not asked there. */
export type Placed = 'there' | 'restricted';

/** Runs a script of ours in the top frame of a tab, unless its mark is there already. */
async function put(
  tabId: number,
  file: typeof APP | typeof ENGINE,
  mark: 'afterwardApp' | 'afterwardEngine',
): Promise<void> {
  const target = { tabId };
  const [frame] = await browser.scripting.executeScript({ target, args: [mark], func: name => name in globalThis });
  if (!frame?.result) await browser.scripting.executeScript({ target, files: [file] });
}

/** Puts the in-page app into a tab, without the engine, and gives what `ask` gets from it. */
export async function withApp<T>(tabId: number, ask: () => Promise<T>): Promise<T | 'restricted'> {
  try {
    await put(tabId, APP, 'afterwardApp');
    return await ask();
  } catch {
    return 'restricted'; // The browser's own pages, its store, a PDF viewer; or `activeTab` was not granted.
  }
}

/** Opens the panel in a tab. The engine follows the panel, so that something is seen at once. */
export async function openPanel(tabId: number, selectionText?: string): Promise<Placed> {
  const placed = await withApp(tabId, async () => {
    const reply = await askTab({ tabId }, 'open', selectionText ? { selectionText } : {});
    await put(tabId, ENGINE, 'afterwardEngine');
    return reply.ok;
  });
  return placed === true ? 'there' : 'restricted';
}
