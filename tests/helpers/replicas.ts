import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const PAGES = join(import.meta.dirname, '../pages');
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** The addresses that the replicas answer under; variants are chosen by query, see each replica's script. */
export const DOCS_URL = 'https://docs.google.com/document/d/replica/edit';
export const NOTION_URL = 'https://www.notion.so/Incident-story-1234';

/** Serves the replicas of Google Docs and Notion under their real host names; nothing of those hosts is ever asked for. */
export async function serveReplicas(context: BrowserContext): Promise<void> {
  const serve = async (host: string, folder: string) => {
    await context.route(`https://${host}/**`, async route => {
      const { pathname } = new URL(route.request().url());
      const file = /\/replica\/(\w[\w-]*\.js)$/.exec(pathname)?.[1] ?? 'index.html';
      const body = await readFile(join(PAGES, folder, file), 'utf8');
      await route.fulfill({ body, contentType: TYPES[file.split('.').at(-1) as string] as string });
    });
  };
  await serve('docs.google.com', 'google-docs');
  await serve('www.notion.so', 'notion');
}
