// What a user does inside the panel of the built extension, on a page with a text field: insert a starter, practise, ignore
// and take back, keep and compare, hand the review out, and find the panel again as it was left.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { axeFindings } from '../helpers/axe-in-page';
import { type Browser, launchExtension } from '../helpers/extension';
import { overlaps, sticksOut } from '../helpers/layout';
import { type Site, serve } from '../helpers/serve';

/** Nothing in it stops the harm. */
const STORY = `In March I shipped a change to our retry logic that charged 412 customers twice.

An alert on double charges paged me six minutes after the release.

The cause was that my retry sent the payment a second time without an idempotency key. I derived the key from the order and refunded everybody.

Since then a contract test in CI blocks a merge that drops the key.
`;

const pageOf = (story: string, style: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>body{margin:0}header{height:48px;text-align:right}${style}</style><header><button>Publish</button></header><main><textarea aria-label="Story" rows="30" cols="60">${story.replaceAll('&', '&amp;')}</textarea></main></html>`;

/** A page that scrolls under its bar, and one that never scrolls, with a bar above and a strip beside the pane of its text. */
const STICKY = 'header{position:sticky;top:0;background:#fff}main{height:2000px}';
const PANE = 'main{position:fixed;inset:48px 40px 0 0;overflow:auto}';

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchExtension(),
    serve({ '/gap.html': pageOf(STORY, STICKY), '/sample.html': pageOf(SAMPLE_STORY, PANE) }),
  ]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

beforeEach(async () => {
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
});

afterEach(async () => {
  await browser.clearStorage();
  await page.close();
});

const panel = (): Locator => page.locator('afterward-panel');
const box = (): Locator => page.getByRole('textbox', { name: 'Story' });
const button = (name: string | RegExp): Locator => panel().getByRole('button', { name, exact: true }).first();

async function check(path: '/gap.html' | '/sample.html'): Promise<void> {
  await page.goto(site.origin + path);
  const popup = await browser.clickToolbar(page);
  await popup.click('Check this page');
  await page.locator('afterward-panel[data-state="ready"]').waitFor();
  await page.getByRole('button', { name: 'Publish' }).click({ trial: true });
}

/** Opens a finding that is folded. */
async function unfold(rule: string): Promise<Locator> {
  const item = panel().locator(`[data-finding][data-rule="${rule}"]`).first();
  const opener = item.locator('.finding-open');
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return item;
}

async function choose(entry: string): Promise<void> {
  await button('More').click();
  await panel().getByRole('menuitem', { name: entry }).click();
}

it('invites at a gap, and inserts a starter with its first blank selected', async () => {
  await check('/gap.html');
  const gap = await unfold('missing-mitigation');
  expect(await gap.locator('.finding-open').innerText()).toContain('Add what stopped the impact');
  await gap.getByRole('button', { name: 'Insert', exact: true }).click();

  await expect
    .poll(() => box().evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)))
    .toMatch(/^\[.+\]$/);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.press('Control+z');
  await expect.poll(() => box().inputValue()).toBe(STORY);
});

it('reviews a practised answer as it is written, and inserts or discards it', async () => {
  await check('/gap.html');
  const first = panel().locator('.ask').first();
  await first.getByRole('button', { name: /^Practise/ }).click();
  const answer = first.getByRole('textbox');
  await answer.fill('I rolled it back within nine minutes, although QA should have caught it.');
  await first.locator('.practice-says', { hasText: 'QA should have caught it' }).waitFor();

  await answer.fill('I rolled it back within nine minutes, before I knew why.');
  await first.locator('.practice-says', { hasText: 'Nothing to mend' }).waitFor();
  expect(await box().inputValue()).toBe(STORY);
  await first.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => box().inputValue()).toContain('nine minutes, before I knew why.');

  const second = panel().locator('.ask').nth(1);
  await second.getByRole('button', { name: /^Practise/ }).click();
  await second.getByRole('textbox').fill('Nothing yet.');
  await second.getByRole('button', { name: 'Discard' }).click();
  expect(await second.getByRole('textbox').count()).toBe(0);
  expect(await box().inputValue()).not.toContain('Nothing yet.');
});

it('ignores one finding, all of its kind here, and a whole check, and takes each back', async () => {
  await check('/sample.html');
  const blames = panel().locator('[data-finding][data-rule="blame"]');
  const count = await blames.count();
  await (await unfold('blame')).getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect.poll(() => blames.count()).toBe(count - 1);
  await button('Undo').click();
  await expect.poll(() => blames.count()).toBe(count);

  await (await unfold('blame')).getByRole('button', { name: 'More choices' }).click();
  await panel()
    .getByRole('menuitem', { name: /^Ignore in this draft/ })
    .click();
  await expect.poll(() => blames.count()).toBe(0);
  await button('Undo').press('Enter');
  await expect.poll(() => blames.count()).toBe(count);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('afterward-panel');

  await (await unfold('blame')).getByRole('button', { name: 'More choices' }).click();
  await panel()
    .getByRole('menuitem', { name: /^Ignore everywhere/ })
    .click();
  await expect.poll(() => blames.count()).toBe(0);
  await button(/^Ignored/).click();
  await button('Restore “Blame”').click();
  await expect.poll(() => blames.count()).toBe(count);
});

it('keeps a check and says what changed since, also after the page was left', async () => {
  await check('/gap.html');
  await choose('Keep this check to compare');
  await panel().locator('.kept-when').waitFor();
  const gap = await unfold('missing-mitigation');
  await gap.getByRole('button', { name: 'Insert', exact: true }).click();
  await panel().locator('.kept-changes', { hasText: 'What stopped it: added' }).waitFor();

  await check('/gap.html');
  expect(await panel().locator('.disclosure', { hasText: 'Nothing has changed.' }).count()).toBe(1);
  await button('Forget kept checks').click();
  await expect.poll(() => panel().locator('.kept-when').count()).toBe(0);
});

it('hands the review out as Markdown and as a page to print', async () => {
  await check('/sample.html');
  const [download] = await Promise.all([page.waitForEvent('download'), choose('Save the review as Markdown')]);
  const markdown = await readFile(await download.path(), 'utf8');
  expect(markdown).toMatch(/^# Review of an ownership story\n/);
  expect(markdown).toContain('QA should have caught it');

  const [printed] = await Promise.all([browser.context.waitForEvent('page'), choose('Print the review')]);
  await printed.locator('h1', { hasText: 'Review of an ownership story' }).waitFor();
  expect(await printed.locator('main').innerText()).toContain('QA should have caught it');
  expect(await axeFindings(printed)).toEqual([]);
  await printed.close();
});

it('is resized and folded by keyboard, and comes back as it was left', async () => {
  await check('/sample.html');
  const width = async () => Math.round((await panel().boundingBox())?.width ?? 0);
  const edge = panel().getByRole('separator');
  await edge.press('ArrowLeft');
  await edge.press('ArrowLeft');
  expect(await width()).toBe(392);

  await check('/sample.html');
  expect(await width()).toBe(392);
  await button('Fold the panel away').press('Enter');
  await expect.poll(width).toBeLessThan(60);
  await panel()
    .getByRole('button', { name: /^Open the panel/ })
    .press('Enter');
  await expect.poll(width).toBe(392);
});

it('is resized by pointer, within its limits, and docks on the other side', async () => {
  await check('/sample.html');
  const bounds = () => panel().boundingBox();
  const { x = 0, y = 0, width = 0 } = (await bounds()) ?? {};
  expect([x + width, y]).toEqual([1240, 48]);
  await page.mouse.move(x + 1, y + 300);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 300, { steps: 4 });
  expect((await bounds())?.width).toBe(421);
  await page.mouse.move(x - 900, y + 300, { steps: 4 });
  await page.mouse.up();
  expect((await bounds())?.width).toBe(520);

  await choose('Dock on the left');
  await expect.poll(async () => (await bounds())?.x).toBe(0);
});

it('lists its keys on a sheet, and gives the focus back to the text on Escape', async () => {
  await check('/sample.html');
  await choose('Keyboard shortcuts');
  const sheet = panel().getByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(await sheet.innerText()).toContain(await browser.shortcutOf('check'));
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);

  await panel().locator('.finding-open').first().press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
});

it('fits at the browser’s own zoom of 200 %', async () => {
  await check('/sample.html');
  const zoom = (factor: number) =>
    browser.worker.evaluate(
      async ([url, by]) => {
        interface Tabs {
          query(all: object): Promise<{ readonly id: number; readonly url?: string }[]>;
          setZoom(id: number, factor: number): Promise<void>;
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const [active] = await tabs.query({ active: true, lastFocusedWindow: true });
        const tab = (await tabs.query({})).find(one => one.url === url) ?? active;
        if (tab) await tabs.setZoom(tab.id, by);
      },
      [page.url(), factor] as const,
    );
  await zoom(2);
  try {
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
    expect(await sticksOut(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
    expect(await panel().boundingBox()).toMatchObject({ y: 48 });
  } finally {
    await zoom(1);
  }
});
