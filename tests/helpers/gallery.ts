import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browsers.mjs';

const ORIGIN = 'http://gallery.test';

/** A headless Chromium that draws the same picture each time. */
export function launchForLooking(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `node scripts/setup.mjs`, or set CHROMIUM=/path/to/it.');
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'looks-fonts.conf') } as Record<string, string>,
  });
}

/** Bundles `tests/pages/gallery`, the page that shows panel and card in any state, and gives its script. */
export async function bundleGallery(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [preact()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        lib: { entry: 'tests/pages/gallery/gallery.tsx', formats: ['iife'], name: 'gallery', fileName: () => 'it.js' },
      },
    });
    return await readFile(join(outDir, 'it.js'), 'utf8');
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** Opens the gallery in a state; the query is what `gallery.tsx` reads. */
export async function openGallery(context: BrowserContext, script: string, query: string): Promise<Page> {
  const html = await readFile('tests/pages/gallery/index.html', 'utf8');
  await context.route(`${ORIGIN}/**`, route => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname.endsWith('.svg')) return route.fulfill({ path: `public${pathname}` });
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  const page = await context.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  await page.goto(`${ORIGIN}/?${query}`);
  return page;
}
