// The main job, to look at: builds the extension, opens a browser with it on a sample story, and opens the review.
// Without a display (or with --headless, or --picture FILE) it does the same headless, prints the review, and says where the screenshot lies.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Page } from 'playwright-core';
import { type Paint, printReport } from '../lib/cli/print-report';
import { reviewDraft } from '../lib/engine';
import { SAMPLE_STORY } from '../lib/sample-story';
import { launchExtension } from '../tests/helpers/extension';
import { placeOfText } from '../tests/helpers/painted';
import { serve } from '../tests/helpers/serve';
import { bundleDemo } from './demo/bundle';

const output = join(import.meta.dirname, '../.output');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const { values } = parseArgs({ options: { headless: { type: 'boolean' }, picture: { type: 'string' } } });
const headless = !hasDisplay || values.headless === true || values.picture !== undefined;

console.log('Building the extension …');
const wxt = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '../node_modules/wxt/bin/wxt.mjs'), 'build', '--level', 'warn'],
  {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
if (wxt.status !== 0) throw new Error('The build failed; what went wrong stands above.');
const pages = join(output, 'demo');
await bundleDemo(pages);

const site = await serve(pages);
const browser = await launchExtension({ headless, viewport: headless ? { width: 1280, height: 900 } : null });
const page = await browser.context.newPage();
await page.goto(`${site.origin}/`);
await page.bringToFront();
const popup = await browser.clickToolbar(page);
await popup.click('Check this page');
await page.locator('afterward-panel[data-state="ready"]').waitFor();

if (headless) {
  const picture = values.picture ?? join(output, 'demo.png');
  mkdirSync(dirname(picture), { recursive: true });
  await page.emulateMedia({ reducedMotion: 'reduce' }); // A picture of nothing half faded in.
  await hoverOver(page, 'QA should have caught it');
  await page.screenshot({ path: picture });
  const paint: Paint = (style, words) => styleText(style, words, { stream: process.stdout });
  console.log(printReport('The sample story', SAMPLE_STORY, reviewDraft(SAMPLE_STORY), paint));
  console.log(`The page with panel and marks: ${relative(process.cwd(), picture)}`);
  await browser.close();
  await site.close();
} else {
  console.log('The review is open. Edit the story, hover over a mark, select another text and press Alt+Shift+R.');
  console.log('Close the browser to end.');
  await new Promise<void>(resolve => browser.context.once('close', () => resolve()));
  await site.close();
}

/** Rests the pointer on a marked phrase, until its card is there. */
async function hoverOver(page: Page, phrase: string): Promise<void> {
  const { x, y } = await page.evaluate(placeOfText, phrase);
  await page.mouse.move(x - 8, y);
  await page.mouse.move(x, y, { steps: 3 });
  await page.locator('afterward-panel').getByRole('dialog').waitFor();
}
