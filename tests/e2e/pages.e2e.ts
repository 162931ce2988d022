// The extension's own pages in a real Chromium with the built extension: welcome page, options, and the popup both as a
// tab and behind the toolbar button. Looks are held by axe and by widths, behaviour by what a user does.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { axeFindings } from '../helpers/axe-in-page';
import { type Browser, launchExtension } from '../helpers/extension';
import { overlaps, sticksOut } from '../helpers/layout';
import { type Site, serve } from '../helpers/serve';

const BLAME = 'QA should have caught it';
const PAGES = ['welcome', 'options', 'popup'] as const;

type Size = { readonly width: number; readonly height: number };

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchExtension({ keepWelcome: true }),
    serve({ '/': '<!doctype html><html lang="en"><title>A page</title><p>Nothing to write in here.</p></html>' }),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(async () => {
  page = await browser.context.newPage();
  page.setDefaultTimeout(8000);
});

afterEach(async () => {
  await browser.clearStorage();
  await page.close();
});

const box = (on: Page) => on.getByRole('textbox').first();

/** Opens a page of the extension and waits until it has something to read: checks, a review, a box. */
async function open(name: (typeof PAGES)[number], on = page): Promise<Page> {
  await on.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  const ready = { welcome: 'li[data-finding]', options: '.check-row', popup: '.story-box' }[name];
  await on.locator(ready).first().waitFor();
  return on;
}

/** The page with as much on it as there can be: folds opened, a story in the box. */
async function fill(name: (typeof PAGES)[number]): Promise<void> {
  if (name === 'options') {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    return;
  }
  await box(page).fill(SAMPLE_STORY);
  await page.locator('li[data-finding]').first().waitFor();
}

async function speakGerman(): Promise<void> {
  await open('options');
  await page.getByRole('combobox', { name: 'Language of the interface' }).selectOption('de');
  await page.getByRole('heading', { name: 'Einstellungen', exact: true }).waitFor();
}

const WIDE: Size = { width: 1280, height: 800 };

interface Tabs {
  query(all: object): Promise<{ readonly id: number; readonly url: string }[]>;
  setZoom(id: number, factor: number): Promise<void>;
}

/** The browser's own zoom of a page, as by Ctrl and Plus; 1 is none. */
async function zoom(on: Page, factor: number): Promise<void> {
  const address = on.url();
  await browser.worker.evaluate(
    async ([url, by]) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const tab = (await tabs.query({})).find(one => one.url === url);
      if (tab) await tabs.setZoom(tab.id, by);
    },
    [address, factor] as const,
  );
  await expect.poll(() => on.evaluate(() => innerWidth)).toBe(Math.round(WIDE.width / factor));
}

// `surfaces.e2e.ts` looks at each state in each theme and width; here it is the built pages, with all that comes in between.
it.each(PAGES)('%s has nothing that axe finds, and nothing sticks out, at twice the size', async name => {
  await page.setViewportSize(WIDE);
  await open(name);
  await zoom(page, 2);
  try {
    await fill(name);

    expect(await axeFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  } finally {
    await zoom(page, 1);
  }
});

it.each(PAGES)('%s speaks German, and all of it fits into 320 px', async name => {
  await page.setViewportSize({ width: 320, height: 640 });
  await speakGerman();
  await open(name);
  await fill(name);

  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  const said = await page.evaluate(() => {
    const seen = document.body.cloneNode(true) as HTMLElement;
    // The user's own words, and wordings for them, are English whatever the interface speaks.
    for (const english of seen.querySelectorAll('[lang="en"], textarea, .marked-box-copy, .found-offer, option'))
      english.remove();
    return seen.innerText.replace(/„[^“]*“/g, '');
  });
  expect(said.match(/\b(?:the|you|your|what|and|changed|is)\b/gi) ?? []).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);
});

it.each(PAGES)('%s keeps still where movement is unwanted', async name => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(name);
  await fill(name);

  const moves = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(one => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
        const longest = Math.max(...transitionDuration.split(',').map(Number.parseFloat));
        return longest > 0.01 || (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01);
      })
      .map(one => one.outerHTML.slice(0, 120)),
  );

  expect(moves).toEqual([]);
});

describe('the welcome page', () => {
  it('opens once after installation, with the sample story reviewed', async () => {
    const greeting = browser.context.pages().find(one => one.url().endsWith('/welcome.html'));

    await greeting?.locator('li[data-rule="blame"]').first().waitFor();

    expect(await greeting?.locator('mark[data-rule="blame"]').allTextContents()).toContain(BLAME);
  });
});

describe('the options', () => {
  const weight = (on: Page, rule: string) => on.locator(`.check-row[data-rule="${rule}"] select`);

  it('take a rule that is switched off out of the review', async () => {
    await open('options');
    await weight(page, 'blame').selectOption('off');
    await page.getByText('Saved.').waitFor();

    await open('welcome');

    expect(await page.locator('[data-rule="blame"]').count()).toBe(0);
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
  });

  it('name the rules in German', async () => {
    await speakGerman();

    await page.locator('.check-row').getByText('Schuldzuweisung', { exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('go into a file and come back from it', async () => {
    await open('options');
    await weight(page, 'tone').selectOption('off');
    await page.getByText('Saved.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    const file = await download.path();
    await page.getByRole('button', { name: 'All back to default' }).click();
    await expect.poll(() => weight(page, 'tone').inputValue()).not.toBe('off');

    await page.locator('input[type="file"]').setInputFiles(file);

    await page.getByText(/^Taken over: \d+ settings?\.$/).waitFor();
    await expect.poll(() => weight(page, 'tone').inputValue()).toBe('off');
  });

  it('refuse a broken file by its line, and change nothing', async () => {
    await open('options');
    await weight(page, 'tone').selectOption('off');
    await page.getByText('Saved.').waitFor();
    const broken = '{\n  "pace": 140,\n  "rules": {]\n}\n';

    await page.locator('input[type="file"]').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(broken),
    });

    await page.getByText(/mine\.json, line 3, column \d+: .*Nothing has changed\./).waitFor();
    await page.reload();
    expect(await weight(page, 'tone').inputValue()).toBe('off');
    expect(await page.getByRole('spinbutton', { name: 'Words spoken in a minute' }).inputValue()).toBe('150');
  });
});

describe('the page for printing', () => {
  it('shows the review with its own style, offers to print it, and runs nothing that stands in it', async () => {
    await browser.worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
      ).chrome.storage.session.set({
        printed:
          '<!doctype html><html lang="de"><title>Durchsicht</title><style>p{color:rgb(1,2,3)}</style><main><h1>Durchsicht</h1><p>Ein Satz.</p><img src="x" onerror="document.title=1"><script>document.title=2</script></main></html>',
      }),
    );
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(`chrome-extension://${browser.extensionId}/print.html`);
    await page.locator('html[data-printed]').waitFor();

    expect(await page.title()).toBe('Durchsicht');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('p').evaluate(one => getComputedStyle(one).color)).toBe('rgb(1, 2, 3)');
    expect(await axeFindings(page).then(found => found.filter(one => !one.startsWith('image-alt')))).toEqual([]);
  });
});

describe('the popup', () => {
  it('reviews a pasted story; a replacement is one step back', async () => {
    await open('popup');
    await box(page).focus();
    await page.evaluate(story => document.execCommand('insertText', false, story), SAMPLE_STORY);
    const found = page.locator('li[data-rule="blame"]', { hasText: BLAME });

    await found.getByRole('button', { name: /^Replace with/ }).click();
    await expect.poll(() => box(page).inputValue()).not.toContain(BLAME);
    expect(await found.count()).toBe(0);
    await page.keyboard.press('Control+z');

    await expect.poll(() => box(page).inputValue()).toBe(SAMPLE_STORY);
    await found.waitFor();
  });

  it('goes on by keyboard to the first of the findings that were folded', async () => {
    await open('popup');
    await fill('popup');
    await page.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');

    await expect.poll(() => page.locator('li[data-finding]:nth-child(5) :focus').count()).toBe(1);
  });

  it('reviews, replaces and undoes behind the toolbar button as well, in the size that the browser gives it', async () => {
    await page.goto(`${site.origin}/`);
    const popup = await browser.clickToolbar(page);
    await popup.waitUntil(`document.querySelector('.story-box textarea')`);

    await popup.evaluate(`document.querySelector('.story-box textarea').focus()`);
    await popup.type(SAMPLE_STORY);
    await popup.waitUntil(`document.querySelector('li[data-rule="blame"]')`);

    expect(await popup.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(
      await popup.evaluate(`[...document.querySelectorAll('mark[data-rule="blame"]')].map(one => one.textContent)`),
    ).toContain(BLAME);
    await popup.evaluate(
      `document.querySelector('li[data-rule="blame"] .found-offer button').scrollIntoView({ block: 'center' })`,
    );
    await popup.click('Replace with');
    await popup.waitUntil(`!document.querySelector('.story-box textarea').value.includes('${BLAME}')`);
    await popup.evaluate(`document.execCommand('undo')`);
    await popup.waitUntil(`document.querySelector('.story-box textarea').value.includes('${BLAME}')`);
  });
});
