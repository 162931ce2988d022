// Google Docs and Notion with the built extension, on their replicas: the launcher that waits there, and the review it opens.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../lib/editors/types';
import { type Browser, CHROME_BUILD, launchExtension } from '../helpers/extension';
import { replaceFinding } from '../helpers/panel';
import { DOCS_URL, NOTION_URL, serveReplicas } from '../helpers/replicas';

const BLAME = 'QA should have caught it';
const VOW = 'We will be more careful next time';

interface Replica {
  requester: string;
  text(): string;
  boxes(start: number, end: number): Box[];
  find(quote: string): number;
}
declare const replica: Replica;

const panel = (page: Page) => page.locator('afterward-panel');
const panelText = (page: Page) => page.locator('afterward-panel .panel').innerText();
const launcher = (page: Page) => page.locator('afterward-launcher').getByRole('button');
const text = (page: Page) => page.evaluate(() => replica.text());

async function openIn(browser: Browser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'replica' in window);
  return page;
}

/** Moves the focus from the panel back into the text, as the shortcut for it does. */
const focusText = (page: Page) =>
  page.url().startsWith(DOCS_URL)
    ? page.frameLocator('.docs-texteventtarget-iframe').locator('[contenteditable]').focus()
    : page.locator('[contenteditable="true"]').first().focus();

/** Takes the first rewrite that the panel offers for a quote. */
describe('with the extension there before the page', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchExtension();
    await serveReplicas(browser.context);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  async function review(address: string): Promise<void> {
    page = await openIn(browser, address);
    await launcher(page).click();
    await page.locator('afterward-panel[data-state="ready"]').waitFor();
  }

  describe.each([
    ['Google Docs', DOCS_URL, BLAME],
    ['Notion', NOTION_URL, VOW],
  ])('the launcher on %s', (name, address, quote) => {
    it('waits quietly at the edge and takes no focus, also when it is clicked', async () => {
      page = await openIn(browser, address);
      await launcher(page).waitFor();
      const before = await page.evaluate(() => document.activeElement?.className);

      const box = await launcher(page).boundingBox();
      expect(box?.width).toBeLessThan(48);
      expect(box && box.x + box.width).toBe(page.viewportSize()?.width);
      expect(before).not.toContain('afterward');
      await page.screenshot({ path: `test-results/launcher-${name.replace(' ', '-')}.png` });

      await launcher(page).click();
      await panel(page).waitFor();
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toMatch(/^afterward/);
    });

    it('opens the panel, hides while it is open, and comes back', async () => {
      await review(address);

      expect(await panelText(page)).toContain(name);
      expect(await launcher(page).isVisible()).toBe(false);

      await panel(page).getByRole('button', { name: 'Close' }).click();
      await panel(page).waitFor({ state: 'detached' });
      expect(await launcher(page).isVisible()).toBe(true);
    });

    it('replaces, and one undo restores the text', async () => {
      await review(address);
      const before = await text(page);

      await replaceFinding(page, quote);
      await expect.poll(() => text(page), { timeout: 5000 }).not.toContain(quote);

      await focusText(page);
      await page.keyboard.press('Control+z');
      await expect.poll(() => text(page)).toBe(before);
    });
  });

  it('lays its marks over the right words in Google Docs', async () => {
    await review(DOCS_URL);
    const marks = page.locator('afterward-marks mark[data-rule="blame"]');
    await marks.first().waitFor();

    const [wanted] = await page.evaluate(
      quote => replica.boxes(replica.find(quote), replica.find(quote) + quote.length),
      BLAME,
    );
    const found = await marks.evaluateAll(all => all.map(mark => mark.getBoundingClientRect().toJSON() as Box));
    const near = found.filter(({ left, top, width }) => {
      const { left: x = 0, top: y = 0, width: length = 0 } = wanted ?? {};
      return Math.abs(left - x) < 1.5 && Math.abs(width - length) < 1.5 && Math.abs(top - y) < 8;
    });
    expect(near.length, JSON.stringify({ wanted, found })).toBe(1);
  });

  it('lays its marks on the right words in Notion', async () => {
    await review(NOTION_URL);

    const marked = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap(all => [...all].map(range => (range as unknown as Range).toString())),
      );
    await expect.poll(marked).toContain(VOW);
  });

  it('says plainly that Docs lets nobody mark, and reviews in the panel alone', async () => {
    await review(`${DOCS_URL}?flag=refused`);

    expect(await panelText(page)).toContain('Marks can’t be shown in this editor');
    expect(await panel(page).locator('[data-rule="blame"]', { hasText: BLAME }).count()).toBe(1);
    expect(await page.locator('afterward-marks mark').count()).toBe(0);
  });
});

describe('on a tab that is older than the installation', () => {
  let browser: Browser;
  let build: string;

  // A tab that was there first has none of the content scripts that the manifest names.
  beforeAll(async () => {
    build = mkdtempSync(join(tmpdir(), 'afterward-late-'));
    cpSync(CHROME_BUILD, build, { recursive: true });
    const path = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [] }));
    browser = await launchExtension({ build });
    await serveReplicas(browser.context);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(build, { recursive: true, force: true });
  });

  it('reads Google Docs whole, and replaces in it', async () => {
    const page = await openIn(browser, DOCS_URL);
    expect(await page.evaluate(() => replica.requester)).toBeFalsy();
    const popup = await browser.clickToolbar(page);
    await popup.click('Check this page');
    await page.locator('afterward-panel[data-state="ready"]').waitFor();

    expect(await panelText(page)).toContain('Google Docs');
    await replaceFinding(page, BLAME);
    await expect.poll(() => text(page)).not.toContain(BLAME);
  });
});
