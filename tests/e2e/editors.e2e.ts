// One table of behaviours over one page per editor, each built from the real package (tests/pages). The code under test runs in an
// isolated world, as a content script's does.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openNotebook } from '../helpers/editor-results';
import type { EditorWorld } from '../helpers/editor-world';
import { painted } from '../helpers/painted';
import { type Site, serve } from '../helpers/serve';
import { STORY_BLOCKS } from '../pages/src/story';

interface EditorCase {
  /** Page in tests/pages. */
  readonly page: string;
  readonly title: string;
  /** What a user clicks to write. */
  readonly click: string;
  readonly framed?: boolean;
  /** Read only where the user selected. */
  readonly selects?: boolean;
  readonly writes?: false;
  readonly paints?: 'boxes' | 'nothing';
  /** Between blocks of the draft. */
  readonly join?: string;
}

const EDITORS: readonly EditorCase[] = [
  { page: 'contenteditable', title: 'Plain contenteditable', click: '#editor' },
  { page: 'textarea', title: 'Text area', click: 'textarea', paints: 'boxes' },
  { page: 'input', title: 'Text input', click: 'input', paints: 'boxes', join: ' ' },
  { page: 'shadow-root', title: 'Editor in a shadow root', click: '[contenteditable]' },
  { page: 'iframe', title: 'Editor in a frame', click: 'body', framed: true },
  { page: 'prosemirror', title: 'ProseMirror', click: '.ProseMirror' },
  { page: 'tiptap', title: 'Tiptap', click: '.tiptap' },
  { page: 'lexical', title: 'Lexical', click: '#editor' },
  { page: 'slate', title: 'Slate', click: '[data-slate-editor]' },
  { page: 'quill', title: 'Quill 2', click: '.ql-editor' },
  { page: 'draftjs', title: 'Draft.js', click: '.public-DraftEditor-content' },
  { page: 'ckeditor', title: 'CKEditor 5', click: '.ck-editor__editable' },
  { page: 'tinymce', title: 'TinyMCE', click: 'body', framed: true },
  { page: 'blocknote', title: 'BlockNote', click: '.bn-editor' },
  { page: 'editorjs', title: 'Editor.js', click: '.ce-paragraph' },
  { page: 'trix', title: 'Trix', click: 'trix-editor' },
  { page: 'codemirror', title: 'CodeMirror 6', click: '.cm-content', selects: true },
  { page: 'monaco', title: 'Monaco', click: '.view-lines', selects: true, writes: false, paints: 'nothing' },
  { page: 'ace', title: 'Ace', click: '.ace_content', selects: true, writes: false, paints: 'nothing' },
];

const BLAME = 'QA should have caught it';
const BETTER = 'our test plan let it through';
const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const pages = new URL('../pages/', import.meta.url);
const notebook = openNotebook('chromium', EDITORS);
let browser: Browser;
let site: Site;
let script: string;

beforeAll(async () => {
  if (!existsSync(new URL('node_modules', pages)))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: pages });
  if (!existsSync(new URL('dist', pages))) execFileSync('npm', ['run', 'build'], { cwd: pages });
  const bundle = await build({
    entryPoints: [new URL('../helpers/editor-world.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  script = bundle.outputFiles[0]?.text ?? '';
  site = await serve(new URL('dist', pages).pathname);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await notebook.save();
});

/** A page with its editor, and our code beside it. */
interface Bench {
  readonly page: Page;
  readonly frame: Frame;
  /** Calls our code in its own world. */
  call<K extends keyof EditorWorld>(
    name: K,
    ...values: Parameters<EditorWorld[K]>
  ): Promise<Awaited<ReturnType<EditorWorld[K]>>>;
  html(): Promise<string>;
  settle(): Promise<void>;
}

/** Time stands still in the page unless a test moves it: editors group their undo steps by it. */
const FROZEN_CLOCK = `{ let now = 1_790_000_000_000; Date.now = () => now; window.advanceClock = ms => { now += ms; }; }`;

/** Kept from before the timers became ours. */
const REAL_TIMERS = `window.realFrame = requestAnimationFrame.bind(window); window.realTimeout = setTimeout.bind(window);`;

async function openPage(editor: EditorCase, clock: 'frozen' | 'stepped' = 'frozen'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  if (clock === 'stepped') {
    await page.addInitScript(REAL_TIMERS);
    await page.clock.install({ time: 1_790_000_000_000 });
  } else await page.addInitScript(FROZEN_CLOCK);
  await page.goto(`${site.origin}/${editor.page}.html`);
  if (clock === 'stepped') {
    // An installed clock runs on in real time until it is told to stand.
    await page.clock.pauseAt(1_790_000_060_000);
    await page.clock.runFor(1000);
  }
  await page.waitForFunction(() => 'editorPage' in window);
  await page.waitForTimeout(100);
  return page;
}

async function focusEditor(page: Page, editor: EditorCase): Promise<Frame> {
  const frame = editor.framed ? (page.frames()[1] as Frame) : page.mainFrame();
  const target = frame.locator(editor.click).first();
  await target.click(editor.page === 'input' || editor.page === 'textarea' ? {} : { position: { x: 60, y: 24 } });
  await page.keyboard.press('Control+End');
  if (editor.selects) await page.keyboard.press('Control+a');
  await page.waitForTimeout(150);
  return frame;
}

async function bench(editor: EditorCase, clock?: 'stepped'): Promise<Bench> {
  const page = await openPage(editor, clock);
  const frame = await focusEditor(page, editor);
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'afterward',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  return {
    page,
    frame,
    call: (name, ...values) => evaluate(`editorWorld.${name}(...${JSON.stringify(values)})`),
    html: () => page.evaluate(() => (window as unknown as { editorPage: { html(): string } }).editorPage.html()),
    async settle() {
      await evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
      await page.waitForTimeout(30);
    },
  };
}

/** Collapses what a DOM range's text has more than the draft. */
const plain = (text: string): string => text.replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');

const replaceLast = (text: string, find: string, by: string): string => {
  const at = text.lastIndexOf(find);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + find.length);
};

/** Keys of a writer who types, deletes, walks about, pastes and takes back; the same for the same seed. */
function* edits(seed: number, count: number): Generator<{ key?: string; text?: string }> {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const walks = [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'Control+ArrowLeft',
    'Control+ArrowRight',
  ];
  for (let index = 0; index < count; index += 1) {
    const roll = random(100);
    if (roll < 45) yield { key: 'abcdefghij  '.charAt(random(12)) };
    else if (roll < 60) yield { key: 'Backspace' };
    else if (roll < 64) yield { key: 'Delete' };
    else if (roll < 88) yield { key: walks[random(walks.length)] as string };
    else if (roll < 91) yield { key: 'Enter' };
    else if (roll < 94) yield { text: 'QA should have caught it ' };
    else yield { key: 'Control+z' };
  }
}

/**
 * Types into a page whose clock is stepped: each key is followed by one frame and 120 ms of the page's own timers, so that what an
 * editor puts off for later comes at the same key in every run, however busy the machine is.
 */
async function writeAtRandom(page: Page): Promise<void> {
  await page.evaluate(() => document.body.append(document.createElement('output')));
  for (const { key, text } of edits(42, 300)) {
    if (text) await page.keyboard.insertText(text);
    else await page.keyboard.press(key === ' ' ? 'Space' : (key as string));
    // Chromium groups typing into undo steps by whether any node of the document has changed meanwhile: in both runs one has, as
    // on any living page.
    await page.evaluate(() => {
      const output = document.querySelector('body > output');
      output?.replaceChildren(output.textContent === '1' ? '2' : '1');
      const { realFrame, realTimeout } = window as unknown as {
        realFrame: typeof requestAnimationFrame;
        realTimeout: typeof setTimeout;
      };
      return new Promise(done => realFrame(() => realTimeout(done)));
    });
    await page.clock.runFor(120);
  }
}

/** CKEditor names list items by chance. */
const withoutIds = (html: string): string => html.replace(/ data-list-item-id="\w+"/g, '');

/** What is ours in a document and in the shadow roots in it; a function to be run in the page. */
const traces = (): string[] => {
  const found = [...CSS.highlights.keys()].filter(name => name.startsWith('afterward'));
  const look = (root: Document | ShadowRoot) => {
    for (const sheet of root.adoptedStyleSheets)
      if ([...sheet.cssRules].some(rule => rule.cssText.includes('afterward'))) found.push('adopted sheet');
    for (const element of root.querySelectorAll('*')) {
      const ours = [element.localName, ...[...element.attributes].flatMap(({ name, value }) => [name, value])];
      if (ours.some(word => word.includes('afterward'))) found.push(element.outerHTML.slice(0, 80));
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
};

const tracesOf = (frame: Frame): Promise<string[]> => frame.evaluate(traces);

/** All that a page has and shows: its nodes, its sheets, where its focus, selection and scroll bars are. */
async function pageState(page: Page, frame: Frame): Promise<string> {
  const look = () => {
    const { anchorOffset = 0, focusOffset = 0 } = getSelection() ?? {};
    return [
      document.documentElement.outerHTML,
      document.adoptedStyleSheets.length,
      document.activeElement?.outerHTML,
      `${anchorOffset}-${focusOffset} ${getSelection()}`,
      scrollY,
    ];
  };
  return JSON.stringify([await page.evaluate(look), await frame.evaluate(look)]);
}

describe.each(EDITORS)('$title', editor => {
  const expected = STORY_BLOCKS.join(editor.join ?? '\n\n');
  const behaves = (behaviour: string, name: string, run: () => Promise<void>) =>
    notebook.behaves(editor.page, behaviour, name, run);

  behaves('read', 'reads the exact text', async () => {
    const { call, page } = await bench(editor);
    const seen = await call('open');
    await page.context().close();

    expect(seen?.text.trim()).toBe(expected);
    expect(seen?.writes).toBe(editor.writes ?? true);
    expect(seen?.paints).toBe(editor.paints ?? 'ranges');
  });

  if (editor.paints !== 'nothing')
    behaves('mark', 'marks exactly the quotes', async () => {
      const { call, page, frame, settle } = await bench(editor);
      await call('open');
      await settle();
      const { wanted, boxes } = await call('shown');
      const texts = await frame.evaluate(painted);
      const under = editor.page === 'input' ? ['QA should have caught it/1'] : await call('markAtCentre', BLAME, 1);
      await page.screenshot({ path: `test-results/editors/${editor.page}.png` });
      await page.context().close();

      expect(wanted.length).toBeGreaterThan(5);
      if (editor.paints === 'boxes') expect(boxes).toBeGreaterThan(editor.page === 'input' ? 0 : 5);
      else {
        expect(texts.map(plain).sort()).toEqual([...wanted].sort());
        expect(boxes).toBe(1);
      }
      expect(under).toContain('QA should have caught it/1');
    });

  if (editor.writes !== false) {
    behaves('replace', 'replaces exactly the range and nothing else, and one undo restores it', async () => {
      const { call, page, html, settle } = await bench(editor);
      await call('open');
      const before = await html();
      await page.evaluate(() => (window as unknown as { advanceClock(ms: number): void }).advanceClock(5000));
      const result = await call('replace', BLAME, 1, BETTER);
      await settle();
      const after = await html();
      const text = (await call('seen'))?.text;
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(150);
      const undone = await html();
      await page.context().close();

      expect(result).toEqual({ ok: true });
      expect(after).toBe(replaceLast(before, BLAME, BETTER));
      expect(text?.trim()).toBe(replaceLast(expected, BLAME, BETTER));
      expect(undone).toBe(before);
    });

    behaves('format', 'keeps the formatting around a replacement', async () => {
      const { call, page, html, settle } = await bench(editor);
      await call('open');
      const before = await html();
      const result = await call('replace', 'drop orders, and QA', 0, 'drop orders, and we');
      await settle();
      const after = await html();
      await page.context().close();

      expect(result).toEqual({ ok: true });
      expect(after).toBe(before.replace('QA', 'we'));
    });

    behaves('insert', 'inserts at a place', async () => {
      const { call, page, html, settle } = await bench(editor);
      await call('open');
      const before = await html();
      const result = await call('insert', 'We promised', 'We rolled back. ');
      await settle();
      const after = await html();
      await page.context().close();

      expect(result).toEqual({ ok: true });
      expect(after.replace(/&nbsp;|\u00A0/g, ' ')).toBe(before.replace('We promised', 'We rolled back. We promised'));
    });

    behaves('compose', 'neither reviews nor writes while an input method composes', async () => {
      const { call, page, frame, settle } = await bench(editor);
      await call('open');
      await page.keyboard.press('Control+Home');
      await settle();
      const devtools = await page.context().newCDPSession(page);
      const { changes } = await call('counts');
      const { wanted } = await call('shown');
      const [before] = await call('drawn', BLAME, 0);
      await devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      // Whatever makes the marks be drawn anew meanwhile, they stay on their words.
      await frame.evaluate(() => dispatchEvent(new Event('resize')));
      await settle();
      const during = await frame.evaluate(painted);
      const [drawn] = await call('drawn', BLAME, 0);
      const composing = await call('counts');
      const refused = await call('replaceAt', { start: 0, end: 3 });
      await devtools.send('Input.insertText', { text: '日本' });
      await expect.poll(async () => (await call('counts')).changes).toBeGreaterThan(changes);
      await settle();
      const after = await call('seen');
      const marks = await frame.evaluate(painted);
      const shown = await call('shown');
      await page.context().close();

      expect(composing.changes).toBe(changes);
      expect(refused).toEqual({ ok: false, reason: 'busy' });
      if (editor.paints !== 'boxes') expect(during.map(plain).sort()).toEqual([...wanted].sort());
      // The line above it grew.
      if (editor.page === 'textarea') expect(drawn).toEqual(before);
      expect(after?.text).toContain('日本');
      if (editor.paints !== 'boxes') expect(marks.map(plain).sort()).toEqual(shown.wanted.map(plain).sort());
    });
  }

  behaves('close', 'leaves the page as it was', async () => {
    const { call, page, frame, html, settle } = await bench(editor);
    await page.mouse.move(990, 790);
    await settle();
    const seen = new Set<string>();
    for (let look = 0; look < 6; look += 1) {
      seen.add(await pageState(page, frame));
      await page.waitForTimeout(200);
    }
    const before = await html();
    await call('open');
    await settle();
    const open = await tracesOf(frame);
    await call('wakes');
    await page.waitForTimeout(500);
    const wakes = await call('wakes');
    await call('close');
    await settle();
    const after = await html();
    const touches = await call('touches');
    const traces = [...(await tracesOf(page.mainFrame())), ...(await tracesOf(frame))];
    // Editors blink, and their menus come and go in their own time: the page comes back to one of the states that it was in.
    await expect.poll(async () => seen.has(await pageState(page, frame)), { timeout: 15_000 }).toBe(true);
    await page.context().close();

    expect(open.length > 0).toBe(editor.paints !== 'nothing' && (editor.paints !== 'boxes' || !editor.framed));
    expect(wakes, 'While nobody does anything, nothing of ours runs.').toEqual([]);
    expect(touches).toEqual([]);
    expect(traces).toEqual([]);
    expect(after).toBe(before);
  });
});

describe('300 random edits', () => {
  for (const editor of EDITORS.filter(({ writes }) => writes !== false))
    notebook.behaves(
      editor.page,
      'follow',
      `leave the marks of ${editor.title} on their quotes, and its text as it is without us`,
      async () => {
        const alone = await openPage(editor, 'stepped');
        await focusEditor(alone, editor);
        await alone.keyboard.press('ArrowRight');
        await writeAtRandom(alone);
        const wanted = await alone.evaluate(() =>
          (window as unknown as { editorPage: { html(): string } }).editorPage.html(),
        );
        await alone.context().close();

        const { call, page, frame, html, settle } = await bench(editor, 'stepped');
        await call('open');
        await page.keyboard.press('ArrowRight');
        await writeAtRandom(page);
        await settle();
        const found = await html();
        const shown = await call('shown');
        const texts = await frame.evaluate(painted);
        const touches = await call('touches');
        await page.context().close();

        expect(touches).toEqual([]);
        expect(withoutIds(found)).toBe(withoutIds(wanted));
        if (editor.paints !== 'boxes') expect(texts.map(plain).sort()).toEqual(shown.wanted.map(plain).sort());
      },
      'beside others',
    );
});
