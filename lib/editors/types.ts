import type { Span } from '../text/span';

/** What of the page is the draft, for the panel's line “318 words, from the selection in Google Docs”. */
export interface DraftSource {
  /** The editor's or page's name as a person says it: “Google Docs”, “a text field”, “this page”. */
  readonly editor: string;
  readonly scope: 'selection' | 'section' | 'whole';
  /** True when the text was longer than the limit (200,000 characters) and only its beginning was read. */
  readonly cut: boolean;
  /** True when the editor keeps only a part of the document on the page (virtualised), so that more may exist. */
  readonly partial: boolean;
  /** Whether `widen` would read more than is read now. */
  readonly canWiden: boolean;
}

/** A box in CSS px relative to the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type WriteResult =
  | { readonly ok: true }
  /**
   * Nothing of the document was changed (or what was changed has been undone).
   * `moved`: the quote no longer stands there. `read-only`: the page can't be written. `refused`: the editor did not take the edit.
   * `ambiguous`: the quote stands in several places that can't be told apart. `busy`: an input method is composing.
   */
  | { readonly ok: false; readonly reason: 'moved' | 'read-only' | 'refused' | 'ambiguous' | 'busy' };

/**
 * One editor holding one draft. All spans count in the string that `read` gives, which is the draft (a selection stays
 * the draft while it is edited). Nobody outside the adapter knows the editor's DOM. It knows no rule.
 */
export interface Editor {
  readonly name: string;
  /** Marks are painted on DOM ranges (CSS Custom Highlights), on boxes (form fields, canvas), or can't be painted. */
  readonly paints: 'ranges' | 'boxes' | 'nothing';
  /** False: the text can't be written, so that Replace becomes Copy. */
  readonly writes: boolean;
  /** False: the editor lets nobody show a place of its text, so that `reveal` does nothing. */
  readonly reveals: boolean;
  /** The element that shows the text: for theme, clipping, docking. */
  readonly element: Element;
  source(): DraftSource;
  /** The draft now. */
  read(): string;
  /** Where a span stands on the page now, as DOM ranges; `[]` when it is not rendered or `paints` is not `ranges`. */
  rangesFor(span: Span): readonly Range[];
  /** One box per line, clipped to what is visible of the editor; `[]` when out of sight. Works for every `paints` but `nothing`. */
  boxesFor(span: Span): readonly Box[];
  /** A box of zero width as high as the line at a place of the draft; `null` when out of sight. */
  caretBoxAt(offset: number): Box | null;
  /** Scrolls a span into view without taking focus. Only on a user's action. */
  reveal(span: Span): void;
  /**
   * Replaces a span by `by` through the editor's own input path, as one step of its own undo, then verifies by reading back.
   * `selectInserted` leaves that part of the inserted text selected (offsets into `by`).
   */
  replace(span: Span, quote: string, by: string, selectInserted?: Span): Promise<WriteResult>;
  /** Gives focus to the editor with the caret or selection at a span of the draft, or where it was. */
  focus(at?: Span): void;
  /** The span of the user's selection or caret in the draft; `null` when it is elsewhere. */
  selection(): Span | null;
  /** Reads the whole document instead of the selection or section from now on. */
  widen(): void;
  /** The text (or which part is the draft) may have changed; at most once a frame, never while an input method composes. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Boxes may have moved (scroll, resize, zoom, re-rendering) though the text has not; at most once a frame. */
  onMove(listener: () => void, signal: AbortSignal): void;
}

/** What the user pointed at when asking for a review. */
export interface EditorRequest {
  readonly document: Document;
  /** The frame's selected text as the browser gives it with a context-menu click; a hint, never trusted as the draft where an editor can be read. */
  readonly selectionText?: string;
}

/** Finds the editor that the user works in; `null` when there is nothing to review. Rejects never; gives up when the signal aborts. */
export type FindEditor = (request: EditorRequest, signal: AbortSignal) => Promise<Editor | null>;
