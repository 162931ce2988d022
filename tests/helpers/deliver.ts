import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The sender that the extension itself is. */
export const US = { id: fakeBrowser.runtime.id };

/** Delivers a message as the browser would, and gives what was responded: `undefined` when nobody felt addressed. */
export async function deliver(message: unknown, sender: object = US): Promise<unknown> {
  return new Promise(resolve => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then(kept => {
      if (!(kept as unknown[]).includes(true)) setTimeout(() => resolve(undefined));
    });
  });
}
