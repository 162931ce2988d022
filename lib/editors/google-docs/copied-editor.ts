import { LONGEST_DRAFT } from '../text-map';
import type { Editor } from '../types';
import { textTargetOf } from './page';

/**
 * The selected text as Docs' own copy command gives it, for documents whose text functions don't answer. It can be reviewed
 * but neither marked nor written, and does not follow edits.
 */
export function createCopiedEditor(scroller: Element, copied: string): Editor {
  const whole = copied.replace(/\r\n?/g, '\n').replace(/\n+/g, '\n\n').trim();
  const text = whole.slice(0, LONGEST_DRAFT);
  return {
    name: 'Google Docs',
    paints: 'nothing',
    writes: false,
    reveals: false,
    element: scroller,
    source: () => ({
      editor: 'Google Docs',
      scope: 'selection',
      cut: text.length < whole.length,
      partial: false,
      canWiden: false,
    }),
    read: () => text,
    rangesFor: () => [],
    boxesFor: () => [],
    caretBoxAt: () => null,
    reveal: () => {},
    replace: async () => ({ ok: false, reason: 'read-only' }),
    focus: () => textTargetOf(scroller.ownerDocument)?.focus({ preventScroll: true }),
    selection: () => null,
    widen: () => {},
    onChange: () => {},
    onMove: () => {},
  };
}
