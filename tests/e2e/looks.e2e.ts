import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleGallery, launchForLooking, openGallery } from '../helpers/gallery';
import { canCompareLooks, looksDifferent } from '../helpers/looks';

/** Few, and each for a reason: what it shows is in no other. */
const LOOKS = [
  { name: 'panel-light', query: 'state=close&card=0', height: 1500 },
  { name: 'panel-dark-gaps', query: 'state=needs-work&theme=dark&card=0', height: 900 },
  { name: 'panel-narrow-german', query: 'state=read-only&width=280&language=de', height: 900 },
  { name: 'panel-wide-rtl', query: 'state=strong&width=520&direction=rtl', height: 900 },
  { name: 'panel-forced-colors', query: 'state=close', height: 900, forcedColors: 'active' },
  { name: 'panel-not-a-story', query: 'state=not-a-story', height: 700 },
  { name: 'panel-no-draft', query: 'state=no-draft&theme=dark', height: 400 },
  { name: 'panel-orphaned', query: 'state=orphaned&width=300', height: 500 },
  { name: 'panel-folded', query: 'state=close&collapsed', height: 400 },
] as const;

let browser: Browser;
let script: string;
let comparable: boolean;

beforeAll(async () => {
  script = await bundleGallery();
  browser = await launchForLooking();
  comparable = await canCompareLooks(browser);
});

afterAll(() => browser?.close());

it.for(LOOKS)('$name looks as it did', async ({ name, query, height, ...look }, { skip }) => {
  if (!comparable) skip('The fonts here set other widths than those of the kept pictures.');
  const context = await browser.newContext({ viewport: { width: 640, height }, reducedMotion: 'reduce', ...look });
  try {
    const page = await openGallery(context, script, query);
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(async () => looksDifferent(name, await page.screenshot()), { timeout: 5000 }).toBeNull();
  } finally {
    await context.close();
  }
});
