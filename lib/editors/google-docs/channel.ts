import { type Answers, HELLO, type PageText, type Write } from './protocol';

/** The content script's end of the bridge. Every answer is checked; one that is late or malformed counts as none (`null`). */
export interface Channel {
  read(): Promise<PageText | null>;
  copy(): Promise<string | null>;
  select(start: number, end: number, focus: boolean): Promise<boolean>;
  replace(write: Write): Promise<Answers['replace']>;
}

/** The bridge answers a hello at once; longer than this, in ms, means that the page has none. */
const HELLO_WAIT = 400;
/** Docs itself is asked for text, and may be busy laying out a long document. */
const ANSWER_WAIT = 3000;

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Takes what the page says its text is, if it has the shape of one. */
export function asPageText(value: unknown): PageText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, selection } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  if (!Array.isArray(selection) || selection.length !== 2) return { text, selection: null };
  const [start, end] = selection as unknown[];
  const inside = isPlace(start) && isPlace(end) && start <= end && end <= text.length;
  return { text, selection: inside ? [start, end] : null };
}

const SENT: readonly unknown[] = ['sent', 'moved', 'refused'] satisfies Answers['replace'][];

/** Opens a private channel to the page's world; `null` when the bridge is not there (the tab is older than the extension). */
export async function openChannel(page: Window, signal: AbortSignal): Promise<Channel | null> {
  const { port1: port, port2: theirs } = new MessageChannel();
  const waiting = new Map<number, (value: unknown) => void>();
  const nonce = crypto.randomUUID();
  let last = 0;

  const answerTo = (id: number, wait: number) =>
    new Promise<unknown>(resolve => {
      const done = (value: unknown) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(value);
      };
      const timer = setTimeout(done, wait, null);
      waiting.set(id, done);
    });
  const ask = (request: Record<string, unknown>) => {
    last += 1;
    const answered = answerTo(last, ANSWER_WAIT);
    port.postMessage({ ...request, id: last });
    return answered;
  };

  port.onmessage = ({ data }: MessageEvent<{ id?: unknown; value?: unknown } | null>) => {
    if (typeof data?.id === 'number') waiting.get(data.id)?.(data.value);
  };
  signal.addEventListener(
    'abort',
    () => {
      port.close();
      for (const done of [...waiting.values()]) done(null);
    },
    { once: true },
  );
  const welcomed = answerTo(0, HELLO_WAIT);
  page.postMessage({ [HELLO]: nonce }, page.location.origin, [theirs]);
  if ((await welcomed) !== nonce || signal.aborted) {
    port.close();
    return null;
  }

  return {
    read: async () => asPageText(await ask({ op: 'read' })),
    copy: async () => {
      const copied = await ask({ op: 'copy' });
      return typeof copied === 'string' ? copied : null;
    },
    select: async (start, end, focus) => (await ask({ op: 'select', start, end, focus })) === true,
    replace: async write => {
      const sent = await ask({ op: 'replace', ...write });
      return SENT.includes(sent) ? (sent as Answers['replace']) : 'refused';
    },
  };
}
