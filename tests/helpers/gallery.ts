import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';

const ORIGIN = 'http://gallery.test';

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
  await context.route(`${ORIGIN}/**`, route =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html }),
  );
  const page = await context.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  await page.goto(`${ORIGIN}/?${query}`);
  return page;
}
