// Editors that keep their text to themselves (Monaco, Ace): what the user selected is asked for as a copy, and stays as it was.
import { createCopiedText } from './copied-text';
import { closestAcross, viewOf } from './dom';
import type { Editor } from './types';

/** Monaco 0.55 and Ace 1.43, November 2026. */
const CODE_EDITOR = '.monaco-editor, .ace_editor';

/** The selection of a code editor as a draft that can be read and copied; `null` when the element is in none or nothing is selected. */
export function findCodeEditor(active: Element): Editor | null {
  const element = closestAcross(active, CODE_EDITOR);
  if (!element) return null;
  const text = copiedFrom(active);
  if (text.trim() === '') return null;
  return createCopiedText({
    name: element.matches('.ace_editor') ? 'Ace' : 'Monaco',
    called: 'a code editor',
    element,
    text,
    focus: () => (active as HTMLElement).focus({ preventScroll: true }),
  });
}

/** What the editor would copy, taken from an event of our own; the clipboard is not touched. */
function copiedFrom(target: Element): string {
  const view = viewOf(target);
  const event = new view.ClipboardEvent('copy', {
    clipboardData: new view.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  target.dispatchEvent(event);
  // Firefox gives the event a clipboard of its own in place of the one it was handed.
  return event.clipboardData?.getData('text/plain') ?? '';
}
