// The ways in which an editor takes text from outside. Each framework honours another one; `frameworks.ts` says which.
import { viewOf } from './dom';

/** What is to be typed over the DOM selection, which is `range` already. */
export interface Typing {
  /** The element that takes the editor's events. */
  readonly host: HTMLElement;
  readonly range: Range;
  /** Empty: delete the selected characters. */
  readonly text: string;
}

/** Hands the text to the editor, and returns at once; the editor may take its time. */
export type InputPath = (typing: Typing) => void;

/** As if typed: for editors whose model is the DOM or that read their DOM back. The browser keeps the undo step. */
export const byCommand: InputPath = ({ host, text }) => {
  const { ownerDocument } = host;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
};

type View = Window & typeof globalThis;
type CloneInto = <T>(value: T, target: object, options: { readonly wrapReflectors: boolean }) => T;

/**
 * In Firefox an event made by a content script hides its text from the page; one that the page's own constructors make does
 * not. Elsewhere the two are the same.
 */
function makerFor(node: Node): { readonly page: View; readonly own: <T>(init: T) => T } {
  const view = viewOf(node) as View & { readonly wrappedJSObject?: View };
  const { cloneInto } = globalThis as { cloneInto?: CloneInto };
  const page = view.wrappedJSObject;
  if (!page || !cloneInto) return { page: view, own: init => init };
  return { page, own: init => cloneInto(init, view, { wrapReflectors: true }) };
}

/** As if a spelling correction was chosen: for editors that build their model from `beforeinput`. */
export const byReplacement: InputPath = ({ host, range, text }) => {
  const { page, own } = makerFor(host);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // Trix takes the text from the transfer, the others from either.
  const dataTransfer = new page.DataTransfer();
  dataTransfer.setData('text/plain', text);
  host.dispatchEvent(
    new page.InputEvent(
      'beforeinput',
      own({
        inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
        ...(text === '' ? {} : { data: text, dataTransfer }),
        targetRanges: [new page.StaticRange(own({ startContainer, startOffset, endContainer, endOffset }))],
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    ),
  );
};

/** As if pasted as plain text: for editors that listen to the clipboard only. The clipboard itself is not touched. */
export const byPaste: InputPath = typing => {
  const { host, text } = typing;
  if (text === '') {
    byCommand(typing);
    return;
  }
  const { page, own } = makerFor(host);
  const event = new page.ClipboardEvent(
    'paste',
    own({ clipboardData: new page.DataTransfer(), bubbles: true, cancelable: true, composed: true }),
  );
  // Firefox gives the event a clipboard of its own in place of the one it was handed.
  event.clipboardData?.setData('text/plain', text);
  host.dispatchEvent(event);
};
