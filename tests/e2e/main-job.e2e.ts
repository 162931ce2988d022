// What a user does, in a real Chromium with the built extension: right-click, shortcut, toolbar; marks, card, panel; replace
// and undo; and everything that can go wrong on the way. Pages are served here; nothing is mocked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { bundleDemo } from '../../scripts/demo/bundle';
import { type Display, openDisplay } from '../helpers/display';
import { type Browser, launchExtension } from '../helpers/extension';
import { placeOfText } from '../helpers/painted';
import { replaceFinding } from '../helpers/panel';
import { type Site, serve } from '../helpers/serve';

const BLAME = 'QA should have caught it';
const GERMAN =
  'Im letzten Frühjahr habe ich eine Änderung ausgeliefert, durch die der Warenkorb falsche Summen zeigte. Wir haben es erst am Samstag gemerkt, als sich Kunden beschwerten. Danach haben wir die Änderung abgeschaltet und einen Test geschrieben.';

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}</html>`;
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const PAGES = {
  '/textarea.html': pageOf(`<textarea rows="24" cols="80">${escapeHtml(SAMPLE_STORY)}</textarea>`),
  '/empty.html': pageOf('<p>Nothing to write in here.</p>'),
  '/short.html': pageOf('<textarea autofocus>It broke badly.</textarea>'),
  '/german.html': pageOf(`<textarea rows="10" cols="80">${GERMAN}</textarea>`),
  '/article.html': pageOf(
    `<article>${SAMPLE_STORY.split('\n\n')
      .map(text => `<p>${escapeHtml(text)}</p>`)
      .join('')}</article>`,
  ),
  '/password.html': pageOf(
    '<input type="password" value="correct horse battery staple"><input type="search" value="some words to look for">',
  ),
};

let site: Site;
let demo: Site;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterward-demo-'));
  await bundleDemo(folder);
  [site, demo] = await Promise.all([serve(PAGES), serve(folder)]);
});

afterAll(async () => {
  await Promise.all([site.close(), demo.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const panel = (page: Page) => page.locator('afterward-panel');
const panelText = (page: Page) => page.locator('afterward-panel .panel').innerText();
const inState = (page: Page, state: string) => page.locator(`afterward-panel[data-state="${state}"]`).waitFor();

/** The words under the highlights of one rule, as the page has them. */
const highlighted = (page: Page, rule: string): Promise<string[]> =>
  page.evaluate(
    name => [...(CSS.highlights.get(name) ?? [])].map(range => (range as unknown as Range).toString()),
    `afterward-${rule}`,
  );

const placeOf = (page: Page, phrase: string) => page.evaluate(placeOfText, phrase);

describe('by toolbar, in a headless browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchExtension();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  async function open(address: string): Promise<Page> {
    page = await browser.context.newPage();
    await page.goto(address);
    return page;
  }

  async function check(
    address: string,
    before: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<Page> {
    await open(address);
    await before(page);
    const popup = await browser.clickToolbar(page);
    await popup.click('Check this page');
    return page;
  }

  it('reviews a rich-text editor: panel, findings, and marks exactly on their quotes', async () => {
    await check(`${demo.origin}/`);
    await inState(page, 'ready');

    const quotes = await panel(page).locator('[data-finding][data-rule="blame"]').count();
    expect(quotes).toBeGreaterThan(0);
    expect(await highlighted(page, 'blame')).toContain(BLAME);
    expect(await page.locator('#editor afterward-panel, #editor mark').count()).toBe(0);
  });

  it('replaces through the editor, and one undo restores the text', async () => {
    await check(`${demo.origin}/`);
    await inState(page, 'ready');
    const before = await page.locator('.tiptap').innerText();

    await replaceFinding(page, BLAME);
    await expect.poll(() => page.locator('.tiptap').innerText()).not.toContain(BLAME);
    expect(await highlighted(page, 'blame')).not.toContain(BLAME);

    await page.locator('.tiptap').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.tiptap').innerText()).toBe(before);
    await expect.poll(() => highlighted(page, 'blame')).toContain(BLAME);
  });

  it('follows typing without taking the focus', async () => {
    await check(`${demo.origin}/`);
    await inState(page, 'ready');
    const at = await placeOf(page, 'Last spring');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Home');

    await page.keyboard.type('Listen. ');

    expect(await page.evaluate(() => document.activeElement?.className)).toContain('tiptap');
    await expect.poll(() => highlighted(page, 'blame')).toContain(BLAME);
    await expect.poll(() => panelText(page)).toMatch(/216 words/);
  });

  it('opens a card over a mark on hover, and closes it when one types', async () => {
    await check(`${demo.origin}/`);
    await inState(page, 'ready');
    const { x, y } = await placeOf(page, BLAME);
    await page.mouse.click(x, y);
    await page.mouse.move(x - 20, y);
    await page.mouse.move(x, y, { steps: 4 });

    const card = panel(page).getByRole('dialog');
    await card.waitFor();
    expect(await card.innerText()).toContain('Reads as blame');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('tiptap');

    await page.keyboard.press('End');
    await card.waitFor({ state: 'detached' });
  });

  it('reads only what is selected, and says so', async () => {
    await check(`${demo.origin}/`, async () => {
      const at = await placeOf(page, 'The cause was');
      await page.mouse.click(at.x, at.y, { clickCount: 3 });
    });
    await panel(page).waitFor();

    await expect.poll(() => panelText(page)).toMatch(/Selection in/);
  });

  it('marks a textarea through the overlay, replaces in it and undoes in one step', async () => {
    await check(`${site.origin}/textarea.html`, () => page.locator('textarea').focus());
    await inState(page, 'ready');
    const marks = page.locator('afterward-marks mark[data-rule="blame"]');
    await marks.first().waitFor({ state: 'attached' });

    await replaceFinding(page, BLAME);
    await expect.poll(() => page.locator('textarea').inputValue()).not.toContain(BLAME);

    await page.locator('textarea').focus();
    await page.keyboard.press('Control+z');
    expect(await page.locator('textarea').inputValue()).toBe(SAMPLE_STORY);
  });

  it('offers Copy instead of Replace for text that can not be edited', async () => {
    await check(`${site.origin}/article.html`, () =>
      page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as Element)),
    );
    await inState(page, 'ready');

    expect(await panel(page).getByRole('button', { name: /^Copy/ }).count()).toBeGreaterThan(0);
    expect(
      await panel(page)
        .getByRole('button', { name: /^Replace/ })
        .count(),
    ).toBe(0);
  });

  it.each([
    ['/empty.html', 'no-draft'],
    ['/password.html', 'no-draft'],
    ['/short.html', 'not-a-story'],
    ['/german.html', 'not-a-story'],
  ])('says plainly what is the matter on %s', async (path, state) => {
    const thrown: string[] = [];
    await check(`${site.origin}${path}`, async () => page.on('pageerror', error => thrown.push(error.message)));

    await inState(page, state);
    expect((await panelText(page)).length).toBeGreaterThan(40);
    expect(thrown).toEqual([]);
  });

  it('reads a text of 100,000 words, says that it cut it, and stays usable', async () => {
    await check(`${site.origin}/textarea.html`, async () => {
      await page.locator('textarea').evaluate((field, text) => {
        (field as HTMLTextAreaElement).value = text;
      }, SAMPLE_STORY.repeat(470));
      await page.locator('textarea').focus();
    });

    await page.locator('afterward-panel[data-state="ready"], afterward-panel[data-state="not-a-story"]').waitFor();
    await page.locator('textarea').press('End');
    await page.keyboard.type('x');
    expect((await page.locator('textarea').inputValue()).length).toBe(SAMPLE_STORY.length * 470 + 1);
  });

  it('comes back when the page deletes its element, and leaves when the page insists', async () => {
    await check(`${demo.origin}/`);
    await inState(page, 'ready');

    await page.evaluate(() => document.querySelector('afterward-panel')?.remove());
    await inState(page, 'ready');

    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('afterward-panel')?.remove()).observe(
        document.documentElement,
        {
          childList: true,
        },
      );
      document.querySelector('afterward-panel')?.remove();
    });
    await expect.poll(() => page.locator('afterward-panel, afterward-marks').count()).toBe(0);
    expect(await page.locator('.tiptap').innerText()).toContain(BLAME);
  });

  it('leaves nothing behind when it is closed', async () => {
    await open(`${demo.origin}/`);
    await page.locator('.tiptap').waitFor();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await browser.clickToolbar(page);
    await popup.click('Check this page');
    await inState(page, 'ready');

    await panel(page).getByRole('button', { name: 'Close' }).click();

    await panel(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('shows the quick checklist in the popup', async () => {
    await open(`${demo.origin}/`);
    const popup = await browser.clickToolbar(page);

    await popup.waitUntil('document.body?.innerText.includes("What stopped it")');
    expect(await popup.evaluate<string>('document.body.innerText')).toContain('215 words');
  });

  it('reviews a pasted story in the popup where there is no draft', async () => {
    await open(`${site.origin}/empty.html`);
    const popup = await browser.clickToolbar(page);
    await popup.waitUntil('document.querySelector("textarea")');
    await popup.evaluate('document.querySelector("textarea").focus()');

    await popup.type(SAMPLE_STORY);

    await popup.waitUntil('document.body?.innerText.includes("What stopped it")');
  });
});

describe('by right-click and shortcut, on a display', () => {
  let display: Display;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    display = await openDisplay();
    browser = await launchExtension({
      headless: false,
      viewport: null,
      env: { DISPLAY: display.name },
      args: ['--window-position=0,0', '--window-size=1400,900'],
    });
  });
  afterAll(async () => {
    await browser.close();
    display.close();
  });
  afterEach(() => page.close());

  /** Where the page's top left corner is on the screen. */
  const corner = () =>
    page.evaluate(() => ({ x: window.screenX, y: window.screenY + window.outerHeight - window.innerHeight }));

  async function openFront(address: string): Promise<void> {
    page = await browser.context.newPage();
    await page.goto(address);
    await page.bringToFront();
  }

  it('checks the selected text from the context menu', async () => {
    await openFront(`${demo.origin}/`);
    const at = await placeOf(page, 'The cause was');
    const { x, y } = await corner();
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Control+a');

    display.click(Math.round(x + at.x), Math.round(y + at.y), 3);
    await page.waitForTimeout(500);
    // The entry stands last but one, above “Inspect”.
    display.press('Up', 'Up', 'Return');

    await panel(page).waitFor();
    await expect.poll(() => panelText(page)).toMatch(/Selection in/);
    await expect.poll(() => highlighted(page, 'blame')).toContain(BLAME);
  });

  it('checks by the keyboard, and steps through the findings by keys', async () => {
    await openFront(`${demo.origin}/`);
    const at = await placeOf(page, 'Last spring');
    const { x, y } = await corner();
    display.click(Math.round(x + at.x), Math.round(y + at.y));

    const keys = await browser.shortcutOf('check');
    expect(keys).toBe('Alt+Shift+E');
    display.press(keys.toLowerCase());
    await inState(page, 'ready');

    display.press('alt+shift+period');
    await panel(page).getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('tiptap');

    display.press('alt+shift+j');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('afterward-panel');
    display.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('tiptap');
  });
});

describe('when the extension is reloaded under an open panel', () => {
  it('says so plainly once it is needed, and loses nothing', async () => {
    const browser = await launchExtension();
    try {
      const page = await browser.context.newPage();
      const thrown: string[] = [];
      page.on('pageerror', error => thrown.push(error.message));
      await page.goto(`${demo.origin}/`);
      const popup = await browser.clickToolbar(page);
      await popup.click('Check this page');
      await inState(page, 'ready');

      await browser.reload();
      await panel(page).getByRole('button', { name: 'Settings' }).click();

      await expect.poll(() => panelText(page)).toContain('Reload this page');
      expect(await page.locator('.tiptap').innerText()).toContain(BLAME);
      expect(thrown).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
