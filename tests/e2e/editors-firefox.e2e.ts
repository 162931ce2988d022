// The main editors in Firefox, with the code under test in a real content script: there the page's objects are seen through Xrays,
// and some of what works in Chromium does not.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openNotebook } from '../helpers/editor-results';
import type { EditorWorld } from '../helpers/editor-world';
import { bundle } from '../helpers/isolated';
import { painted } from '../helpers/painted';
import { DOCS_URL, NOTION_URL, replicaFile } from '../helpers/replicas';
import { type Site, serve } from '../helpers/serve';
import { STORY_BLOCKS } from '../pages/src/story';

interface EditorCase {
  /** Page in tests/pages. */
  readonly page: string;
  readonly title: string;
  /** What a user clicks to write. */
  readonly click: string;
  readonly boxes?: true;
  readonly framed?: true;
}

const EDITORS: readonly EditorCase[] = [
  { page: 'contenteditable', title: 'Plain contenteditable', click: '#editor' },
  { page: 'textarea', title: 'Text area', click: 'textarea', boxes: true },
  { page: 'shadow-root', title: 'Editor in a shadow root', click: '#editor' },
  { page: 'iframe', title: 'Editor in a frame', click: 'body', framed: true },
  { page: 'prosemirror', title: 'ProseMirror', click: '.ProseMirror' },
  { page: 'tiptap', title: 'Tiptap', click: '.tiptap' },
  { page: 'lexical', title: 'Lexical', click: '#editor' },
  { page: 'slate', title: 'Slate', click: '[data-slate-editor]' },
  { page: 'quill', title: 'Quill 2', click: '.ql-editor' },
  { page: 'draftjs', title: 'Draft.js', click: '.public-DraftEditor-content' },
  { page: 'ckeditor', title: 'CKEditor 5', click: '.ck-editor__editable' },
  { page: 'tinymce', title: 'TinyMCE', click: 'body', framed: true },
  { page: 'trix', title: 'Trix', click: 'trix-editor' },
];

const BLAME = 'QA should have caught it';
const BETTER = 'our test plan let it through';

/** Lets the page call into the content script, which a test can't reach otherwise. */
const BRIDGE = `document.addEventListener('editor-call', async ({ detail }) => {
  const [id, name, values] = JSON.parse(detail);
  let answer;
  try { answer = { value: await editorWorld[name](...values) }; } catch (reason) { answer = { reason: String(reason) + reason.stack }; }
  document.dispatchEvent(new CustomEvent('editor-answer-' + id, { detail: JSON.stringify(answer) }));
});`;

const pages = new URL('../pages/dist', import.meta.url).pathname;
const REPLICAS = [
  { page: 'google-docs', title: 'Google Docs (replica)', url: DOCS_URL },
  { page: 'notion', title: 'Notion (replica)', url: NOTION_URL },
];

/** What the extension runs in the page's own world of Google Docs. */
const DOCS_BRIDGE = `import { startPageBridge } from './lib/editors/google-docs/page-bridge';
import { EXTENSION_ID } from './lib/extension-id';
startPageBridge(window, EXTENSION_ID);`;

interface Replica {
  text(): string;
  boxes(start: number, end: number): { left: number; top: number; width: number }[];
  find(quote: string): number;
}
declare const replica: Replica;

const notebook = openNotebook('firefox', [...EDITORS, ...REPLICAS]);
let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterward-world-'));
  await build({
    entryPoints: [new URL('../helpers/editor-world.ts', import.meta.url).pathname],
    bundle: true,
    outfile: join(folder, 'world.js'),
    format: 'iife',
    target: 'es2022',
  });
  await writeFile(join(folder, 'bridge.js'), BRIDGE);
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 2,
      name: 'Editor world',
      version: '1.0',
      browser_specific_settings: { gecko: { id: 'editor-world@example.org' } },
      content_scripts: [
        {
          matches: ['http://localhost/*', 'https://docs.google.com/*', 'https://www.notion.so/*'],
          js: ['world.js', 'bridge.js'],
          run_at: 'document_end',
        },
      ],
    }),
  );
  site = await serve(pages);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  await browser.installExtension(folder);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
  await notebook.save();
});

/** Calls our code in the content script of a page. */
function callerOf(page: Page) {
  return async <K extends keyof EditorWorld>(
    name: K,
    ...values: Parameters<EditorWorld[K]>
  ): Promise<Awaited<ReturnType<EditorWorld[K]>>> => {
    const answer = await page.evaluate(
      detail =>
        new Promise<string>(resolve => {
          document.addEventListener('editor-answer-1', event => resolve((event as CustomEvent<string>).detail), {
            once: true,
          });
          document.dispatchEvent(new CustomEvent('editor-call', { detail }));
        }),
      JSON.stringify([1, name, values]),
    );
    const { value, reason } = JSON.parse(answer);
    if (reason) throw new Error(reason);
    return value;
  };
}

async function open(editor: EditorCase) {
  const page: Page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${site.origin}/${editor.page}.html`);
  await page.waitForFunction(() => 'editorPage' in window);
  await new Promise(resolve => setTimeout(resolve, 200));
  const frame = (editor.framed ? page.frames()[1] : page.mainFrame()) as Frame;
  await (await frame.waitForSelector(editor.click))?.click({ offset: { x: 60, y: 24 } });
  await new Promise(resolve => setTimeout(resolve, 200));
  const call = callerOf(page);
  const html = () => page.evaluate(() => (window as unknown as { editorPage: { html(): string } }).editorPage.html());
  return { page, frame, call, html };
}

const replaceLast = (text: string, find: string, by: string): string => {
  const at = text.lastIndexOf(find);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + find.length);
};
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe.each(EDITORS)('$title in Firefox', editor => {
  const behaves = (behaviour: string, name: string, run: () => Promise<void>) =>
    notebook.behaves(editor.page, behaviour, name, run);

  behaves('read', 'reads the exact text', async () => {
    const { page, call } = await open(editor);
    const seen = await call('open');
    await page.close();

    expect(seen?.text.trim()).toBe(STORY_BLOCKS.join('\n\n'));
  });

  behaves('mark', 'marks exactly the quotes', async () => {
    const { page, frame, call } = await open(editor);
    await call('open');
    await pause(100);
    const { wanted, boxes } = await call('shown');
    const texts = await frame.evaluate(painted);
    await mkdir('test-results/editors', { recursive: true });
    await page.screenshot({ path: `test-results/editors/firefox-${editor.page}.png` });
    await page.close();

    expect(wanted.length).toBeGreaterThan(5);
    if (editor.boxes) expect(boxes).toBeGreaterThan(4);
    else expect(texts.map(text => text.replace(/\uFEFF/g, '')).sort()).toEqual([...wanted].sort());
  });

  behaves('replace', 'replaces exactly the range and nothing else, and one undo restores it', async () => {
    const { page, call, html } = await open(editor);
    await call('open');
    const before = await html();
    const result = await call('replace', BLAME, 1, BETTER);
    await pause(100);
    const after = await html();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await pause(200);
    const undone = await html();
    await page.close();

    expect(result).toEqual({ ok: true });
    expect(after).toBe(replaceLast(before, BLAME, BETTER));
    expect(undone).toBe(before);
  });

  behaves('close', 'leaves the page as it was', async () => {
    const { page, frame, call } = await open(editor);
    const look = () =>
      frame.evaluate(() => [
        document.documentElement.outerHTML,
        document.adoptedStyleSheets.length,
        CSS.highlights.size,
      ]);
    const before = await look();
    await call('open');
    await pause(100);
    await call('close');
    await pause(100);
    const after = await look();
    await page.close();

    expect(after).toEqual(before);
  });
});

describe.each(REPLICAS)('$title in Firefox', ({ page: name, url }) => {
  const [quote, better] = name === 'notion' ? ['more careful', 'quicker'] : [BLAME, BETTER];
  const behaves = (behaviour: string, title: string, run: () => Promise<void>) =>
    notebook.behaves(name, behaviour, title, run);

  async function openReplica() {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.setRequestInterception(true);
    page.on('request', async request => {
      const file = await replicaFile(request.url());
      await (file ? request.respond(file) : request.continue());
    });
    if (name === 'google-docs') await page.evaluateOnNewDocument(await bundle(DOCS_BRIDGE));
    await page.goto(url);
    await page.waitForFunction(() => 'replica' in window);
    await pause(300);
    return { page, call: callerOf(page) };
  }

  behaves('read', 'reads the whole text', async () => {
    const { page, call } = await openReplica();
    const seen = await call('open');
    await page.close();

    expect(seen?.text).toContain(quote);
    expect(seen).toMatchObject({ scope: 'whole', writes: true, paints: name === 'notion' ? 'ranges' : 'boxes' });
  });

  behaves('mark', 'marks exactly the quotes', async () => {
    const { page, call } = await openReplica();
    await call('open');
    await pause(300);
    const { wanted } = await call('shown');
    const texts = await page.evaluate(painted);
    const [box] = await call('drawn', quote, 0);
    const [real] =
      name === 'notion'
        ? []
        : await page.evaluate(words => replica.boxes(replica.find(words), replica.find(words) + words.length), quote);
    await page.close();

    expect(wanted).toContain(quote);
    if (name === 'notion') expect([...texts].sort()).toEqual([...wanted].sort());
    else {
      expect(Math.abs((box?.left ?? 0) - (real?.left ?? -9))).toBeLessThan(1.5);
      expect(Math.abs((box?.width ?? 0) - (real?.width ?? -9))).toBeLessThan(1.5);
    }
  });

  behaves('replace', 'replaces exactly the words, and one undo restores them', async () => {
    const { page, call } = await openReplica();
    await call('open');
    const before = await page.evaluate(() => replica.text());
    const result = await call('replace', quote, 0, better);
    const after = await page.evaluate(() => replica.text());
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await pause(300);
    const undone = await page.evaluate(() => replica.text());
    await page.close();

    expect(result).toEqual({ ok: true });
    expect(after).toBe(before.replace(quote, better));
    expect(undone).toBe(before);
  });
});
