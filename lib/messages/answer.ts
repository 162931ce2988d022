import { browser } from 'wxt/browser';
import { type Answers, listen, type Sender } from './listen';
import { entryOf, envelopeSchema } from './protocol';

export { Refusal } from './listen';

/** Listens for messages of the extension's own contexts until the signal aborts; all that it has no answer for it leaves to others. */
export function answerMessages(answers: Answers, signal: AbortSignal): void {
  const admit = (message: unknown, sender: Sender) => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) return null;
    const { afterward: name, question } = envelope.data;
    const entry = entryOf(name);
    if (!entry || !Object.hasOwn(answers, name)) return null;
    if ('from' in entry && entry.from === 'own-pages' && !isOwnPage(sender)) return null;

    const asked = entry.question.safeParse(question);
    return asked.success ? { name, question: asked.data } : 'misfit';
  };
  listen(answers, admit, signal);
}

/** The popup and the background have no tab; options and welcome have one, with an address of ours. */
const isOwnPage = ({ tab, url }: Sender): boolean =>
  tab === undefined || (url?.startsWith(browser.runtime.getURL('/')) ?? false);
