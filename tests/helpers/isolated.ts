import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browsers.mjs';

/** Bundles a piece of source (TypeScript, paths from the project's root) into a script. */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: `${import.meta.dirname}/../..`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}

/** A script world of its own beside a page's, as an extension's content scripts have. */
export interface IsolatedWorld {
  /** Evaluates an expression there; a promise is waited for, the value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Makes such a world in a page's main frame, with a script run in it. */
export async function isolatedWorld(page: Page, script: string): Promise<IsolatedWorld> {
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'afterward',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`${script};0`);
  return { evaluate };
}

/** Starts a plain Chromium, without the extension. */
export async function launchPlain(): Promise<{ browser: Browser; context: BrowserContext }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `node scripts/setup.mjs`, or set CHROMIUM=/path/to/it.');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  return { browser, context: await browser.newContext({ viewport: { width: 1280, height: 800 } }) };
}
