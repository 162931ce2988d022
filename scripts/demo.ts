// The main job, to look at: builds the extension, opens a browser with it on a sample story, and opens the review.
// Without a display it does the same headless, prints the review, and says where the screenshot lies.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { type Paint, printReport } from '../lib/cli/print-report';
import { reviewDraft } from '../lib/engine';
import { SAMPLE_STORY } from '../lib/sample-story';
import { launchExtension } from '../tests/helpers/extension';
import { serve } from '../tests/helpers/serve';
import { bundleDemo } from './demo/bundle';

const output = join(import.meta.dirname, '../.output');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

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
  mkdirSync(output, { recursive: true });
  const picture = join(output, 'demo.png');
  // The first finding with its card is what one would look at first.
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
