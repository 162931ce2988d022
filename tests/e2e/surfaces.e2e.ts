// The extension's own pages in each of their states, as components in a bare page: what axe says, and whether anything sticks
// out or lies over something else. `pages.e2e.ts` has the same pages in the built extension.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { axeFindings } from '../helpers/axe-in-page';
import { bundleGallery, launchForLooking, openGallery } from '../helpers/gallery';
import { overlaps, sticksOut } from '../helpers/layout';

/** Each state of each page, and what a user does there to see the most of it. */
const STATES: readonly { readonly query: string; readonly act?: (page: Page) => Promise<unknown> }[] = [
  { query: 'surface=popup&state=draft', act: page => page.locator('.disclosure-title').click() },
  { query: 'surface=popup&state=loading' },
  { query: 'surface=popup&state=restricted', act: page => page.getByRole('textbox').fill(SAMPLE_STORY) },
  {
    query: 'surface=popup&state=no-draft',
    // Neither the page nor the browser lets it in.
    async act(page) {
      await page.getByRole('switch').click();
      await page.locator('.site-switch [role="alert"]').waitFor();
      await page.locator('.check-button button').click();
      await page.locator('.popup-actions [role="alert"]').waitFor();
    },
  },
  {
    query: 'surface=options&state=full',
    async act(page) {
      for (const fold of await page.locator('details summary').all()) await fold.click();
      await page.getByRole('spinbutton').first().fill('9000');
      const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('.settings-file-refused').waitFor();
    },
  },
  { query: 'surface=options', act: page => page.getByRole('radio').last().click() },
  { query: 'surface=options', act: page => page.getByRole('searchbox').fill('no such check') },
  { query: 'surface=welcome', act: page => page.locator('.story-box-review > .button').click() },
  { query: 'surface=print' },
];

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

const WAYS: readonly { readonly how: string; readonly query?: string; readonly options: BrowserContextOptions }[] = [
  { how: 'in light', options: { viewport: WIDE } },
  { how: 'in dark, in German, in 320 px', query: '&language=de', options: { viewport: NARROW, colorScheme: 'dark' } },
  { how: 'in forced colours', options: { viewport: WIDE, forcedColors: 'active' } },
  { how: 'from right to left, in 320 px', query: '&direction=rtl', options: { viewport: NARROW } },
];

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleGallery();
  browser = await launchForLooking();
});

afterAll(() => browser?.close());

describe.each(WAYS)('$how', ({ query: how = '', options }) => {
  it.each(STATES)(
    '$query has nothing that axe finds; nothing sticks out or lies over another',
    async ({ query, act }) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      try {
        const page = await openGallery(context, script, query + how);
        page.setDefaultTimeout(8000);
        await act?.(page);

        expect(await axeFindings(page)).toEqual([]);
        expect(await sticksOut(page)).toEqual([]);
        expect(await overlaps(page)).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
});
