import { defineContentScript } from 'wxt/utils/define-content-script';
import { findEditor } from '../../lib/editors';
import { answerToTab } from '../../lib/messages/in-page';
import { type App, openApp } from './open-app';

declare global {
  /** Set in the extension's isolated world of a page that holds the app already. */
  var afterwardApp: true | undefined;
}

/** The in-page app: put into a tab when the user asks, silent until a message opens it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    globalThis.afterwardApp = true;
    let app: App | null = null;
    const close = () => {
      app?.close();
      app = null;
    };
    context.onInvalidated(close);

    answerToTab(
      {
        async open({ selectionText }) {
          if (app) app.recheck(selectionText);
          else app = openApp({ document, selectionText, context, onClose: () => (app = null) });
          return {};
        },
        close() {
          close();
          return {};
        },
        next: () => run(app?.next),
        previous: () => run(app?.previous),
        apply: () => run(app?.apply),
        ignore: () => run(app?.ignore),
        switchFocus: () => run(app?.switchFocus),
        async readDraft() {
          if (app) return app.readDraft();
          const life = new AbortController();
          const editor = await findEditor({ document }, life.signal);
          const draft = editor ? { text: editor.read(), source: editor.source() } : null;
          life.abort();
          return draft && draft.text.trim() !== '' ? draft : null;
        },
      },
      context.signal,
    );
  },
});

function run(command: (() => void) | undefined): Record<string, never> {
  command?.();
  return {};
}
