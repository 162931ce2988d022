// `<textarea>` and `<input type="text">`: the value is the text, and its offsets are the text's.
import { editBetween, mapSpan } from '../text/edits';
import { cut, type Span } from '../text/span';
import { deepActiveElement, viewOf } from './dom';
import { chooseScope, markdownHeadings, withinLimit } from './draft-scope';
import { createFieldMirror, type Field } from './field-mirror';
import { isOptedOut } from './off-limits';
import type { Editor, WriteResult } from './types';
import { createBell, watchComposition, watchMoves } from './watch';

/** The editor of a form field; it stops when the signal aborts. */
export function createTextField(field: Field, signal: AbortSignal): Editor {
  const document = field.ownerDocument;
  const view = viewOf(field);
  const mirror = createFieldMirror(field, signal);
  const changes = createBell(signal);
  const moves = createBell(signal);
  const readsOnly = field.readOnly || field.disabled;
  const text = () => field.value;

  const selected: Span = { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
  const scope = chooseScope(text(), selected, () => markdownHeadings(text()));
  const draftSpan = () => scope.follow(text());
  const read = () => cut(text(), withinLimit(draftSpan()));
  const outward = ({ start, end }: Span): Span => {
    const from = draftSpan().start;
    return { start: start + from, end: end + from };
  };

  /** What `read` last told: the text that spans count in. While an input method composes, nobody is told of what it does. */
  let told = read();
  /** Where a span of the told draft stands in the field now; `null` when its own words are being edited. */
  const place = (span: Span): Span | null => {
    const edit = isComposing() ? editBetween(told, read()) : null;
    const at = edit ? mapSpan(span, edit) : span;
    return at && outward(at);
  };

  let known = field.value;
  const check = () => {
    if (field.value === known) return;
    moves.ring();
    if (isComposing()) return;
    known = field.value;
    changes.ring();
  };
  const isComposing = watchComposition(field, check, signal);
  const options = { capture: true, passive: true, signal };
  for (const event of ['input', 'change', 'focus', 'blur', 'select']) field.addEventListener(event, check, options);
  // A page that sets the value by script sends no event. It moves the caret of a focused field; of another one the frameworks
  // that keep the default value up with the value tell, else the next thing that the user does.
  for (const event of ['selectionchange', 'keyup', 'pointerup', 'pointermove', 'focusin', 'visibilitychange'])
    document.addEventListener(event, check, options);
  const observer = new view.MutationObserver(check);
  observer.observe(field, { attributes: true, childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  field.form?.addEventListener('reset', () => queueMicrotask(check), options);
  watchMoves(
    field,
    () => {
      check();
      moves.ring();
    },
    signal,
  );

  /** False where the field takes no focus: the page took it away, hid it or put a dialog before it. */
  const focusAt = ({ start, end }: Span): boolean => {
    field.focus({ preventScroll: true });
    if ((field.getRootNode() as Document | ShadowRoot).activeElement !== field) return false;
    field.setSelectionRange(start, end);
    return true;
  };

  /** For browsers and pages that refuse the command: frameworks that guard `value` notice the native setter and the event. */
  const setValue = (value: string, inserted: string) => {
    const prototype = field.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(
      new view.InputEvent('input', {
        inputType: 'insertReplacementText',
        data: inserted,
        bubbles: true,
        composed: true,
      }),
    );
  };

  async function replace(span: Span, quote: string, by: string, selectInserted?: Span): Promise<WriteResult> {
    if (field.readOnly || field.disabled) return { ok: false, reason: 'read-only' };
    if (isComposing()) return { ok: false, reason: 'busy' };
    if (read().slice(span.start, span.end) !== quote) return { ok: false, reason: 'moved' };
    const edit = editBetween(quote, by);
    if (!edit) return { ok: true };
    const before = field.value;
    const from = outward(span).start;
    const target = { start: from + edit.start, end: from + edit.end };
    const wanted = before.slice(0, target.start) + edit.inserted + before.slice(target.end);
    if (field.maxLength >= 0 && wanted.length > field.maxLength) return { ok: false, reason: 'refused' };
    const { scrollTop } = field;
    // What is typed goes to what has the focus, which would be something else.
    if (!focusAt(target)) return { ok: false, reason: 'refused' };
    const command = edit.inserted === '' ? 'delete' : 'insertText';
    document.execCommand(command, false, edit.inserted);
    if (field.value === before) setValue(wanted, edit.inserted);
    field.scrollTop = scrollTop;
    // A page that controls the field may put its own value back after the event.
    await new Promise<void>(resolve => setTimeout(resolve, 32));
    if (field.value !== wanted) {
      if (field.value !== before) document.execCommand('undo');
      check();
      return { ok: false, reason: 'refused' };
    }
    const inserted = selectInserted ?? { start: by.length, end: by.length };
    focusAt({ start: from + inserted.start, end: from + inserted.end });
    check();
    return { ok: true };
  }

  return {
    name: field.localName === 'textarea' ? 'textarea' : 'input',
    paints: 'boxes',
    writes: !readsOnly,
    reveals: true,
    element: field,
    source: () => ({
      editor: 'a text field',
      scope: scope.kind,
      cut: read().length < draftSpan().end - draftSpan().start,
      partial: false,
      canWiden: scope.kind !== 'whole' && !isOptedOut(field) && read().trim() !== text().trim(),
    }),
    read() {
      told = read();
      return told;
    },
    rangesFor: () => [],
    boxesFor(span) {
      const at = place(span);
      return at ? mirror.boxesOf(at) : [];
    },
    caretBoxAt(offset) {
      const at = place({ start: offset, end: offset });
      const line = at && mirror.caretAt(at.start);
      return line && { ...line, width: 0 };
    },
    reveal(span) {
      const at = outward(span);
      const top = mirror.topOf(at.start);
      if (top < field.scrollTop || top > field.scrollTop + field.clientHeight - 40)
        field.scrollTop = top - field.clientHeight * 0.3;
      const box = mirror.boxesOf(at)[0];
      if (!box) field.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
    replace,
    focus(at) {
      if (at) focusAt(outward(at));
      else field.focus({ preventScroll: true });
    },
    selection() {
      if (deepActiveElement(document) !== field) return null;
      const own = draftSpan();
      const start = Math.max(field.selectionStart ?? 0, own.start);
      const end = Math.min(field.selectionEnd ?? 0, own.end);
      return start > end ? null : { start: start - own.start, end: end - own.start };
    },
    widen() {
      scope.widen();
      changes.ring();
    },
    onChange: changes.add,
    onMove: moves.add,
  };
}
