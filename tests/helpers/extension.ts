import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browsers.mjs';
import { attachPopup, type Popup } from './popup';

/** What is tested: `npm run build`’s output, or a build somewhere else. */
export const CHROME_BUILD = process.env.CHROME_BUILD ?? join(import.meta.dirname, '../../.output/chrome-mv3');

/** A real Chromium with the built extension in it, on a profile of its own. */
export interface Browser {
  readonly context: BrowserContext;
  /** The extension's service worker. */
  readonly worker: Worker;
  readonly extensionId: string;
  /** Clicks the extension's toolbar button on a tab, as a user does: grants `activeTab` and opens the popup. */
  clickToolbar(page: Page): Promise<Popup>;
  /** The keys that a command of ours has in this browser; `''` for none. */
  shortcutOf(command: string): Promise<string>;
  /** Forgets all that the extension has stored: a test starts from the defaults. */
  clearStorage(): Promise<void>;
  /** Reloads the extension, as an update does. `worker` is gone afterwards. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** What the service worker's global has of use here. */
interface WorkerGlobal {
  readonly chrome: {
    readonly runtime: { reload(): void };
    readonly storage: { readonly local: { clear(): Promise<void> } };
    readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  };
}

interface LaunchOptions {
  readonly headless?: boolean;
  readonly build?: string;
  readonly args?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly env?: Record<string, string>;
  /** Leaves the page open that greets after installation. */
  readonly keepWelcome?: boolean;
}

/** Starts Chromium with the extension. `viewport: null` takes the window's own size. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Browser> {
  const {
    headless = true,
    build = CHROME_BUILD,
    args = [],
    viewport = { width: 1280, height: 800 },
    env,
    keepWelcome = false,
  } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `node scripts/setup.mjs`, or set CHROMIUM=/path/to/it.');
  const profile = mkdtempSync(join(tmpdir(), 'afterward-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport,
    ...(env ? { env: { ...process.env, ...env } as Record<string, string> } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...CHROMIUM_FLAGS,
      // Lets the DevTools protocol click the toolbar button (`Extensions.triggerAction`).
      '--enable-unsafe-extension-debugging',
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  // The welcome page opens once after installation and would take the front from the page under test at any moment.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  if (!keepWelcome) await welcome.close();

  async function clickToolbar(page: Page): Promise<Popup> {
    await page.bringToFront();
    const browser = context.browser();
    if (!browser) throw new Error('The browser has gone.');
    const devtools = await browser.newBrowserCDPSession();
    const own = await context.newCDPSession(page);
    const { targetInfo } = await own.send('Target.getTargetInfo');
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
    const tab = targetInfos.find(info => info.url === targetInfo.url);
    if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`);
    // Not in Playwright's list of commands yet.
    const send = devtools.send.bind(devtools) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    return attachPopup(devtools, await popupTarget(devtools));
  }

  /** The popup's target; it takes a moment to be there. */
  async function popupTarget(devtools: CDPSession): Promise<string> {
    const address = `chrome-extension://${extensionId}/popup.html`;
    for (let tries = 0; tries < 100; tries += 1) {
      const { targetInfos } = await devtools.send('Target.getTargets');
      const popup = targetInfos.find(info => info.type === 'page' && info.url === address);
      if (popup) return popup.targetId;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error('The popup did not open.');
  }

  return {
    context,
    worker,
    extensionId,
    clickToolbar,
    shortcutOf: command =>
      worker.evaluate(async wanted => {
        const commands = await (globalThis as unknown as WorkerGlobal).chrome.commands.getAll();
        return commands.find(({ name }) => name === wanted)?.shortcut ?? '';
      }, command),
    clearStorage: () => worker.evaluate(() => (globalThis as unknown as WorkerGlobal).chrome.storage.local.clear()),
    async reload() {
      const gone = new Promise(resolve => worker.once('close', resolve));
      // The worker dies while it answers.
      await worker
        .evaluate(() => (globalThis as unknown as WorkerGlobal).chrome.runtime.reload())
        .catch(() => undefined);
      await gone;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
