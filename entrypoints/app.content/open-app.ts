import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { cardStyles } from '../../components/card';
import { focusPanel, mountPanel, panelStyles } from '../../components/panel';
import { findEditor } from '../../lib/editors';
import type { DraftSource } from '../../lib/editors/types';
import { saySettings } from '../../lib/i18n/say-settings';
import { createPainter } from '../../lib/marks';
import { askBackground } from '../../lib/messages/in-page';
import type { Engine } from '../../lib/review/ports';
import { startReview } from '../../lib/review/start-review';
import { followSettings } from './app-settings';
import { openCards } from './cards';
import { freeEdges } from './free-edges';
import { createHost } from './host';
import { onThemeChange, standsOnDark } from './page-theme';
import { createPanelView } from './panel-view';

/** The open panel of one page. */
export interface App {
  /** Reads what is selected now instead; `selectionText` is the browser's word for it. */
  recheck(selectionText?: string): void;
  readDraft(): { readonly text: string; readonly source: DraftSource } | null;
  next(): void;
  previous(): void;
  apply(): void;
  ignore(): void;
  switchFocus(): void;
  close(): void;
}

interface OpenOptions {
  readonly document: Document;
  readonly selectionText: string | undefined;
  readonly context: ContentScriptContext;
  onClose(): void;
}

/** Opens panel and marks on a page. Everything that it put there is gone after `close`, and when the extension is reloaded. */
export function openApp({ document, selectionText, context, onClose }: OpenOptions): App {
  const end = new AbortController();
  const life = AbortSignal.any([end.signal, context.signal]);
  const cameFrom = document.activeElement;
  let selected = selectionText;

  const close = () => {
    if (end.signal.aborted) return;
    const heldFocus = host.element.contains(document.activeElement) || document.activeElement === host.element;
    end.abort();
    if (heldFocus) session.editor()?.focus();
    if (heldFocus && !session.editor() && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    if (globalThis.afterwardLauncher) globalThis.afterwardLauncher.hidden = false;
    onClose();
  };

  const host = createHost(document, 'afterward-panel', {
    styles: `${panelStyles}\n${cardStyles}`,
    signal: life,
    onLost: close,
  });
  host.element.setAttribute('role', 'complementary');
  host.element.setAttribute('aria-label', 'Afterward');
  if (globalThis.afterwardLauncher) globalThis.afterwardLauncher.hidden = true;

  const settings = followSettings(document, () => session.setSettings(settings.forReview()), life);
  const session = startReview(
    {
      findEditor(stop) {
        // What the browser told with the user's click is no longer true at the next look.
        const told = selected;
        selected = undefined;
        return findEditor({ document, ...(told ? { selectionText: told } : {}) }, stop);
      },
      createPainter,
      // The settings first: a review with other settings than the user's would flash.
      engine: Promise.all([loadEngine(), settings.loaded]).then(([engine]) => engine),
      whenIdle: (work, stop) => {
        const idle = requestIdleCallback(() => work(), { timeout: 1000 });
        stop.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
      },
      now: () => performance.now(),
      copy: text => navigator.clipboard.writeText(text),
      saveIgnored: settings.saveIgnored,
      saveKept: settings.saveKept,
      openOptions: () =>
        void askBackground('openOptions', {}).then(reply => {
          // Not `context.isInvalid`: that would take the panel away without a word.
          if (!reply.ok && browser.runtime?.id === undefined) session.say('orphaned');
        }),
      close,
    },
    settings.forReview(),
    life,
  );
  void settings.loaded.then(lost => {
    session.setSettings(settings.forReview());
    if (lost.length > 0) session.say('settings-repaired', saySettings(view.translate.peek(), lost));
  });

  const dark = signal(standsOnDark(document.body ?? document.documentElement));
  const view = createPanelView(
    document,
    settings.settings,
    settings.language,
    computed(() => (dark.value ? 'dark' : 'light')),
  );
  // With the settings, which are there at once: language, side and width would jump.
  let unmount = () => {};
  void settings.loaded.then(() => {
    if (!life.aborted) unmount = mountPanel(host.root, session.model, view);
  });
  const cards = openCards({ document, host, session, view, signal: life });

  const dress = (element: Element) => {
    dark.value = standsOnDark(element);
    session.painter()?.setTheme({ dark: dark.value, look: settings.settings.peek().marksLook });
    session.repaint();
  };
  const dock = () => {
    const text = session.editor()?.element;
    if (!text) return;
    const edges = freeEdges(text, view.side.peek(), document);
    for (const [edge, px] of Object.entries(edges)) host.element.style.setProperty(`--aw-free-${edge}`, `${px}px`);
  };
  addEventListener('resize', dock, { signal: life });
  const stopEffects = [
    effect(() => host.element.setAttribute('data-state', session.model.state.value)),
    effect(() => {
      // A new editor, or another look in the settings: dress the marks for it.
      session.model.source.value;
      settings.settings.value.marksLook;
      const element = session.editor()?.element ?? document.body ?? document.documentElement;
      const stop = new AbortController();
      onThemeChange(element, () => dress(element), AbortSignal.any([life, stop.signal]));
      dress(element);
      return () => stop.abort();
    }),
    effect(() => {
      session.model.source.value;
      view.side.value;
      dock();
    }),
  ];
  life.addEventListener(
    'abort',
    () => {
      for (const stop of stopEffects) stop();
      unmount();
    },
    { once: true },
  );

  const panelHasFocus = () => document.activeElement === host.element;

  return {
    recheck(text) {
      selected = text;
      session.model.actions.recheck();
    },
    readDraft() {
      const source = session.model.source.peek();
      return source ? { text: session.model.text.peek(), source } : null;
    },
    next: () => cards.walk('next'),
    previous: () => cards.walk('previous'),
    apply: () => cards.apply(),
    ignore: () => cards.ignore(),
    switchFocus() {
      if (panelHasFocus()) session.model.actions.backToText();
      else if (!cards.focus()) focusPanel(host.root);
    },
    close,
  };
}

/** The engine arrives as a script of its own, just after this one. */
function loadEngine(): Promise<Engine> {
  if (globalThis.afterwardEngine) return Promise.resolve(globalThis.afterwardEngine);
  return new Promise(resolve => {
    globalThis.afterwardEngineLoaded = resolve;
  });
}
