// Google Docs on the replica of it: adapter and painter in an isolated world, the bridge in the page's.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Box, WriteResult } from '../../lib/editors/types';
import { EXTENSION_ID } from '../../lib/extension-id';
import { openNotebook } from '../helpers/editor-results';
import { bundle, type IsolatedWorld, isolatedWorld, launchPlain } from '../helpers/isolated';
import { DOCS_URL, serveReplicas } from '../helpers/replicas';

const BRIDGE = `import { startPageBridge } from './lib/editors/google-docs/page-bridge';
import { EXTENSION_ID } from './lib/extension-id';
startPageBridge(window, EXTENSION_ID);`;
const APP = `import { findGoogleDocs } from './lib/editors/google-docs';
import { createPainter } from './lib/marks';
globalThis.app = {
  life: new AbortController(),
  changes: 0,
  moves: 0,
  async open() {
    this.editor = await findGoogleDocs({ document }, this.life.signal);
    this.editor?.onChange(() => { this.changes += 1; }, this.life.signal);
    this.editor?.onMove(() => { this.moves += 1; }, this.life.signal);
    return this.editor !== null;
  },
  /** Marks a quote, and keeps the mark on it. */
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
  marks() {
    const host = document.querySelector('afterward-marks');
    return [...(host?.shadowRoot?.querySelectorAll('mark') ?? [])].map(mark => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { left, top, width, height };
    });
  },
  span(quote, nth = 0) {
    let start = -1;
    for (let i = 0; i <= nth; i += 1) start = this.editor.read().indexOf(quote, start + 1);
    return { start, end: start + quote.length };
  },
};`;

interface Replica {
  requester: string;
  text(): string;
  cells(): string;
  selection(): [number, number];
  boxes(start: number, end: number): Box[];
  painted(start: number, end: number): Box[];
  find(quote: string, nth?: number): number;
  select(start: number, end: number): void;
  edit(start: number, end: number, text: string): void;
  setZoom(percent: number): void;
  dom(): string;
}
declare const replica: Replica;

const notebook = openNotebook('chromium', [{ page: 'google-docs', title: 'Google Docs (replica)' }]);
const behaves = (behaviour: string, name: string, run: () => Promise<void>) =>
  notebook.behaves('google-docs', behaviour, name, run);

let browser: Browser;
let context: BrowserContext;
let bridge = '';
let app = '';
let page: Page;
let world: IsolatedWorld;

beforeAll(async () => {
  [bridge, app] = await Promise.all([bundle(BRIDGE), bundle(APP)]);
  ({ browser, context } = await launchPlain());
  await serveReplicas(context);
});
afterAll(async () => {
  await browser?.close();
  await notebook.save();
});
afterEach(() => page?.close());

/** Opens a variant of the replica, with a quote selected where one is given, and asks for its editor. */
async function open(
  query = '',
  { select, caret, before }: { select?: string; caret?: string; before?: string } = {},
): Promise<boolean> {
  page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.addInitScript(bridge);
  await page.goto(`${DOCS_URL}${query}`);
  await page.waitForFunction(() => 'replica' in window);
  if (select !== undefined)
    await page.evaluate(quote => replica.select(replica.find(quote), replica.find(quote) + quote.length), select);
  if (caret !== undefined)
    await page.evaluate(quote => replica.select(replica.find(quote), replica.find(quote)), caret);
  world = await isolatedWorld(page, app);
  return world.evaluate<boolean>('app.open()');
}

const read = () => world.evaluate<string>('app.editor.read()');
const boxesFor = (quote: string, nth = 0) =>
  world.evaluate<Box[]>(`app.editor.boxesFor(app.span(${JSON.stringify(quote)}, ${nth}))`);
/** Where the replica painted a quote, as far as the window shows it. */
const trueBoxes = (quote: string, nth = 0) =>
  page.evaluate(([q, n]) => replica.boxes(replica.find(q, n), replica.find(q, n) + q.length), [quote, nth] as const);
const replace = (quote: string, by: string, more = '') =>
  world.evaluate<WriteResult>(
    `app.editor.replace(app.span(${JSON.stringify(quote)}), ${JSON.stringify(quote)}, ${JSON.stringify(by)}${more})`,
  );
const text = () => page.evaluate(() => replica.text());
const frames = (count = 2) =>
  page.evaluate(async n => {
    for (let i = 0; i < n; i += 1) await new Promise(done => requestAnimationFrame(done));
  }, count);

/** True when boxes lie on what the replica painted, within 1.5 px on each side. */
function expectOn(found: readonly Box[], painted: readonly Box[]): void {
  expect(found.length).toBe(painted.length);
  found.forEach((box, i) => {
    const real = painted[i] as Box;
    expect(Math.abs(box.left - real.left)).toBeLessThan(1.5);
    expect(Math.abs(box.left + box.width - real.left - real.width)).toBeLessThan(1.5);
    expect(Math.abs(box.top - real.top)).toBeLessThan(1.5);
    expect(Math.abs(box.height - real.height)).toBeLessThan(1.5);
  });
}

const BLAME = 'QA should have caught it';
const BETTER = 'our test plan had a gap, and I did not ask for more';

describe('asking for text boxes', () => {
  it('names our own id where nobody has asked yet', async () => {
    await open();

    expect(await page.evaluate(() => replica.requester)).toBe(EXTENSION_ID);
  });

  it('leaves the name of another extension as it is, and works with it', async () => {
    expect(await open('', { before: "window._docs_annotate_canvas_by_ext = 'another'" })).toBe(true);

    expect(await page.evaluate(() => replica.requester)).toBe('another');
    expect(await world.evaluate('app.editor.paints')).toBe('boxes');
  });
});

describe('reading', () => {
  behaves(
    'read',
    'gives the whole document as a person would write it: paragraphs apart, no control characters',
    async () => {
      await open();
      const draft = await read();

      expect(draft.startsWith('Checkout outage in March\n\nIn March I shipped')).toBe(true);
      expect(draft).toContain('nobody warned me about it.\n\nA customer told us on Twitter.\nThat was');
      expect(draft).toContain('see \ufffc for the diagram');
      expect(draft).toContain('Step\n\nOwner\n\nRolled back the release');
      expect(draft.endsWith('I learned to ask earlier.')).toBe(true);
      expect([...draft].some(char => char < ' ' && char !== '\n')).toBe(false);
      expect(await world.evaluate('app.editor.source()')).toMatchObject({
        editor: 'Google Docs',
        scope: 'whole',
        canWiden: false,
      });
    },
  );

  it('takes the selection as the draft, keeps it while it is edited, and widens to the whole', async () => {
    await open('', { select: `${BLAME}, but they only test the happy path.` });
    expect(await read()).toBe(`${BLAME}, but they only test the happy path.`);

    await page.evaluate(() => replica.edit(1, 1, 'A word before. '));
    await page.evaluate(() => replica.edit(replica.find('happy'), replica.find('happy'), 'very '));
    await expect.poll(read).toBe(`${BLAME}, but they only test the very happy path.`);
    expect(await world.evaluate('app.editor.source()')).toMatchObject({ scope: 'selection', canWiden: true });

    await world.evaluate('app.editor.widen()');
    expect(await read()).toMatch(/^A word before\. Checkout outage/);
  });

  it('takes the story around the caret where the document holds several, and widens to the whole', async () => {
    const words =
      'The deploy broke the basket for an hour and I rolled it back before I looked for the cause of it all. '.repeat(
        4,
      );
    const story = (title: string, own: string) => [
      { kind: 'heading', text: title },
      { kind: 'text', text: `${own} ${words}` },
      { kind: 'heading', text: 'What changed' },
      { kind: 'text', text: `${own} We added a canary.` },
    ];
    const stories = [
      ...story('The coupons', 'Coupons.'),
      ...story('The filters', 'Filters.'),
      ...story('The mail', 'Mail.'),
    ];
    await open(`?story=${encodeURIComponent(JSON.stringify(stories))}`, { caret: 'Filters.' });

    expect(await read()).toMatch(/^The filters\n\nFilters\. [\s\S]*\n\nWhat changed\n\nFilters\. We added a canary\.$/);
    expect(await world.evaluate('app.editor.source()')).toMatchObject({ scope: 'section', canWiden: true });

    await page.evaluate(() => replica.edit(replica.find('Filters. We'), replica.find('Filters. We'), 'Since then: '));
    await page.evaluate(() => replica.edit(1, 1, 'My '));
    await expect.poll(read).toMatch(/^The filters[\s\S]*Since then: Filters\. We added a canary\.$/);
    await world.evaluate('app.editor.widen()');
    expect(await read()).toMatch(/^My The coupons/);
  });

  it('asks for focus once where Docs has no caret yet', async () => {
    expect(await open('?caret=none')).toBe(true);

    expect(await read()).toContain(BLAME);
  });

  behaves('compose', 'tells of typing, and of nothing while an input method composes', async () => {
    await open();
    await page.evaluate(() => replica.select(replica.find('In March'), replica.find('In March')));
    await page.frameLocator('.docs-texteventtarget-iframe').locator('[contenteditable]').focus();
    await page.keyboard.type('So. ');
    await expect.poll(read).toContain('So. In March');

    const devtools = await context.newCDPSession(page);
    const compose = async (text: string) => {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await frames(6);
    };
    await world.evaluate(`app.mark(${JSON.stringify(BLAME)})`);
    const marks = () => world.evaluate<Box[]>('app.marks()');
    const [before, there] = [await world.evaluate<number>('app.changes'), await marks()];
    // On the line above, what is composed pushes the marked words along; their mark goes with them.
    for (const text of ['にほん', 'にほんごにほんごにほんご']) {
      await compose(text);
      expectOn(await marks(), await trueBoxes(BLAME));
    }
    expect(await marks()).not.toEqual(there);
    expect(await world.evaluate('app.changes')).toBe(before);
    expect(await world.evaluate('app.editor.replace({ start: 0, end: 8 }, "Checkout", "Till")')).toEqual({
      ok: false,
      reason: 'busy',
    });
    await devtools.send('Input.insertText', { text: '日' });
    await expect.poll(read).toContain('日');
    expectOn(await marks(), await trueBoxes(BLAME));

    // On its own line nobody can tell where the words stand meanwhile.
    await page.evaluate(() => replica.select(replica.find('QA should'), replica.find('QA should')));
    await compose('にほん');
    expect((await marks()).filter(({ top }) => top === there[0]?.top)).toEqual([]);
    await devtools.send('Input.insertText', { text: '本' });
    await expect.poll(read).toContain('本QA');
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(0);
    expectOn(await marks(), await trueBoxes(BLAME));
  });
});

describe('places of words', () => {
  const quotes: [string, number][] = [
    ['Checkout outage in March', 0],
    [BLAME, 0],
    ['nobody warned me', 0],
    ['is a mess and nobody warned me about it', 0],
    ['broke payments for about 12% of our customers for forty minutes. QA', 0],
    ['That was embarrassing', 0],
    ['wrote a test', 0],
    ['Rolled back the release after ten minutes', 0],
    ['with the person on call', 0],
    ['Ops should have told us', 0],
    ['be more careful next time', 0],
    ['be more careful next time', 1],
  ];

  for (const variant of ['', '?zoom=50', '?zoom=200', '?layout=pageless', '?layout=pageless&zoom=150'])
    it(`lie on the words that were painted (${variant || 'paged, 100 %'})`, async () => {
      await open(variant);
      for (const [quote, nth] of quotes) {
        // Into view, as a reader would scroll.
        await page.evaluate(
          ([q, n]) => {
            const [first] = replica.painted(replica.find(q, n), replica.find(q, n) + q.length);
            const scroller = document.querySelector('.kix-appview-editor');
            if (first && scroller) scroller.scrollTop += first.top - 300;
          },
          [quote, nth] as const,
        );
        await frames();

        expectOn(await boxesFor(quote, nth), await trueBoxes(quote, nth));
      }
    });

  behaves('mark', 'stay on the words while the page scrolls, zooms and changes its size', async () => {
    await open();
    await world.evaluate(`app.mark(${JSON.stringify(BLAME)})`);
    const marks = () => world.evaluate<Box[]>('app.marks()');
    expectOn(await marks(), await trueBoxes(BLAME));

    for (const by of [37, 120, -64]) {
      await page.evaluate(y => document.querySelector('.kix-appview-editor')?.scrollBy(0, y), by);
      await frames();
      expectOn(await marks(), await trueBoxes(BLAME));
    }
    for (const zoom of [50, 200, 100]) {
      await page.evaluate(z => replica.setZoom(z), zoom);
      await page.evaluate(() => {
        const [first] = replica.painted(replica.find('QA should'), replica.find('QA should') + 9);
        const scroller = document.querySelector('.kix-appview-editor');
        if (first && scroller) scroller.scrollTop += first.top - 300;
      });
      await expect.poll(async () => (await marks()).length).toBeGreaterThan(0);
      await frames(4);
      expectOn(await marks(), await trueBoxes(BLAME));
    }
    await page.setViewportSize({ width: 1000, height: 700 });
    await frames(4);
    expectOn(await marks(), await trueBoxes(BLAME));
  });

  it('are told for no words out of sight', async () => {
    await open();

    expect(await boxesFor('the vendor is to blame')).toEqual([]);
  });

  it('are told for gaps: behind the text before, or before the text behind', async () => {
    await open();
    const [blame] = await trueBoxes(BLAME);
    const caret = await world.evaluate<Box>(`app.editor.caretBoxAt(app.span(${JSON.stringify(BLAME)}).end)`);
    expect(Math.abs(caret.left - (blame as Box).left - (blame as Box).width)).toBeLessThan(1.5);
    expect(caret.width).toBe(0);

    const [customer] = await trueBoxes('A customer');
    const opening = await world.evaluate<Box>(`app.editor.caretBoxAt(app.span('A customer').start)`);
    expect(Math.abs(opening.left - (customer as Box).left)).toBeLessThan(1.5);
  });
});

describe('writing', () => {
  behaves('replace', 'replaces exactly the words, keeps formatting around them, and is one step of undo', async () => {
    await open();
    const before = await page.evaluate(() => replica.cells());
    const was = await text();

    expect(await replace(BLAME, BETTER)).toEqual({ ok: true });
    expect(await text()).toBe(was.replace(BLAME, BETTER));
    expect(await read()).toContain(`${BETTER}, but they`);

    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => replica.cells())).toBe(before);
  });

  it('replaces inside bold words, in a list, in a table and far out of sight', async () => {
    await open();
    for (const [quote, by] of [
      ['nobody warned me', 'I did not ask'],
      ['Deploys now stop by themselves', 'Deploys stop on their own'],
      ['Ops should have told us before that', 'I could have asked before that'],
      ['the vendor is to blame for the slow answer', 'I relied on a slow answer'],
    ] as const) {
      const was = await text();
      expect(await replace(quote, by)).toEqual({ ok: true });
      expect(await text()).toBe(was.replace(quote, by));
    }
  });

  it('deletes and inserts although Docs trims what is pasted', async () => {
    await open();
    const was = await text();

    expect(await replace('only test the happy path', 'test the happy path')).toEqual({ ok: true });
    expect(await text()).toBe(was.replace('only test', 'test'));
    const now = await text();
    const end = await world.evaluate<number>("app.span('and I sleep better.').end");
    const result = await world.evaluate(
      `app.editor.replace({ start: ${end}, end: ${end} }, '', '\\n\\nWe also [what changed].', { start: 10, end: 24 })`,
    );
    expect(result).toEqual({ ok: true });
    expect(await text()).toBe(now.replace('and I sleep better.', 'and I sleep better.\nWe also [what changed].'));
  });

  it('leaves the asked part of what it inserted selected', async () => {
    await open();
    await replace(BLAME, 'our [which] test let it through', ', { start: 4, end: 11 }');

    expect(await page.evaluate(() => replica.text().slice(...replica.selection()))).toBe('[which]');
  });

  it('takes its own write back whole, paragraph breaks included', async () => {
    await open();
    const was = await text();
    const end = await world.evaluate<number>("app.span('and I sleep better.').end");
    const added = '\n\nWe also wrote a runbook.';
    await world.evaluate(`app.editor.replace({ start: ${end}, end: ${end} }, '', ${JSON.stringify(added)})`);
    const undone = await world.evaluate(
      `app.editor.replace({ start: ${end}, end: ${end + added.length} }, ${JSON.stringify(added)}, '')`,
    );

    expect(undone).toEqual({ ok: true });
    expect(await text()).toBe(was);
  });

  it('changes nothing where the words are gone, over a break, or in a document that can only be viewed', async () => {
    await open();
    const was = await text();
    expect(await world.evaluate("app.editor.replace({ start: 0, end: 4 }, 'Gone', 'x')")).toEqual({
      ok: false,
      reason: 'moved',
    });
    expect(await replace('about it.\n\nA customer', 'about it. A customer')).toEqual({ ok: false, reason: 'refused' });
    expect(await text()).toBe(was);
    await page.close();

    await open('?mode=view');
    expect(await world.evaluate('app.editor.writes')).toBe(false);
    expect(await replace(BLAME, BETTER)).toEqual({ ok: false, reason: 'read-only' });
    expect(await text()).toBe(was);
  });

  it('writes at the place where the words now stand when a collaborator typed above', async () => {
    await open();
    await page.evaluate(() => replica.edit(1, 1, 'Draft two. '));
    const was = await text();

    expect(await replace(BLAME, BETTER)).toEqual({ ok: true });
    expect(await text()).toBe(was.replace(BLAME, BETTER));
  });

  it('suggests in suggesting mode, where the old words stay', async () => {
    await open('?mode=suggest');

    expect(await replace(BLAME, BETTER)).toEqual({ ok: true });
    expect(await text()).toContain(`${BLAME}${BETTER}`);
  });

  it('does not scroll words that are in view, and works where copying is forbidden', async () => {
    await open('?copy=off');
    await page.evaluate(() => document.querySelector('.kix-appview-editor')?.scrollBy(0, 50));
    await frames();
    expect(await replace(BLAME, BETTER)).toEqual({ ok: true });
    await page.waitForTimeout(350);

    expect(await page.evaluate(() => document.querySelector('.kix-appview-editor')?.scrollTop)).toBe(50);
  });
});

describe('revealing', () => {
  it('selects the words, so that Docs scrolls to them', async () => {
    await open();
    await world.evaluate("app.editor.reveal(app.span('the vendor is to blame'))");
    await expect.poll(async () => (await boxesFor('the vendor is to blame')).length).toBeGreaterThan(0);

    expect(await page.evaluate(() => replica.text().slice(...replica.selection()))).toBe('the vendor is to blame');
  });
});

describe('without text boxes', () => {
  it('reviews, reveals and writes all the same, and says that it paints nothing', async () => {
    await open('?flag=refused');
    expect(await world.evaluate('app.editor.paints')).toBe('nothing');
    expect(await boxesFor(BLAME)).toEqual([]);
    const was = await text();
    expect(await replace(BLAME, BETTER)).toEqual({ ok: true });
    expect(await text()).toBe(was.replace(BLAME, BETTER));

    await world.evaluate("app.editor.reveal(app.span('the vendor is to blame'))");
    await expect
      .poll(() => page.evaluate(() => replica.text().slice(...replica.selection())))
      .toBe('the vendor is to blame');
    await page.keyboard.type('I was to blame');
    await expect.poll(read).toContain('say that I was to blame for');
  });
});

describe('without any text functions', () => {
  it('reviews the selection as the copy command gives it, to be read only', async () => {
    expect(await open('?flag=refused&api=none', { select: BLAME })).toBe(true);
    expect(await read()).toBe(BLAME);
    expect(await world.evaluate('[app.editor.paints, app.editor.writes, app.editor.source().scope]')).toEqual([
      'nothing',
      false,
      'selection',
    ]);
    await page.close();

    expect(await open('?flag=refused&api=none')).toBe(false);
  });
});

/** Keys of somebody who types, deletes, pastes and takes back all over the first page; looks after every tenth. */
async function writeAtRandom(look: () => Promise<void> = async () => undefined): Promise<void> {
  await page.frameLocator('.docs-texteventtarget-iframe').locator('[contenteditable]').focus();
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let i = 0; i < 300; i += 1) {
    await page.evaluate(
      ([at, long]) => {
        const end = replica.find('What changed');
        const place = 1 + (at % end);
        replica.select(place, Math.min(end, place + long));
      },
      [random(900), random(4) === 0 ? random(9) : 0] as const,
    );
    const turn = random(8);
    if (turn === 0) await page.keyboard.press('Backspace');
    else if (turn < 3) await page.keyboard.press('Control+z');
    else if (turn === 3) await page.keyboard.press('Enter');
    else if (turn === 4) await page.keyboard.insertText(`${BLAME}, they said. `);
    else await page.keyboard.type('of late '.slice(0, 1 + random(4)));
    if (i % 10 === 9) await look();
  }
}

describe('staying out of the way', () => {
  it('does nothing while nothing happens', async () => {
    await open();
    await frames(30);
    const [changes, moves] = [await world.evaluate('app.changes'), await world.evaluate('app.moves')];
    await page.waitForTimeout(500);

    expect([await world.evaluate('app.changes'), await world.evaluate('app.moves')]).toEqual([changes, moves]);
  });

  behaves(
    'follow',
    'keeps the mark on its quote through 300 random edits, and the page as it is without us',
    async () => {
      // Tiles that come back after scrolling stand behind the others.
      const state = () =>
        page.evaluate(() => [
          replica.cells(),
          ...replica
            .dom()
            .split(/(?=<\w)/)
            .sort(),
        ]);
      await open();
      await world.evaluate('app.life.abort()');
      await writeAtRandom();
      const wanted = await state();
      await page.close();

      await open();
      await world.evaluate(`app.mark(${JSON.stringify(BLAME)})`);
      await writeAtRandom(async () => {
        await page.waitForTimeout(180);
        const marks = await world.evaluate<Box[]>('app.marks()');
        const stands = (await text()).includes(BLAME);
        if (stands) expectOn(marks, await trueBoxes(BLAME));
        else expect(marks).toEqual([]);
      });
      await world.evaluate('app.life.abort()');

      expect(await state()).toEqual(wanted);
    },
  );
});
