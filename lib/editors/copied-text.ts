import { LONGEST_DRAFT } from './text-map';
import type { Editor } from './types';

interface Copied {
  readonly name: string;
  readonly called: string;
  /** The element that shows the text. */
  readonly element: Element;
  readonly text: string;
  focus(): void;
}

/**
 * A selected text that was copied out of where it stands, because nothing else can be had of it. It can be reviewed and the advice
 * copied; it is neither marked, shown nor written, and does not follow edits.
 */
export function createCopiedText({ name, called, element, text, focus }: Copied): Editor {
  return {
    name,
    paints: 'nothing',
    writes: false,
    reveals: false,
    element,
    source: () => ({
      editor: called,
      scope: 'selection',
      cut: text.length > LONGEST_DRAFT,
      partial: false,
      canWiden: false,
    }),
    read: () => text.slice(0, LONGEST_DRAFT),
    rangesFor: () => [],
    boxesFor: () => [],
    caretBoxAt: () => null,
    reveal: () => undefined,
    replace: async () => ({ ok: false, reason: 'read-only' }),
    focus,
    selection: () => null,
    widen: () => undefined,
    onChange: () => undefined,
    onMove: () => undefined,
  };
}
