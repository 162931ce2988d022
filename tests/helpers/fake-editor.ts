import type { DraftSource, Editor, WriteResult } from '../../lib/editors/types';
import { applyEdit } from '../../lib/text/edits';
import { cut, type Span } from '../../lib/text/span';

/** An editor in memory that behaves: it holds a text, tells of changes, replaces with verification, and undoes. */
export interface FakeEditor extends Editor {
  /** Replaces the whole text as typing would, and tells the listeners. */
  type(text: string): void;
  /** The page takes the editor away. */
  leave(): void;
  readonly revealed: readonly Span[];
  readonly focused: readonly (Span | undefined)[];
}

interface FakeEditorOptions {
  readonly writes?: boolean;
  readonly paints?: Editor['paints'];
  readonly refuses?: Exclude<WriteResult, { ok: true }>['reason'];
  readonly source?: Partial<DraftSource>;
}

export function fakeEditor(initial: string, options: FakeEditorOptions = {}): FakeEditor {
  let text = initial;
  const listeners = new Set<() => void>();
  const moveListeners = new Set<() => void>();
  const element = { isConnected: true, ownerDocument: { defaultView: globalThis } };
  const revealed: Span[] = [];
  const focused: (Span | undefined)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    name: 'a fake editor',
    paints: options.paints ?? 'ranges',
    writes: options.writes ?? true,
    reveals: true,
    element: element as unknown as Element,
    source: () => ({
      editor: 'a fake editor',
      scope: 'whole',
      cut: false,
      partial: false,
      canWiden: false,
      ...options.source,
    }),
    read: () => text,
    rangesFor: () => [],
    boxesFor: () => [],
    caretBoxAt: () => null,
    reveal: span => void revealed.push(span),
    async replace(span, quote, by) {
      if (options.refuses) return { ok: false, reason: options.refuses };
      if (cut(text, span) !== quote) return { ok: false, reason: 'moved' };
      text = applyEdit(text, { ...span, inserted: by });
      tell();
      return { ok: true };
    },
    focus: at => void focused.push(at),
    selection: () => null,
    widen: () => undefined,
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    onMove(listener, signal) {
      moveListeners.add(listener);
      signal.addEventListener('abort', () => moveListeners.delete(listener));
    },
    leave() {
      element.isConnected = false;
      for (const listener of moveListeners) listener();
    },
    type(next) {
      text = next;
      tell();
    },
    revealed,
    focused,
  };
}
