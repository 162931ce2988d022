import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReviewer, reviewDraft } from '../lib/engine';
import { RULES } from '../lib/engine/rules';
import type { Engine } from '../lib/review/ports';

declare global {
  // Isolated-world globals: the page sees none of them.
  var afterwardEngine: (Engine & { readonly reviewDraft: typeof reviewDraft }) | undefined;
  var afterwardEngineLoaded: ((engine: Engine) => void) | undefined;
}

/**
 * The engine as a script of its own: the package holds it once, the panel is painted before it loads, and the in-page
 * app, the popup and the other extension pages share it.
 */
export default defineUnlistedScript(() => {
  globalThis.afterwardEngine ??= { createReviewer, reviewDraft, rules: RULES };
  globalThis.afterwardEngineLoaded?.(globalThis.afterwardEngine);
});
