import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds the sample page, a Tiptap editor that holds the sample story, into a folder. */
export async function bundleDemo(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'error',
  });
  await copyFile(join(import.meta.dirname, 'index.html'), join(folder, 'index.html'));
}
