import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';

const FOLDER = 'tests/e2e/looks';
const FONTS = join(FOLDER, 'fonts.json');

/** Part of the pixels that may differ: smoothing of edges, never a line that moved. */
const TOLERANCE = 0.002;

const isUpdate = process.env.UPDATE_LOOKS === '1';

/** How wide this machine's fonts set a line; pictures taken with other fonts can't be compared. */
async function measureFonts(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d');
    return ['13px system-ui', '600 16px system-ui', '16px Georgia, serif'].map(font => {
      if (!brush) return 0;
      brush.font = font;
      return Math.round(brush.measureText('Nothing says how the impact was stopped ⌁').width * 10) / 10;
    });
  });
  await page.close();
  return JSON.stringify(widths);
}

/** Whether the kept pictures can be compared here. With `UPDATE_LOOKS=1` they are taken anew, and always can. */
export async function canCompareLooks(browser: Browser): Promise<boolean> {
  const here = await measureFonts(browser);
  if (isUpdate) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(FONTS, `${here}\n`);
    return true;
  }
  const there = await readFile(FONTS, 'utf8').catch(() => '');
  return there.trim() === here;
}

/** Part of the pixels in which a screenshot differs from the kept one; 1 when its size does. Keeps it with `UPDATE_LOOKS=1`. */
async function differenceFrom(name: string, shot: Buffer): Promise<number> {
  const file = join(FOLDER, `${name}.png`);
  if (isUpdate) {
    await writeFile(file, shot);
    return 0;
  }
  const kept = PNG.sync.read(await readFile(file));
  const now = PNG.sync.read(shot);
  const { width, height } = kept;
  if (now.width !== width || now.height !== height) return 1;
  const picture = new PNG({ width, height });
  const differing = pixelmatch(kept.data, now.data, picture.data, width, height, { threshold: 0.15 });
  if (differing / (width * height) > TOLERANCE) {
    const seen = join('test-results/looks', `${name}.png`);
    await mkdir(dirname(seen), { recursive: true });
    await writeFile(seen, shot);
    await writeFile(seen.replace('.png', '.difference.png'), PNG.sync.write(picture));
  }
  return differing / (width * height);
}

/** Says what to do when a surface no longer looks as it did; `null` when it does. */
export async function looksDifferent(name: string, shot: Buffer): Promise<string | null> {
  const difference = await differenceFrom(name, shot);
  if (difference <= TOLERANCE) return null;
  const share = (difference * 100).toFixed(1);
  return `${name} differs in ${share} % of its pixels. Look at test-results/looks; if it is meant, run with UPDATE_LOOKS=1.`;
}
