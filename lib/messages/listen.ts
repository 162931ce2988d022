import { type Browser, browser } from 'wxt/browser';
import type { Answer, MessageName, Question, Reason, Reply } from './protocol';

export type Sender = Browser.runtime.MessageSender;

type Promised<T> = T | Promise<T>;

/** What a context answers, by message; a `Refusal` says why it can't. */
export type Answers = {
  readonly [Name in MessageName]?: (question: Question<Name>, sender: Sender) => Promised<Answer<Name> | Refusal>;
};

/** A plain no, with its reason. */
export class Refusal {
  constructor(readonly reason: Reason) {}
}

/** What a listener makes of a message that arrived: a question to pass on, one that does not fit, or `null`: not for it. */
export type Admit = (
  message: unknown,
  sender: Sender,
) => { readonly name: string; readonly question: unknown } | 'misfit' | null;

/** Listens until the signal aborts; all that is not admitted, or has no answer, is left to others. */
export function listen(answers: Answers, admit: Admit, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => {
    if (sender.id !== browser.runtime.id) return;
    const admitted = admit(message, sender);
    if (admitted === null) return;
    if (admitted === 'misfit') {
      respond({ ok: false, reason: 'misfit' });
      return;
    }
    const answer = answers[admitted.name as MessageName] as (question: unknown, sender: Sender) => unknown;
    reply(() => answer(admitted.question, sender)).then(respond);
    return true; // Keeps the channel open until `respond`.
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}

async function reply(answer: () => unknown): Promise<Reply<unknown>> {
  try {
    const value = await answer();
    return value instanceof Refusal ? { ok: false, reason: value.reason } : { ok: true, value };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
