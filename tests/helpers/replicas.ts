import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const PAGES = join(import.meta.dirname, '../pages');
const FOLDERS: Record<string, string> = { 'docs.google.com': 'google-docs', 'www.notion.so': 'notion' };
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** The addresses that the replicas answer under; variants are chosen by query, see each replica's script. */
export const DOCS_URL = 'https://docs.google.com/document/d/replica/edit';
export const NOTION_URL = 'https://www.notion.so/Incident-story-1234';

/** The file of a replica that an address under its host asks for, and its type; `null` for other hosts. */
export async function replicaFile(address: string): Promise<{ body: string; contentType: string } | null> {
  const { hostname, pathname } = new URL(address);
  const folder = FOLDERS[hostname];
  if (!folder) return null;
  const file = /\/replica\/(\w[\w-]*\.js)$/.exec(pathname)?.[1] ?? 'index.html';
  const body = await readFile(join(PAGES, folder, file), 'utf8');
  return { body, contentType: TYPES[file.split('.').at(-1) as string] as string };
}

/** Serves the replicas of Google Docs and Notion under their real host names; nothing of those hosts is ever asked for. */
export async function serveReplicas(context: BrowserContext): Promise<void> {
  for (const host of Object.keys(FOLDERS))
    await context.route(`https://${host}/**`, async route => {
      const file = await replicaFile(route.request().url());
      if (file) await route.fulfill(file);
    });
}
