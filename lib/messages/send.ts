import { browser } from 'wxt/browser';
import {
  type Answer,
  entryOf,
  type MessageName,
  type Question,
  type Reply,
  replySchema,
  type toBackground,
  type toTab,
} from './protocol';

/** Where in a tab: its top frame unless said otherwise. */
export interface TabPlace {
  readonly tabId: number;
  readonly frameId?: number;
}

/** Asks the background. Never rejects. */
export const askBackground = <Name extends keyof typeof toBackground>(name: Name, question: Question<Name>) =>
  ask(name, question, message => browser.runtime.sendMessage(message));

/** Asks the in-page app of a tab. Never rejects; `nobody` when the app is not there. */
export const askTab = <Name extends keyof typeof toTab>(
  { tabId, frameId = 0 }: TabPlace,
  name: Name,
  question: Question<Name>,
) => ask(name, question, message => browser.tabs.sendMessage(tabId, message, { frameId }));

async function ask<Name extends MessageName>(
  name: Name,
  question: Question<Name>,
  send: (message: unknown) => Promise<unknown>,
): Promise<Reply<Answer<Name>>> {
  let raw: unknown;
  try {
    raw = await send({ afterward: name, question });
  } catch {
    return { ok: false, reason: 'nobody' }; // The browser rejects when no one listens, or when the extension was reloaded.
  }
  if (raw === undefined || raw === null) return { ok: false, reason: 'nobody' };

  const reply = replySchema.safeParse(raw);
  if (!reply.success) return { ok: false, reason: 'misfit' };
  if (!reply.data.ok) return reply.data;
  const answer = entryOf(name)?.answer.safeParse(reply.data.value);
  return answer?.success ? { ok: true, value: answer.data as Answer<Name> } : { ok: false, reason: 'misfit' };
}
