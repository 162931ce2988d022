import { createCopiedText } from '../copied-text';
import type { Editor, FindEditor } from '../types';
import { type Channel, openChannel } from './channel';
import { createDocsEditor } from './editor';
import { inkOf } from './ink';
import { RUNS, SCROLLER, textTargetOf } from './page';
import type { PageText } from './protocol';

/** Text boxes of a page that is still being laid out are waited for this long, in ms. */
const BOXES_WAIT = 300;
/** Docs answers only once the document has a caret, a moment after it got focus. */
const CARET_WAIT = 200;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

async function readText(channel: Channel, page: Document): Promise<PageText | null> {
  const text = await channel.read();
  if (text) return text;
  textTargetOf(page)?.focus({ preventScroll: true });
  await pause(CARET_WAIT);
  return channel.read();
}

/** A page without a word has no boxes yet and tells nothing. */
async function givesBoxes(scroller: Element, { text }: PageText): Promise<boolean> {
  if (inkOf(text).text === '' || scroller.querySelector(RUNS)) return true;
  await pause(BOXES_WAIT);
  return scroller.querySelector(RUNS) !== null;
}

/** Whether a page is the Google Docs editor; previews and published documents are pages like others. */
export const isGoogleDocs = (page: Document): boolean =>
  page.location.hostname === 'docs.google.com' &&
  page.location.pathname.startsWith('/document/') &&
  page.querySelector(SCROLLER) !== null;

/**
 * Finds the document that is open in Google Docs: the selection, else the whole. Where Docs gives no text boxes the editor
 * paints nothing; where it gives no text at all, the selection is read through Docs' copy command.
 */
export const findGoogleDocs: FindEditor = async ({ document: page }, signal): Promise<Editor | null> => {
  const { hostname, pathname } = page.location;
  const scroller = page.querySelector(SCROLLER);
  if (hostname !== 'docs.google.com' || !pathname.startsWith('/document/') || !scroller || !page.defaultView)
    return null;
  const channel = await openChannel(page.defaultView, signal);
  if (!channel) return null;
  const first = await readText(channel, page);
  if (signal.aborted) return null;
  if (first) {
    const hasBoxes = await givesBoxes(scroller, first);
    return signal.aborted ? null : createDocsEditor({ scroller, channel, first, hasBoxes }, signal);
  }
  const copied = await channel.copy();
  if (!copied?.trim() || signal.aborted) return null;
  return createCopiedText({
    name: 'Google Docs',
    called: 'Google Docs',
    element: scroller,
    text: copied.replace(/[\r\n]+/g, '\n\n').trim(),
    focus: () => textTargetOf(page)?.focus({ preventScroll: true }),
  });
};
