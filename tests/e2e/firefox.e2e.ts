// The main job in a real Firefox with the built extension in it, on a display, because only a key that is really pressed
// lets the extension into a page there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { findFirefox } from '../../scripts/browsers.mjs';
import { bundleDemo } from '../../scripts/demo/bundle';
import { type Display, openDisplay } from '../helpers/display';
import { placeOfText } from '../helpers/painted';
import { type Site, serve } from '../helpers/serve';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const BLAME = 'QA should have caught it';
const TEXTAREA = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><textarea rows="24" cols="80">${SAMPLE_STORY.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</textarea></html>`;

interface Point {
  readonly x: number;
  readonly y: number;
}

let site: Site;
let demo: Site;
let folder: string;
let display: Display;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('No Firefox found: run `node scripts/setup.mjs --tests`, or set FIREFOX=/path/to/it.');
  folder = mkdtempSync(join(tmpdir(), 'afterward-demo-'));
  await bundleDemo(folder);
  [site, demo] = await Promise.all([serve({ '/textarea.html': TEXTAREA }), serve(folder)]);
  display = await openDisplay();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    env: { ...process.env, DISPLAY: display.name, MOZ_ENABLE_WAYLAND: '0' },
    args: ['--width=1400', '--height=900'],
  });
  await browser.installExtension(BUILD);
});

afterAll(async () => {
  await browser?.close();
  display?.close();
  await Promise.all([site?.close(), demo?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const placeOf = (phrase: string) => page.evaluate(placeOfText, phrase);

/** The same on the screen. */
async function onScreen(place: Point): Promise<[number, number]> {
  const { x, y } = await page.evaluate(() => {
    const { mozInnerScreenX: left, mozInnerScreenY: top } = window as Window & {
      mozInnerScreenX?: number;
      mozInnerScreenY?: number;
    };
    return { x: left ?? 0, y: top ?? 0 };
  });
  return [Math.round(x + place.x), Math.round(y + place.y)];
}

/** Opens a page, clicks into it where the draft is, and presses the shortcut. */
async function check(address: string, into: () => Promise<Point>, before?: () => Promise<unknown>): Promise<void> {
  page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await pause(300);
  display.click(...(await onScreen(await into())));
  await pause(100);
  await before?.();
  display.press('alt+shift+r');
  await inState('ready');
}

const inState = (state: string) => page.waitForSelector(`afterward-panel[data-state="${state}"]`, { timeout: 15_000 });
const activeElement = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.localName);

/** The words under the highlights of one rule, as the page has them. */
const highlighted = (rule: string) =>
  page.evaluate(
    name => [...(CSS.highlights.get(name) ?? [])].map(range => (range as Range).toString()),
    `afterward-${rule}`,
  );

/** The quotes of one rule, as the panel lists them. */
const listed = (rule: string) =>
  page.evaluate(
    selector =>
      [...(document.querySelector('afterward-panel')?.shadowRoot?.querySelectorAll(selector) ?? [])].map(
        ({ textContent }) => textContent,
      ),
    `[data-finding][data-rule="${rule}"]`,
  );

/** Clicks the panel's first button whose name begins so. */
async function pressInPanel(name: string): Promise<void> {
  const find = (wanted: string) => {
    const root = document.querySelector('afterward-panel')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    return buttons.find(button =>
      (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(wanted),
    );
  };
  await page.waitForFunction(find, {}, name);
  const button = (await page.evaluateHandle(find, name)) as ElementHandle<HTMLButtonElement>;
  await button.click();
}

async function undoByKey(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

afterEach(() => page?.close());

describe('in a rich-text editor', () => {
  const draft = () => page.$eval('.tiptap', editor => (editor as HTMLElement).innerText);
  const open = (before?: () => Promise<unknown>) => check(`${demo.origin}/`, () => placeOf('Last spring'), before);

  it('opens by the shortcut, with marks exactly on the quotes and the focus left in the text', async () => {
    await open();

    const quotes = await highlighted('blame');
    const findings = await listed('blame');
    expect(quotes).toContain(BLAME);
    expect(findings).toHaveLength(quotes.length);
    for (const quote of quotes) expect(findings.some(text => text?.includes(quote))).toBe(true);
    expect(await activeElement()).toContain('tiptap');
    expect(await page.$$('#editor afterward-panel, #editor mark')).toHaveLength(0);
  });

  it('replaces, and one Ctrl+Z restores the text and the mark', async () => {
    await open();
    const before = await draft();

    await pressInPanel(BLAME);
    await pressInPanel('Replace with');
    await expect.poll(draft).not.toContain(BLAME);
    await expect.poll(() => highlighted('blame')).not.toContain(BLAME);

    await page.focus('.tiptap');
    await undoByKey();
    await expect.poll(draft).toBe(before);
    await expect.poll(() => highlighted('blame')).toContain(BLAME);
  });

  it('opens a card over a mark that the pointer rests on, without taking the focus', async () => {
    await open();
    const [x, y] = await onScreen(await placeOf(BLAME));

    display.move(x - 30, y);
    display.move(x, y);

    const card = await page.waitForSelector('afterward-panel >>> [role="dialog"]');
    expect(await card?.evaluate(element => element.textContent)).toContain('Reads as blame');
    expect(await activeElement()).toContain('tiptap');
  });

  it('leaves nothing behind when it is closed', async () => {
    const look = () =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        document.adoptedStyleSheets.length,
        [...CSS.highlights.keys()],
      ]);
    let before: unknown;
    await open(async () => {
      before = await look();
    });
    await expect.poll(() => highlighted('blame')).toContain(BLAME);

    await pressInPanel('Close');

    await page.waitForSelector('afterward-panel', { hidden: true });
    expect(await look()).toEqual(before);
  });
});

describe('in a text area', () => {
  const value = () => page.$eval('textarea', field => field.value);
  const middle = () =>
    page.$eval('textarea', field => {
      const { x, y } = field.getBoundingClientRect();
      return { x: x + 60, y: y + 60 };
    });
  /** The left top corners of the marks that lie over the field, in the window. */
  const marks = () =>
    page.$$eval('afterward-marks >>> mark[data-rule="blame"]', all =>
      all.map(mark => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );

  it('lays marks over the field, replaces in it, and one Ctrl+Z restores the text', async () => {
    await check(`${site.origin}/textarea.html`, middle);
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(0);
    const field = await page.$eval('textarea', element => element.getBoundingClientRect().toJSON() as DOMRect);
    for (const { left, top, width, height } of await marks()) {
      expect(left).toBeGreaterThanOrEqual(field.left);
      expect(left + width).toBeLessThanOrEqual(field.right);
      expect(top).toBeGreaterThanOrEqual(field.top);
      expect(top + height).toBeLessThanOrEqual(field.bottom + 1);
    }

    await pressInPanel(BLAME);
    await pressInPanel('Replace with');
    await expect.poll(value).not.toContain(BLAME);

    await page.focus('textarea');
    await undoByKey();
    await expect.poll(value).toBe(SAMPLE_STORY);
  });
});
