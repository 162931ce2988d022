import { type Browser, browser } from 'wxt/browser';
import {
  type Answer,
  entryOf,
  envelopeSchema,
  type MessageName,
  type Question,
  type Reason,
  type Reply,
} from './protocol';

type Sender = Browser.runtime.MessageSender;

/** What a context answers, by message; a `Refusal` says why it can't. */
export type Answers = {
  readonly [Name in MessageName]?: (question: Question<Name>, sender: Sender) => Promised<Answer<Name> | Refusal>;
};

type Promised<T> = T | Promise<T>;

/** A plain no, with its reason. */
export class Refusal {
  constructor(readonly reason: Reason) {}
}

/** Listens for messages of the extension's own contexts until the signal aborts; all that it has no answer for it leaves to others. */
export function answerMessages(answers: Answers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || sender.id !== browser.runtime.id) return;
    const { afterward: name, question } = envelope.data;
    const entry = entryOf(name);
    const answer = Object.hasOwn(answers, name) ? answers[name as MessageName] : undefined;
    if (!entry || !answer) return;
    if ('from' in entry && entry.from === 'own-pages' && !isOwnPage(sender)) return;

    const asked = entry.question.safeParse(question);
    if (!asked.success) {
      respond({ ok: false, reason: 'misfit' });
      return;
    }
    reply(() => (answer as (question: unknown, sender: Sender) => unknown)(asked.data, sender)).then(respond);
    return true; // Keeps the channel open until `respond`.
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

async function reply(answer: () => unknown): Promise<Reply<unknown>> {
  try {
    const value = await answer();
    return value instanceof Refusal ? { ok: false, reason: value.reason } : { ok: true, value };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

/** The popup and the background have no tab; options and welcome have one, with an address of ours. */
const isOwnPage = ({ tab, url }: Sender): boolean =>
  tab === undefined || (url?.startsWith(browser.runtime.getURL('/')) ?? false);
