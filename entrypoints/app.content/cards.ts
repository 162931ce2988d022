import { effect } from '@preact/signals';
import { mountCard } from '../../components/card';
import type { PanelView } from '../../components/panel/view';
import { deepActiveElement, frameOf } from '../../lib/editors/dom';
import type { ReviewSession } from '../../lib/review/start-review';
import { clearOfCaret } from './clear-of-caret';
import type { Host } from './host';
import { createHoverIntent } from './hover-intent';

/** What the keyboard commands do with the current finding. */
export interface Cards {
  walk(to: 'next' | 'previous'): void;
  /** Applies the rewrite that the open card shows; where none is open, opens one first, so that nothing unseen is applied. */
  apply(): void;
  ignore(): void;
  /** Moves the focus into the open card; false when none is open. */
  focus(): boolean;
}

interface CardPlace {
  readonly document: Document;
  readonly host: Host;
  readonly session: ReviewSession;
  readonly view: PanelView;
  readonly signal: AbortSignal;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** The document of an element, and those of the frames around it. */
function documentsAround(element: Element): Document[] {
  const found = [element.ownerDocument];
  for (let frame = frameOf(element.ownerDocument); frame; frame = frameOf(frame.ownerDocument))
    found.push(frame.ownerDocument);
  return found;
}

/** Opens and closes the card of one finding: on hover, or by a command. It takes the focus only when asked to. */
export function openCards({ document, host, session, view, signal }: CardPlace): Cards {
  const { model } = session;
  let open: { readonly id: string; readonly text: string; readonly end: AbortController; unmount(): void } | null =
    null;

  const close = () => {
    open?.end.abort();
    open?.unmount();
    open = null;
  };

  /** Keys and clicks go to the document that has the focus: a frame's where the text or its keyboard lives in one. */
  const closeOnKeysAndClicks = (signal: AbortSignal) => {
    const places = [session.editor()?.element, deepActiveElement(document)];
    for (const page of new Set([document, ...places.flatMap(place => (place ? documentsAround(place) : []))])) {
      page.addEventListener('keydown', onKey, { capture: true, signal });
      // Not every input method presses keys.
      page.addEventListener('compositionstart', event => !isOurs(event) && close(), { capture: true, signal });
      page.addEventListener('pointerdown', event => !isOurs(event) && close(), { capture: true, signal });
    }
  };

  function onKey(event: KeyboardEvent): void {
    if (!open || isOurs(event) || MODIFIERS.has(event.key) || event.altKey) return;
    // Escape belongs to the card while it is open, and not to a dialog of the page.
    if (event.key === 'Escape') event.stopPropagation();
    close();
  }

  function show(id: string, near?: Point, takesFocus = false): void {
    const finding = model.findings.peek().find(one => one.id === id);
    const editor = session.editor();
    if (!finding || !editor || (open?.id === id && !takesFocus)) return;
    close();
    const getRect = () => {
      const mark = session.painter()?.anchorOf(id, near) ?? null;
      const card = host.root.querySelector<HTMLElement>('.card');
      if (!mark || !card) return mark;
      const caret = editor.selection();
      const box = caret && editor.caretBoxAt(caret.end);
      return clearOfCaret(mark, box, { width: card.offsetWidth, height: card.offsetHeight });
    };
    const anchor = { getRect, contextElement: editor.element };
    const end = new AbortController();
    closeOnKeysAndClicks(end.signal);
    const unmount = mountCard(host.root, {
      finding,
      model,
      anchor,
      translate: view.translate,
      takesFocus,
      onClose: close,
    });
    open = { id, text: model.text.peek(), end, unmount };
  }

  /** The card's own controls are pressed as the user would: so that what happens is what the card shows. */
  const inCard = <E extends HTMLElement>(selector: string) => host.root.querySelector<E>(`.card ${selector}`);

  const showCurrent = () => {
    if (model.selectedId.peek() === null) model.actions.next();
    const id = model.selectedId.peek();
    if (id !== null) show(id);
  };

  const isOurs = (event: Event) => event.composedPath().includes(host.element);
  const watchPointer = createHoverIntent(
    {
      markAt: (x, y) => session.painter()?.marksAt(x, y)[0] ?? null,
      isOurs,
      open: show,
      close,
      isOpen: () => open !== null,
    },
    signal,
  );
  watchPointer(document, signal);

  let inFrame: { readonly page: Document; readonly end: AbortController } | null = null;
  const stopFollowing = effect(() => {
    // A new editor may stand in another frame.
    model.source.value;
    const page = session.editor()?.element.ownerDocument ?? document;
    if (page === (inFrame?.page ?? document)) return;
    inFrame?.end.abort();
    inFrame = page === document ? null : { page, end: new AbortController() };
    if (inFrame) watchPointer(page, AbortSignal.any([signal, inFrame.end.signal]));
  });

  const stop = effect(() => {
    const text = model.text.value;
    const stands = open === null || model.findings.value.some(({ id }) => id === open?.id);
    if (open && (text !== open.text || !stands)) close();
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      stopFollowing();
      close();
    },
    { once: true },
  );

  return {
    walk(to) {
      model.actions[to]();
      close();
      showCurrent();
    },
    apply() {
      if (open) inCard<HTMLButtonElement>('.button-primary')?.click();
      else showCurrent();
    },
    ignore() {
      const finding = model.findings.peek().find(({ id }) => id === open?.id);
      if (finding) model.actions.ignore(finding, 'finding');
      else showCurrent();
    },
    focus() {
      const target = inCard('.button-primary') ?? inCard('button');
      target?.focus({ preventScroll: true });
      return target !== null;
    },
  };
}
