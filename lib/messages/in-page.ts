// The side of scripts that live in web pages. What reaches them comes from the background or from pages of the extension: no other
// script can address a tab. So it is taken as it comes, and the schemas, which weigh more than all else here, stay outside; what a
// page's script sends is checked where it arrives.
import { browser } from 'wxt/browser';
import { type Answers, listen } from './listen';
import type { Answer, Question, Reply, toBackground, toTab } from './protocol';

/** Asks the background. Never rejects. */
export async function askBackground<Name extends keyof typeof toBackground>(
  name: Name,
  question: Question<Name>,
): Promise<Reply<Answer<Name>>> {
  try {
    return (await browser.runtime.sendMessage({ afterward: name, question })) ?? { ok: false, reason: 'nobody' };
  } catch {
    return { ok: false, reason: 'nobody' }; // The browser rejects when no one listens, or when the extension was reloaded.
  }
}

/** Listens for what is asked of a tab's script until the signal aborts. */
export function answerToTab(answers: Pick<Required<Answers>, keyof typeof toTab>, signal: AbortSignal): void {
  const admit = (message: unknown) => {
    const { afterward: name, question } = Object(message) as { afterward?: unknown; question?: unknown };
    return typeof name === 'string' && Object.hasOwn(answers, name) ? { name, question } : null;
  };
  listen(answers, admit, signal);
}
