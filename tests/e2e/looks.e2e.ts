import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { bundleGallery, launchForLooking, openGallery } from '../helpers/gallery';
import { canCompareLooks, looksDifferent } from '../helpers/looks';

interface Look extends Pick<BrowserContextOptions, 'forcedColors' | 'colorScheme'> {
  readonly name: string;
  readonly query: string;
  readonly width?: number;
  readonly height: number;
  /** Puts the sample story into the box. */
  readonly story?: true;
  /** Opens what is folded below the findings. */
  readonly unfold?: true;
  /** What to scroll to. */
  readonly part?: string;
}

/** Few, and each for a reason: what it shows is in no other. */
const LOOKS = [
  { name: 'panel-light', query: 'state=close&card=0', width: 760, height: 1500 },
  { name: 'panel-dark-gaps', query: 'state=needs-work&theme=dark&card=0', width: 760, height: 900 },
  { name: 'panel-narrow-german', query: 'state=read-only&width=280&language=de', height: 900 },
  { name: 'panel-wide-rtl', query: 'state=strong&width=520&direction=rtl', height: 900 },
  { name: 'panel-forced-colors', query: 'state=close', height: 900, forcedColors: 'active' },
  { name: 'panel-below', query: 'state=close', height: 1300, unfold: true, part: '.more' },
  { name: 'panel-reading', query: 'state=reading', height: 300 },
  { name: 'panel-unreadable', query: 'state=unreadable', height: 300 },
  { name: 'panel-not-a-story', query: 'state=not-a-story', height: 700 },
  { name: 'panel-no-draft', query: 'state=no-draft&theme=dark', height: 400 },
  { name: 'panel-orphaned', query: 'state=orphaned&width=300', height: 500 },
  { name: 'panel-folded', query: 'state=close&collapsed', height: 400 },
  { name: 'popup-draft', query: 'surface=popup&state=draft', width: 360, height: 560 },
  {
    name: 'popup-no-draft-dark-german',
    query: 'surface=popup&state=no-draft&language=de',
    width: 360,
    height: 440,
    colorScheme: 'dark',
  },
  { name: 'popup-paste', query: 'surface=popup&state=restricted', width: 360, height: 1000, story: true },
  { name: 'options', query: 'surface=options&state=full', width: 900, height: 900 },
  {
    name: 'options-narrow-dark-german',
    query: 'surface=options&state=full&language=de',
    width: 320,
    height: 900,
    colorScheme: 'dark',
    part: '#marks',
  },
  { name: 'welcome', query: 'surface=welcome', width: 1200, height: 900 },
  {
    name: 'welcome-narrow-rtl-dark',
    query: 'surface=welcome&direction=rtl',
    width: 320,
    height: 900,
    colorScheme: 'dark',
  },
  { name: 'print', query: 'surface=print', width: 700, height: 900 },
] as const satisfies readonly Look[];

let browser: Browser;
let script: string;
let comparable: boolean;

beforeAll(async () => {
  script = await bundleGallery();
  browser = await launchForLooking();
  comparable = await canCompareLooks(browser);
});

afterAll(() => browser?.close());

it.for<Look>(LOOKS)('$name looks as it did', async (look, { skip }) => {
  if (!comparable) skip('The fonts here set other widths than those of the kept pictures.');
  const { name, query, width = 640, height, story, unfold, part, ...media } = look;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...media });
  try {
    const page = await openGallery(context, script, query);
    if (story) await page.getByRole('textbox').fill(SAMPLE_STORY);
    if (unfold) for (const fold of await page.locator('.more .disclosure-title').all()) await fold.click();
    if (part)
      await page
        .locator(part)
        .first()
        .evaluate(element => element.scrollIntoView());
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(async () => looksDifferent(name, await page.screenshot()), { timeout: 5000 }).toBeNull();
  } finally {
    await context.close();
  }
});
