// How the built extension behaves beside somebody at work: cards that come and go, words shown in the text, marks that stay on their
// words whatever the page does, drafts as they were chosen. A real Chromium; the pages are served here.
import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { type Browser, launchExtension } from '../helpers/extension';
import { DOCS_URL, serveReplicas } from '../helpers/replicas';
import { type Site, serve } from '../helpers/serve';

const BLAME = 'QA should have caught it';
const SECOND_STORY = SAMPLE_STORY.replaceAll('checkout', 'search').replace('coupons', 'filters');

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map(block => `<p>${escapeHtml(block)}</p>`)
    .join('');
const pageOf = (body: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>#text,#host{max-width:640px}${style}</style>${body}</html>`;

const STORY_HTML = paragraphs(SAMPLE_STORY);
const FILLER = Array.from({ length: 30 }, (_, index) => `<p>Line ${index} of something else on this page.</p>`).join(
  '',
);

const PAGES = {
  '/rich.html': pageOf(
    `<div id="text" contenteditable="true">${STORY_HTML}</div>`,
    '.night{background:oklch(0.2 0.01 200);color:#eee}',
  ),
  '/field.html': pageOf(`<textarea id="text" rows="24" cols="80">${escapeHtml(SAMPLE_STORY)}</textarea>`),
  '/lines.html': pageOf(
    `<textarea id="text" rows="24" cols="80" wrap="off">${escapeHtml(SAMPLE_STORY.replace(BLAME, `\n\n${BLAME}`))}</textarea>`,
  ),
  '/shadow.html': pageOf(
    `<div id="host"></div><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
      '<div id="text" contenteditable="true">' + ${JSON.stringify(STORY_HTML)} + '</div>'</script>`,
  ),
  '/frame.html': pageOf(
    `<h1>Write here</h1><iframe style="width:640px;height:600px;margin-left:40px" srcdoc="${escapeHtml(
      `<body id="text" contenteditable="true">${STORY_HTML}</body>`,
    )}"></iframe>`,
  ),
  '/scroller.html': pageOf(
    `<h1>Write here</h1><div id="box"><div id="text" contenteditable="true">${STORY_HTML}</div></div>${FILLER}`,
    '#box{height:200px;width:600px;overflow:auto}',
  ),
  '/low-field.html': pageOf(
    `<div id="above"></div><h1>Write here</h1><div id="box"><textarea id="text" rows="40" cols="60">${escapeHtml(SAMPLE_STORY)}</textarea></div>${FILLER}`,
    '#box{height:400px;overflow:auto}',
  ),
  '/low.html': pageOf(`<div style="height:400px"></div><div id="text" contenteditable="true">${STORY_HTML}</div>`),
  '/long.html': pageOf(
    `<textarea id="text" rows="24" cols="80">${escapeHtml(SAMPLE_STORY.repeat(Math.ceil(200_000 / SAMPLE_STORY.length)))}</textarea>`,
  ),
  '/stories.html': pageOf(
    `<div id="text" contenteditable="true"><h2>The coupons</h2>${STORY_HTML}<h2>The filters</h2>${paragraphs(SECOND_STORY)}</div>`,
  ),
};

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serve(PAGES);
  browser = await launchExtension();
  await serveReplicas(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => page?.close());

const panel = () => page.locator('afterward-panel');
const panelText = () => page.locator('afterward-panel .panel').innerText();
const card = () => panel().getByRole('dialog');
const frameOf = (): Frame => page.frames().find(frame => frame.url() === 'about:srcdoc') ?? page.mainFrame();
const text = () => frameOf().locator('#text');
const frames = (count = 3) =>
  page.evaluate(async n => {
    for (let i = 0; i < n; i += 1) await new Promise(done => requestAnimationFrame(done));
  }, count);

async function open(path: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${site.origin}${path}`);
  await text().waitFor();
}

async function check(path: string, before?: () => Promise<unknown>): Promise<void> {
  await open(path);
  await (before?.() ?? text().focus());
  const popup = await browser.clickToolbar(page);
  await popup.click('Check this page');
  await page.locator('afterward-panel[data-state="ready"]').waitFor();
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where words of an editor's DOM stand in its frame's window; to be run in the page. */
const boxOfWords = (element: Element, words: string): Box => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getClientRects()[0]?.toJSON() as Box;
  }
  throw new Error(`The page does not say “${words}”.`);
};

/** Where words of the text stand on the page. */
async function wordsAt(words: string): Promise<Box> {
  const box = await text().evaluate(boxOfWords, words);
  const frame = await (
    await frameOf()
      .frameElement()
      .catch(() => null)
  )?.boundingBox();
  return { ...box, x: box.x + (frame ? frame.x + 2 : 0), y: box.y + (frame ? frame.y + 2 : 0) };
}

/** The boxes of one rule's marks over the page, as far as they are drawn as boxes. */
const drawn = (rule = 'blame') =>
  page.locator(`afterward-marks mark[data-rule="${rule}"]`).evaluateAll(marks =>
    marks.map(mark => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

const highlighted = (rule = 'blame') =>
  frameOf().evaluate(name => [...(CSS.highlights.get(name) ?? [])].map(range => String(range)), `afterward-${rule}`);

/** Where the page shows highlights of one rule, in its own frame. */
const seen = (rule = 'blame') =>
  frameOf().evaluate(
    name => [...(CSS.highlights.get(name) ?? [])].flatMap(range => [...(range as Range).getClientRects()]),
    `afterward-${rule}`,
  );

/** Rests the pointer on a place of the page. */
async function hover({ x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(x + width / 2 - 20, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
}

/** The first drawn mark of a rule, for text that has no nodes. */
async function markAt(rule = 'blame'): Promise<Box> {
  await expect.poll(async () => (await drawn(rule)).length).toBeGreaterThan(0);
  return (await drawn(rule))[0] as Box;
}

const focused = () =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active) {
      const inner: Element | null | undefined =
        active.shadowRoot?.activeElement ?? (active as HTMLIFrameElement).contentDocument?.activeElement;
      if (!inner) break;
      active = inner;
    }
    return active?.id ?? '';
  });

describe.each([
  ['a rich text', '/rich.html'],
  ['a form field', '/field.html'],
  ['a shadow root', '/shadow.html'],
  ['a frame', '/frame.html'],
])('the card in %s', (_, path) => {
  const place = () => (path === '/field.html' ? markAt() : wordsAt(BLAME));

  it('opens where the pointer rests, takes no focus, and closes with Escape, which stays ours', async () => {
    await check(path);
    await text().evaluate(element => {
      const told = element as HTMLElement;
      told.ownerDocument.addEventListener('keydown', event => {
        told.dataset.keys = `${told.dataset.keys ?? ''}${event.key}`;
      });
    });
    await hover(await place());
    await card().waitFor();
    const at = await card().boundingBox();
    const mark = await place();

    expect(await focused()).toBe('text');
    expect(Math.abs((at?.y ?? 0) - mark.y)).toBeLessThan((at?.height ?? 0) + 60);

    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await focused()).toBe('text');
    expect(await text().getAttribute('data-keys')).toBe(null);
    expect(await panel().count()).toBe(1);
  });

  it('closes when one types or clicks, and the keys go to the text', async () => {
    await check(path);
    await hover(await place());
    await card().waitFor();
    await page.keyboard.press('ArrowRight');
    await card().waitFor({ state: 'detached' });

    await page.mouse.move(5, 5);
    await hover(await place());
    await card().waitFor();
    const { x, y, height } = await place();
    await page.mouse.click(x + 2, y + height / 2);
    await card().waitFor({ state: 'detached' });
    await page.keyboard.type('Yes, ');
    await expect
      .poll(() => text().evaluate(element => (element as HTMLTextAreaElement).value ?? element.textContent))
      .toContain('Yes, ');

    // A page that renders anew puts another element in its place.
    await text().evaluate(element => element.replaceWith(element.cloneNode(true)));
    await frames(10);
    await expect.poll(() => (path === '/field.html' ? drawn() : seen())).not.toEqual([]);
    expect(await page.locator('afterward-panel').getAttribute('data-state')).toBe('ready');
  });
});

it('the card leaves the caret in sight, also on the line under its mark', async () => {
  await check('/low.html');
  const { x, y, height } = await wordsAt(BLAME);
  await page.mouse.click(x + 40, y + 1.7 * height);
  await hover(await wordsAt(BLAME));
  await card().waitFor();
  const box = (await card().boundingBox()) as Box;
  const caret = await page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    return range?.getClientRects()[0]?.toJSON() as Box;
  });

  expect(caret.y).toBeGreaterThan(y);
  expect(caret.y + caret.height <= box.y || caret.y >= box.y + box.height).toBe(true);
});

it('the card stands at its mark in a page that zooms itself', async () => {
  await check('/lines.html', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await text().focus();
  });
  const mark = await markAt();
  await hover(mark);
  await card().waitFor();
  const box = (await card().boundingBox()) as Box;

  expect(Math.abs(box.x - mark.x)).toBeLessThan(12);
  expect(Math.abs(box.y - mark.y - mark.height)).toBeLessThan(12);
});

describe('the card in Google Docs', () => {
  it('opens over a mark, closes with Escape or when one types, and leaves the focus in the text', async () => {
    page = await browser.context.newPage();
    await page.goto(DOCS_URL);
    await page.waitForFunction(() => 'replica' in window);
    const keys = page.frameLocator('.docs-texteventtarget-iframe').locator('[contenteditable]');
    await page.locator('afterward-launcher').getByRole('button').click();
    await page.locator('afterward-panel[data-state="ready"]').waitFor();
    await keys.focus();
    for (const key of ['Escape', 'ArrowRight']) {
      await page.mouse.move(5, 400);
      await hover(await markAt());
      await card().waitFor();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');

      await page.keyboard.press(key);
      await card().waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    }
  });
});

describe('“Show in text”', () => {
  it.each([
    ['a scrolling box', '/scroller.html'],
    ['a field in a scrolling box', '/low-field.html'],
    ['a frame', '/frame.html'],
  ])('brings the words of %s into view, and the caret is where it was when the panel closes', async (_, path) => {
    await check(path);
    await page.setViewportSize({ width: 1280, height: 520 });
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    const item = panel().locator('[data-finding]', { hasText: 'more careful' }).first();
    await item.scrollIntoViewIfNeeded();
    const show = item.getByRole('button', { name: 'Show in text' });
    if ((await show.count()) === 0) await item.getByRole('button').first().click();
    await show.first().click();
    await frames();

    const boxes = await seenBoxes('more careful', path === '/low-field.html');
    expect(boxes.length).toBeGreaterThan(0);
    for (const { y, height } of boxes) expect(y >= 0 && y + height <= 520).toBe(true);

    await panel().getByRole('button', { name: 'Close' }).click();
    await panel().waitFor({ state: 'detached' });
    expect(await focused()).toBe('text');
    await page.keyboard.type('ing');
    const words = await text().evaluate(element => (element as HTMLTextAreaElement).value ?? element.textContent);
    expect(words.slice(0, 12)).toBe('Last ingspri');
  });

  /** Where words are seen: what is drawn of their mark, or where they stand unless something clips them. */
  async function seenBoxes(words: string, isDrawn: boolean): Promise<Box[]> {
    if (isDrawn) return drawn('weak-prevention');
    const box = await wordsAt(words);
    const clip = (await page.locator('#box').count()) > 0 ? await page.locator('#box').boundingBox() : null;
    return clip && (box.y < clip.y || box.y + box.height > clip.y + clip.height) ? [] : [box];
  }
});

describe('marks', () => {
  it.each([
    ['with', async () => undefined],
    ['without', () => page.locator('body > h1').click()],
  ])('are on the new text as soon as a script sets the value of a field %s focus', async (_, before) => {
    await check('/low-field.html');
    await before();
    const old = await markAt();
    await text().evaluate((field, blame) => {
      (field as HTMLTextAreaElement).value = (field as HTMLTextAreaElement).value.replace(blame, `Well. \n\n${blame}`);
    }, BLAME);
    await page.mouse.move(100, 200, { steps: 3 });

    await expect.poll(async () => (await drawn())[0]?.y ?? 0).not.toBe(old.y);
    await expect.poll(panelText, { timeout: 5000 }).toContain('216 words');
  });

  it('follow a field that the page moves without scrolling', async () => {
    await check('/low-field.html');
    const offset = async () => ((await drawn())[0]?.y ?? 0) - ((await text().boundingBox())?.y ?? 0);
    const before = await offset();
    await page.evaluate(() => document.getElementById('above')?.style.setProperty('height', '57px'));

    await expect.poll(offset).toBe(before);
  });

  it('follow a field that is made narrower', async () => {
    await check('/low-field.html');
    const [before] = await drawn();
    await text().evaluate(field => field.style.setProperty('width', '300px'));

    await expect.poll(async () => (await drawn())[0]?.y ?? 0).toBeGreaterThan((before?.y ?? 0) + 20);
    const field = (await text().boundingBox()) as Box;
    for (const { x, width } of await drawn()) expect(x + width).toBeLessThan(field.x + field.width);
  });

  it('follow a scrolling box, and are cut where it cuts', async () => {
    await check('/low-field.html');
    const [before] = await drawn();
    await page.locator('#box').evaluate(box => box.scrollBy(0, 30));
    await expect.poll(async () => (await drawn())[0]?.y ?? 0).toBe((before?.y ?? 0) - 30);

    await page.locator('#box').evaluate(box => box.scrollTo(0, 1000));
    await frames();
    const { y: top } = (await page.locator('#box').boundingBox()) as Box;
    for (const mark of await drawn()) expect(mark.y).toBeGreaterThanOrEqual(top);
  });

  it.each([0.5, 1.5, 2])('stand on their words in a page that is zoomed by %s', async zoom => {
    await check('/lines.html');
    const before = await markAt();
    const field = (await text().boundingBox()) as Box;
    await page.evaluate(by => document.documentElement.style.setProperty('zoom', String(by)), zoom);
    const offset = async () => {
      const mark = (await drawn())[0];
      const now = (await text().boundingBox()) as Box;
      return mark ? [(mark.x - now.x) / zoom, (mark.y - now.y) / zoom, mark.height / zoom] : [];
    };

    await expect
      .poll(async () => (await offset()).map(value => Math.round(value / 3)))
      .toEqual([before.x - field.x, before.y - field.y, before.height].map(value => Math.round(value / 3)));
  });

  it('stay on their words when these are pasted over, and come back with an undo', async () => {
    await check('/rich.html');
    expect(await highlighted()).toContain(BLAME);
    await text().evaluate((element, words) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at + 3, node, at + words.length + 5);
      }
    }, BLAME);
    await page.keyboard.insertText('is part of how we ship');
    await frames();
    expect(await highlighted()).not.toContain(BLAME);
    expect((await highlighted()).every(words => !words.includes('is part'))).toBe(true);

    await page.keyboard.press('Control+z');
    await expect.poll(() => highlighted(), { timeout: 5000 }).toContain(BLAME);
  });

  it('change their colours with the page’s theme', async () => {
    await check('/rich.html');
    const colour = () =>
      page.evaluate(() => {
        const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
        return rules.map(rule => rule.cssText).find(css => css.startsWith('::highlight(afterward-blame)'));
      });
    const light = await colour();
    await text().evaluate(element => element.classList.add('night'));

    await expect.poll(colour).not.toBe(light);
  });

  it('take the system’s colours where the user has chosen their own', async () => {
    await check('/field.html');
    const before = await page.locator('afterward-marks mark').first().getAttribute('style');
    await page.emulateMedia({ forcedColors: 'active' });

    await expect
      .poll(() => page.locator('afterward-marks mark').first().getAttribute('style'), { timeout: 3000 })
      .not.toBe(before);
  });
});

describe('the draft', () => {
  it('is the story around the caret where a document holds several, until it is widened', async () => {
    await check('/stories.html', async () => {
      const { x, y } = await wordsAt('one that comes last').catch(() => wordsAt('It taught me'));
      await page.mouse.click(x, y + 4);
    });
    expect(await panelText()).toContain('This section in');
    expect(await panelText()).toMatch(/21\d words/);

    await panel().getByRole('button', { name: 'Read the whole document' }).click();
    await expect.poll(panelText, { timeout: 5000 }).toMatch(/4\d\d words/);
    expect(await panelText()).toContain('Whole text in');
  });
});

describe('a text over the limit', () => {
  it('is read to the limit, and the panel says so', async () => {
    await open('/long.html');
    await text().focus();
    const popup = await browser.clickToolbar(page);
    await popup.click('Check this page');

    await panel().waitFor();
    await expect.poll(panelText, { timeout: 10_000 }).toContain('Only the first 200,000 characters were read.');
  });
});

describe('while an input method composes', () => {
  it('the card closes, no word of the panel changes, and all is right when it has finished', async () => {
    await check('/rich.html');
    const devtools: CDPSession = await browser.context.newCDPSession(page);
    await page.keyboard.press('Control+Home');
    const before = await panelText();
    await hover(await wordsAt(BLAME));
    await card().waitFor();
    await devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await card().waitFor({ state: 'detached' });
    await frames(10);
    expect(await panelText()).toBe(before);
    expect(await highlighted()).toContain(BLAME);

    await devtools.send('Input.insertText', { text: 'Well then. ' });
    await expect.poll(panelText).toContain('217 words');
    expect(await highlighted()).toContain(BLAME);
  });
});
