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

/** As if a spelling correction was chosen: for editors that build their model from `beforeinput`. */
export const byReplacement: InputPath = ({ host, range, text }) => {
  const view = viewOf(host);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // Trix takes the text from the transfer, the others from either.
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/plain', text);
  host.dispatchEvent(
    new view.InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
      ...(text === '' ? {} : { data: text, dataTransfer }),
      targetRanges: [new view.StaticRange({ startContainer, startOffset, endContainer, endOffset })],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};

/** As if pasted as plain text: for editors that listen to the clipboard only. The clipboard itself is not touched. */
export const byPaste: InputPath = typing => {
  const { host, text } = typing;
  if (text === '') {
    byCommand(typing);
    return;
  }
  const view = viewOf(host);
  const event = new view.ClipboardEvent('paste', {
    clipboardData: new view.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // Firefox gives the event a clipboard of its own in place of the one it was handed.
  event.clipboardData?.setData('text/plain', text);
  host.dispatchEvent(event);
};
