import { effect } from '@preact/signals';
import { mountCard } from '../../components/card';
import type { PanelView } from '../../components/panel/view';
import type { ReviewSession } from '../../lib/review/start-review';
import type { Host } from './host';
import { watchHover } from './hover-intent';

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

/** Opens and closes the card of one finding: on hover, or by a command. It takes the focus only when asked to. */
export function openCards({ document, host, session, view, signal }: CardPlace): Cards {
  const { model } = session;
  let open: { readonly id: string; readonly text: string; unmount(): void } | null = null;

  const close = () => {
    open?.unmount();
    open = null;
  };

  function show(id: string, near?: Point, takesFocus = false): void {
    const finding = model.findings.peek().find(one => one.id === id);
    const editor = session.editor();
    if (!finding || !editor || (open?.id === id && !takesFocus)) return;
    close();
    const anchor = { getRect: () => session.painter()?.anchorOf(id, near) ?? null, contextElement: editor.element };
    const { translate, direction } = view;
    const unmount = mountCard(host.root, { finding, model, anchor, translate, direction, takesFocus, onClose: close });
    open = { id, text: model.text.peek(), unmount };
  }

  /** The card's own controls are pressed as the user would: so that what happens is what the card shows. */
  const inCard = <E extends HTMLElement>(selector: string) => host.root.querySelector<E>(`.card ${selector}`);

  const showCurrent = () => {
    if (model.selectedId.peek() === null) model.actions.next();
    const id = model.selectedId.peek();
    if (id !== null) show(id);
  };

  const isOurs = (event: Event) => event.composedPath().includes(host.element);
  watchHover(
    document,
    {
      markAt: (x, y) => session.painter()?.marksAt(x, y)[0] ?? null,
      isOurs,
      open: show,
      close,
      isOpen: () => open !== null,
    },
    signal,
  );

  document.addEventListener(
    'keydown',
    event => {
      if (!open || isOurs(event) || MODIFIERS.has(event.key) || event.altKey) return;
      // Escape belongs to the card while it is open, and not to a dialog of the page.
      if (event.key === 'Escape') event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
  document.addEventListener('pointerdown', event => !isOurs(event) && close(), { capture: true, signal });

  const stop = effect(() => {
    const text = model.text.value;
    const stands = open === null || model.findings.value.some(({ id }) => id === open?.id);
    if (open && (text !== open.text || !stands)) close();
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
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
