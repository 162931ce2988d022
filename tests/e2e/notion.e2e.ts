// Notion on the replica of it: adapter and painter in an isolated world, as a content script's.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WriteResult } from '../../lib/editors/types';
import { openNotebook } from '../helpers/editor-results';
import { bundle, type IsolatedWorld, isolatedWorld, launchPlain } from '../helpers/isolated';
import { NOTION_URL, serveReplicas } from '../helpers/replicas';

const APP = `import { findNotion } from './lib/editors/notion';
import { createPainter } from './lib/marks';
globalThis.app = {
  life: new AbortController(),
  changes: 0,
  async open() {
    this.editor = await findNotion({ document }, this.life.signal);
    this.editor?.onChange(() => { this.changes += 1; }, this.life.signal);
    return this.editor !== null;
  },
  mark(quote) {
    const painter = createPainter(this.editor, this.life.signal);
    const paint = () => {
      const start = this.editor.read().indexOf(quote);
      painter.paint(start === -1 ? [] : [{ id: 'one', group: 'blame', look: 'wording', priority: 1, selected: false, start, end: start + quote.length }]);
    };
    this.editor.onChange(paint, this.life.signal);
    this.editor.onMove(() => painter.refresh(), this.life.signal);
    paint();
  },
  marked() {
    return [...CSS.highlights].filter(([name]) => name.startsWith('afterward-')).flatMap(([, highlight]) => [...highlight].map(range => range.toString()));
  },
  span(quote) {
    const start = this.editor.read().indexOf(quote);
    return { start, end: start + quote.length };
  },
};`;

interface Replica {
  text(): string;
  json(): string;
  selectBlocks(...ids: string[]): void;
  select(quote: string, isCaret?: boolean): boolean;
  dom(): string;
}
declare const replica: Replica;

const notebook = openNotebook('chromium', [{ page: 'notion', title: 'Notion (replica)' }]);
const behaves = (behaviour: string, name: string, run: () => Promise<void>) =>
  notebook.behaves('notion', behaviour, name, run);

let browser: Browser;
let context: BrowserContext;
let app = '';
let page: Page;
let world: IsolatedWorld;

beforeAll(async () => {
  app = await bundle(APP);
  ({ browser, context } = await launchPlain());
  await serveReplicas(context);
});
afterAll(async () => {
  await browser?.close();
  await notebook.save();
});
afterEach(() => page?.close());

async function open(query = '', before?: (page: Page) => Promise<unknown>): Promise<boolean> {
  page = await context.newPage();
  await page.goto(`${NOTION_URL}${query}`);
  await page.waitForFunction(() => 'replica' in window);
  await before?.(page);
  world = await isolatedWorld(page, app);
  return world.evaluate<boolean>('app.open()');
}

const read = () => world.evaluate<string>('app.editor.read()');
const text = () => page.evaluate(() => replica.text());
const json = () => page.evaluate(() => replica.json());
const replace = (quote: string, by: string, more = '') =>
  world.evaluate<WriteResult>(
    `app.editor.replace(app.span(${JSON.stringify(quote)}), ${JSON.stringify(quote)}, ${JSON.stringify(by)}${more})`,
  );

const BLAME = 'QA should have caught it';
const BETTER = 'our test plan had a gap';

describe('reading', () => {
  behaves('read', 'gives title and leaves once each, without what Notion puts around them', async () => {
    expect(await open()).toBe(true);

    expect(await read()).toBe(
      [
        'Checkout outage',
        'What I shipped',
        'In March I shipped a change that broke payments for 12% of our customers. QA should have caught it, and nobody warned me about the cache.',
        'The vendor never answered, so we waited.\n',
        'What changed',
        'We will be more careful next time.',
        'Deploys stop by themselves when the error rate doubles.',
        'I wrote a test for every currency.',
        'I learned to ask earlier.',
      ]
        .join('\n\n')
        .replace('\n\n\n', '\n\n'),
    );
    expect(await world.evaluate('app.editor.source()')).toEqual({
      editor: 'Notion',
      scope: 'whole',
      cut: false,
      partial: false,
      canWiden: false,
    });
  });

  it('takes selected text as the draft, and widens to the page', async () => {
    await open('', tab => tab.evaluate(quote => replica.select(quote), BLAME));
    expect(await read()).toBe(BLAME);
    expect(await world.evaluate('app.editor.source()')).toMatchObject({ scope: 'selection', canWiden: true });

    await world.evaluate('app.editor.widen()');
    expect(await read()).toMatch(/^Checkout outage/);
  });

  it('takes blocks that are selected as wholes as the draft', async () => {
    await open('', tab => tab.evaluate(() => replica.selectBlocks('block-6', 'block-7')));

    expect(await read()).toBe(
      'We will be more careful next time.\n\nDeploys stop by themselves when the error rate doubles.',
    );
  });

  it('takes the story under its heading where a page holds several, and widens to the page', async () => {
    await open('?stories=1', tab => tab.evaluate(() => replica.select('Filters. The', true)));
    expect(await read()).toMatch(/^The filters\n\nFilters\. [\s\S]*\n\nWhat changed\n\nFilters\. We added a canary\.$/);
    expect(await world.evaluate('app.editor.source()')).toMatchObject({ scope: 'section', canWiden: true });

    await world.evaluate('app.editor.widen()');
    expect(await read()).toMatch(/^Checkout outage\n\nThe coupons/);
  });

  behaves('compose', 'tells of nothing and writes nothing while an input method composes', async () => {
    await open();
    await world.evaluate(`app.mark(${JSON.stringify(BLAME)})`);
    await page.evaluate(() => replica.select('In March', true));
    await page.waitForTimeout(300);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await page.waitForTimeout(100);
    expect(await world.evaluate('app.changes')).toBe(0);
    expect(await world.evaluate('app.marked()')).toEqual([BLAME]);
    expect(await world.evaluate("app.editor.replace({ start: 0, end: 8 }, 'Checkout', 'Till')")).toEqual({
      ok: false,
      reason: 'busy',
    });

    await devtools.send('Input.insertText', { text: '日本' });
    await expect.poll(read).toContain('日本In March');
    expect(await world.evaluate('app.marked()')).toEqual([BLAME]);
  });

  it('prefers a peek to the page behind it', async () => {
    await open('?peek=1');

    expect(await read()).toBe('Peeked page\n\nOps should have told us before the release in the peek.');
  });

  it('says that a long page was read in part, and follows as more of it is loaded', async () => {
    await open('?long=200');
    expect(await world.evaluate('app.editor.source()')).toMatchObject({ partial: true });
    expect(await read()).not.toContain('Note 190');

    await page.evaluate(() => document.querySelector('.notion-scroller')?.scrollTo(0, 1e6));
    await expect.poll(read).toContain('Note 190');
  });

  it('reads a page that can only be viewed, and does not offer to write', async () => {
    await open('?mode=view');

    expect(await read()).toContain(BLAME);
    expect(await world.evaluate('app.editor.writes')).toBe(false);
  });
});

describe('marking', () => {
  behaves(
    'mark',
    'stays on its quote while Notion replaces the text nodes under it, and goes with the quote',
    async () => {
      await open();
      await world.evaluate(`app.mark(${JSON.stringify(BLAME)})`);
      expect(await world.evaluate('app.marked()')).toEqual([BLAME]);

      await page.evaluate(() => replica.select('In March', true));
      await page.waitForTimeout(300);
      await page.keyboard.type('So, late one night, ');
      await expect.poll(text).toContain('So, late one night, In March');
      await expect.poll(() => world.evaluate('app.marked()')).toEqual([BLAME]);

      await page.evaluate(() => replica.select('should'));
      await page.waitForTimeout(300);
      await page.keyboard.type('could');
      await expect.poll(text).toContain('QA could have');
      await expect.poll(() => world.evaluate('app.marked()')).toEqual([]);
    },
  );
});

describe('writing', () => {
  behaves('replace', 'replaces exactly the words, stays, keeps formatting, and is one step of undo', async () => {
    await open();
    await page.evaluate(() => replica.select('I learned', true));
    const [was, model] = [await text(), await json()];

    expect(await replace(BLAME, BETTER)).toEqual({ ok: true });
    await page.waitForTimeout(700);
    expect(await text()).toBe(was.replace(BLAME, BETTER));
    expect(await read()).toContain(BETTER);

    await page.keyboard.press('Control+z');
    expect(await json()).toBe(model);
  });

  it('replaces inside formatted words and nested blocks', async () => {
    await open();
    for (const [quote, by] of [
      ['nobody warned me', 'I did not ask'],
      ['Deploys stop by themselves', 'Deploys stop on their own'],
    ] as const) {
      const was = await text();
      expect(await replace(quote, by)).toEqual({ ok: true });
      expect(await text()).toBe(was.replace(quote, by));
    }
    expect(JSON.parse(await json())[1][1][1]).toEqual(['I did not ask', 'b']);
  });

  it('says so when Notion takes a write back, and leaves the page as it was', async () => {
    await open();
    const was = await text();
    // The page takes the focus away while the write is on its way.
    await page.evaluate(() => {
      const blur = () => (document.activeElement as HTMLElement).blur();
      document.addEventListener('input', blur, { capture: true, once: true });
    });

    expect(await replace(BLAME, BETTER)).toEqual({ ok: false, reason: 'refused' });
    expect(await text()).toBe(was);
    expect(await read()).toContain(BLAME);
  });

  it('changes nothing across blocks or where the words are gone', async () => {
    await open();
    const was = await json();

    expect(await replace('about the cache.\n\nThe vendor', 'about the cache. The vendor')).toEqual({
      ok: false,
      reason: 'refused',
    });
    expect(await world.evaluate("app.editor.replace({ start: 0, end: 4 }, 'Gone', 'x')")).toEqual({
      ok: false,
      reason: 'moved',
    });
    expect(await json()).toBe(was);
  });
});

/** Keys of somebody who types, deletes, pastes, walks and takes back; looks after every tenth. */
async function writeAtRandom(look: () => Promise<void> = async () => undefined): Promise<void> {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  await page.evaluate(() => replica.select('In March', true));
  await page.waitForTimeout(300);
  for (let i = 0; i < 300; i += 1) {
    const turn = random(14);
    if (turn < 3) await page.keyboard.press('Backspace');
    else if (turn < 5) await page.keyboard.press('Control+z');
    else if (turn === 5) await page.keyboard.insertText('so they said ');
    else if (turn === 6) {
      await page.keyboard.press(random(2) === 0 ? 'ArrowRight' : 'ArrowLeft');
      // Notion takes back what is typed right after the caret moved.
      await page.waitForTimeout(260);
    } else await page.keyboard.type('of late '.slice(0, 1 + random(4)));
    if (i % 10 === 9) await look();
  }
}

describe('staying out of the way', () => {
  behaves(
    'follow',
    'keeps the mark on its quote through 300 random edits, and the text as it is without us',
    async () => {
      await open();
      await world.evaluate('app.life.abort()');
      await writeAtRandom();
      const wanted = await json();
      await page.close();

      await open();
      const dom = await page.evaluate(() => replica.dom());
      await world.evaluate(`app.mark(${JSON.stringify(BLAME)})`);
      await writeAtRandom(async () => {
        const stands = (await text()).includes(BLAME);
        await expect.poll(() => world.evaluate('app.marked()')).toEqual(stands ? [BLAME] : []);
      });
      expect(await json()).toBe(wanted);

      for (let was = ''; was !== (await json()); ) {
        was = await json();
        await page.keyboard.press('Control+z');
      }
      await world.evaluate('app.life.abort()');

      expect(await world.evaluate('app.marked()')).toEqual([]);
      expect(await page.evaluate(() => replica.dom())).toBe(dom);
    },
  );
});
