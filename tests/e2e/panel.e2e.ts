import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleGallery, launchForLooking, openGallery } from '../helpers/gallery';
import { overlaps, sticksOut } from '../helpers/layout';

const STATES = [
  'close',
  'needs-work',
  'strong',
  'reading',
  'no-draft',
  'unreadable',
  'not-a-story',
  'orphaned',
  'read-only',
  'sample',
  'told',
] as const;

/** Those that hold most. */
const CROWDED = ['sample', 'needs-work', 'not-a-story', 'read-only'] as const;

let browser: Browser;
let script: string;
let axe: string;

beforeAll(async () => {
  script = await bundleGallery();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchForLooking();
});

afterAll(() => browser?.close());

async function open(query: string, options: BrowserContextOptions, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    await visit(await openGallery(context, script, query));
  } finally {
    await context.close();
  }
}

const axeOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // axe looks for backgrounds inside <body> only; a move keeps the card open, where an append would close it.
    document.body.moveBefore(document.querySelector('afterward-panel') as Element, null);
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run;
    const { violations, passes } = await run(
      { include: [['afterward-panel']] },
      { rules: { region: { enabled: false } } },
    );
    const contrasts = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0;
    if (contrasts === 0) return ['axe could not tell a single contrast'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
};

/** Opens everything in the panel that folds. */
async function unfold(page: Page) {
  for (const folded of await page.locator('.step-line, .disclosure-title, .finding-open').all())
    if ((await folded.getAttribute('aria-expanded')) === 'false') await folded.click();
}

describe.each(['light', 'dark'])('on %s', theme => {
  it.each(STATES)('axe finds nothing in the state %s, contrast included', async state => {
    await open(`state=${state}&theme=${theme}`, {}, async page => {
      await unfold(page);
      expect(await axeOn(page)).toEqual([]);
    });
  });

  it('axe finds nothing while an answer is practised, with a notice below, and on the sheet of keys', async () => {
    await open(`state=sample&theme=${theme}`, {}, async page => {
      await page
        .getByRole('button', { name: /^Practise/ })
        .first()
        .click();
      await page.getByRole('textbox').fill('QA should have caught it, and we rolled back after ten minutes.');
      await page.locator('.practice-says').waitFor();
      await page.getByRole('button', { name: 'Ignore', exact: true }).first().click();
      await page.locator('.notice').waitFor();
      expect(await axeOn(page)).toEqual([]);
    });
    await open(`state=sample&theme=${theme}`, {}, async page => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      expect(await axeOn(page)).toEqual([]);
      await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
      expect(await axeOn(page)).toEqual([]);
    });
  });

  it('axe finds nothing with a card and its menu open', async () => {
    await open(`card=0&theme=${theme}`, {}, async page => {
      await page.locator('.card').getByRole('button', { name: 'More choices' }).click();
      expect(await axeOn(page)).toEqual([]);
    });
  });
});

it('axe finds nothing in forced colours', async () => {
  await open('card=1', { forcedColors: 'active' }, async page => expect(await axeOn(page)).toEqual([]));
});

describe.each([
  { what: 'at its narrowest', query: 'width=280', viewport: { width: 1000, height: 800 } },
  { what: 'at its narrowest, in German', query: 'width=280&language=de', viewport: { width: 1000, height: 800 } },
  { what: 'in a window of 320 px', query: '', viewport: { width: 320, height: 600 } },
  { what: 'from right to left', query: 'direction=rtl&width=280', viewport: { width: 1000, height: 800 } },
  {
    what: 'from right to left, at its widest',
    query: 'direction=rtl&width=520',
    viewport: { width: 1000, height: 800 },
  },
])('$what', ({ query, viewport }) => {
  it.each(CROWDED)('cuts nothing off and lays nothing over another in the state %s', async state => {
    await open(`state=${state}&${query}`, { viewport }, async page => {
      await unfold(page);
      expect(await sticksOut(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
    });
  });
});

describe('the card', () => {
  it('stands at its words, inside the window, and takes no focus', async () => {
    await open('card=0', {}, async page => {
      const box = await page.locator('.card').boundingBox();
      expect(box && box.x >= 8 && box.y >= 8 && box.x + box.width <= 992 && box.y + box.height <= 792).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    });
  });

  it('follows when the page is scrolled, and scrolls nothing itself', async () => {
    await open('card=0', { viewport: { width: 1000, height: 700 } }, async page => {
      const top = async () => (await page.locator('.card').boundingBox())?.y ?? 0;
      await page.evaluate(() => document.body.style.setProperty('min-height', '3000px'));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const before = await top();
      await page.evaluate(() => scrollBy(0, 60));
      await expect.poll(top).toBeLessThan(before);
    });
  });
});

it('lets a settled finding fade, unless movement is unwanted', async () => {
  const ignoreFirst = (page: Page) => page.getByRole('button', { name: 'Ignore', exact: true }).first().click();
  const fades = (page: Page) =>
    page.evaluate(() => {
      const list = document.querySelector('afterward-panel')?.shadowRoot?.querySelector('.findings');
      return new Promise<number>(resolve => {
        let seen = 0;
        const watch = new MutationObserver(() => {
          seen = Math.max(seen, list?.querySelectorAll('.finding-leaving').length ?? 0);
        });
        watch.observe(list as Element, { childList: true, subtree: true });
        setTimeout(() => resolve(seen), 600);
      });
    });
  for (const [reducedMotion, count] of [
    ['no-preference', 1],
    ['reduce', 0],
  ] as const)
    await open('', { reducedMotion }, async page => {
      const [seen] = await Promise.all([fades(page), ignoreFirst(page)]);
      expect(seen).toBe(count);
      expect(await page.locator('.finding-leaving').count()).toBe(0);
    });
});

it('moves nothing but the resolved finding when one goes away while typing', async () => {
  await open('', { viewport: { width: 1000, height: 1600 } }, async page => {
    const tops = () =>
      page.evaluate(() => {
        const root = document.querySelector('afterward-panel')?.shadowRoot;
        const shown = [...(root?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
        return shown.map(one => ({ id: one.dataset.finding, open: !!one.querySelector('.finding-body') }));
      });
    const before = await tops();
    await page.evaluate(() => {
      const { model } = globalThis as unknown as { model: import('../helpers/fake-review-model').FakeModel };
      const report = model.report.peek();
      if (report) model.report.value = { ...report, findings: report.findings.filter(({ id }) => id !== 'blame:qa') };
    });
    await expect.poll(tops).toEqual(before.filter(({ id }) => id !== 'blame:qa'));
  });
});
