import type { CDPSession } from 'playwright-core';

/** The toolbar popup. Playwright does not see it as a page, so it is driven over the DevTools protocol. */
export interface Popup {
  /** Evaluates an expression in the popup. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true there. */
  waitUntil(expression: string): Promise<void>;
  /** Clicks the button with this name by the pointer. */
  click(name: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
}

const PATIENCE = 10_000;
const PAUSE = 50;

/** Attaches to a popup that is open. `devtools` is a session of the whole browser. */
export async function attachPopup(devtools: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let last = 0;
  devtools.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error) asker?.reject(new Error(error.message));
    else asker?.resolve(result);
  });

  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      const message = JSON.stringify({ id: last, method, params });
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The popup threw.');
    return result.value;
  }

  async function waitUntil(expression: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      if (await evaluate<boolean>(`Boolean(${expression})`)) return;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
    throw new Error(
      `Waited in vain in the popup for: ${expression}\nIt shows: ${await evaluate('document.body.innerText')}`,
    );
  }

  /** The middle of an element, once it has stopped moving: the popup grows while it reads the page. */
  async function restingPlace(element: string): Promise<{ x: number; y: number }> {
    const measure = () =>
      evaluate<{ x: number; y: number }>(
        `(() => { const box = ${element}.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
      );
    for (let before = await measure(); ; ) {
      await new Promise(resolve => setTimeout(resolve, 4 * PAUSE));
      const now = await measure();
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  }

  return {
    evaluate,
    waitUntil,
    async click(name) {
      const button = `[...document.querySelectorAll('button, [role=switch]')].find(one => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(${JSON.stringify(name)}))`;
      await waitUntil(button);
      const at = await restingPlace(button);
      const event = { ...at, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
      // The popup may close on the click, and take the answer with it.
      void send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event }).catch(() => undefined);
    },
    type: async text => void (await send('Input.insertText', { text })),
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}
