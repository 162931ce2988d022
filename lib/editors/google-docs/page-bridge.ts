import { type Answers, type Ask, HELLO, type PageText, type Sent, type Write } from './protocol';

/** The functions that Docs gives to whoever annotates its canvas. Builds differ in the names of a selection's ends. */
interface AnnotatedText {
  getText(): string;
  getSelection(): readonly Readonly<Record<string, unknown>>[] | null;
  setSelection(start: number, end: number): void;
}

interface DocsGlobals {
  _docs_annotate_canvas_by_ext?: string | null;
  _docs_annotate_getAnnotatedText?: (requester: string) => AnnotatedText | Promise<AnnotatedText>;
}

type Page = Window & typeof globalThis & DocsGlobals;

const ENDS = [
  ['start', 'end'],
  ['anchor', 'focus'],
  ['base', 'extent'],
] as const;

/** How long the scroller ignores the script's own scrolling, in ms: Docs' smooth scroll takes about 250. */
const HOLD = 400;

const textFrame = () => document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
const textTarget = () => textFrame()?.contentDocument?.querySelector<HTMLElement>('[contenteditable]') ?? null;
const inkOf = (text: string) => text.replace(/\s+/g, '');

function selectionOf(annotated: AnnotatedText): readonly [number, number] | null {
  const range = annotated.getSelection()?.[0];
  for (const [from, to] of ENDS) {
    const a = range?.[from];
    const b = range?.[to];
    if (typeof a === 'number' && typeof b === 'number') return a < b ? [a, b] : [b, a];
  }
  return null;
}

/** Asks Docs for its text anew: an object that is kept may go stale until the next click. */
async function annotate(page: Page): Promise<AnnotatedText | null> {
  try {
    return (await page._docs_annotate_getAnnotatedText?.('')) ?? null;
  } catch {
    // Docs throws until the document has a caret.
    return null;
  }
}

function clipboard(target: HTMLElement, type: 'copy' | 'paste', text = ''): string {
  // Built by the frame's own constructors; the system's clipboard is never touched.
  const { ClipboardEvent, DataTransfer } = target.ownerDocument.defaultView as Page;
  const event = new ClipboardEvent(type, { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
  // Firefox gives the event a clipboard of its own in place of the one it was handed.
  const data = event.clipboardData;
  if (text) data?.setData('text/plain', text);
  target.dispatchEvent(event);
  return data?.getData('text/plain') ?? '';
}

/** Keeps scripts from scrolling the document for a moment; wheel, touch and scroll bar go on working. */
function holdScroll(): void {
  const scroller = document.querySelector('.kix-appview-editor');
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  if (!scroller || !own || Object.hasOwn(scroller, 'scrollTop')) return;
  Object.defineProperty(scroller, 'scrollTop', {
    configurable: true,
    get: () => own.get?.call(scroller),
    set: () => {},
  });
  setTimeout(() => Reflect.deleteProperty(scroller, 'scrollTop'), HOLD);
}

/** Selects, verifies and pastes without giving anything else a turn in between. */
function pasteOver(annotated: AnnotatedText, target: HTMLElement, { start, end, quote, by }: Write): Sent | 'stale' {
  const [from, to] = selectionOf(annotated) ?? [];
  if (from !== start || to !== end) return 'stale';
  if (annotated.getText().slice(start, end) !== quote) return 'moved';
  if (document.activeElement !== textFrame()) return 'refused';
  // The copy shows what is truly selected; it is empty where the owner of the document forbids copying.
  const copied = start < end ? clipboard(target, 'copy') : '';
  if (copied && !inkOf(copied).includes(inkOf(quote))) return 'refused';
  clipboard(target, 'paste', by);
  return 'sent';
}

async function replace(page: Page, write: Write): Promise<Sent> {
  const annotated = await annotate(page);
  const target = textTarget();
  if (!annotated || !target) return 'refused';
  if (annotated.getText().slice(write.start, write.end) !== write.quote) return 'moved';
  if (write.keepScroll) holdScroll();
  target.focus({ preventScroll: true });
  annotated.setSelection(write.start, write.end);
  const sent = pasteOver(annotated, target, write);
  if (sent !== 'stale') return sent;
  // This build shows a selection only to whoever asks afresh.
  const fresh = await annotate(page);
  const again = fresh ? pasteOver(fresh, target, write) : 'stale';
  return again === 'stale' ? 'refused' : again;
}

async function select(page: Page, start: number, end: number, focus: boolean): Promise<boolean> {
  const annotated = await annotate(page);
  if (!annotated) return false;
  if (focus) textTarget()?.focus({ preventScroll: true });
  annotated.setSelection(start, end);
  const [from, to] = selectionOf((await annotate(page)) ?? annotated) ?? [];
  return from === start && to === end;
}

async function read(page: Page): Promise<PageText | null> {
  const annotated = await annotate(page);
  const text = annotated?.getText();
  return annotated && typeof text === 'string' ? { text, selection: selectionOf(annotated) } : null;
}

async function answer(page: Page, ask: Ask): Promise<Answers[Ask['op']]> {
  if (ask.op === 'read') return read(page);
  if (ask.op === 'select') return select(page, ask.start, ask.end, ask.focus);
  if (ask.op === 'replace') return replace(page, ask);
  const target = textTarget();
  return target && clipboard(target, 'copy');
}

/**
 * Names us to Docs as the one who asks for text boxes, where nobody has yet, and serves the content script from the page's
 * world. To be called before any script of the page runs.
 */
export function startPageBridge(page: Page, requester: string): void {
  page._docs_annotate_canvas_by_ext ??= requester;
  const onHello = (event: MessageEvent) => {
    const nonce: unknown = event.data?.[HELLO];
    const [port] = event.ports;
    if (event.source !== page || event.origin !== location.origin || typeof nonce !== 'string' || !port) return;
    event.stopImmediatePropagation();
    port.onmessage = async ({ data }: MessageEvent<Ask>) => {
      if (typeof data?.id !== 'number') return;
      // A request that fails inside Docs is answered too: nobody waits for nothing.
      const value = await answer(page, data).catch(() => null);
      port.postMessage({ id: data.id, value });
    };
    port.postMessage({ id: 0, value: nonce });
  };
  page.addEventListener('message', onHello, true);
}
