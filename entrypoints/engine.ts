import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReviewer } from '../lib/engine';
import { RULES } from '../lib/engine/rules';
import type { Language } from '../lib/i18n/languages';
import type { Engine } from '../lib/review/ports';

declare global {
  // Isolated-world globals: the page sees none of them.
  var afterwardEngine: Engine | undefined;
  var afterwardEngineLoaded: ((engine: Engine) => void) | undefined;
}

function speaking(language: Language): Engine {
  const speaker = language === 'de' ? globalThis.afterwardGerman?.engine : null;
  if (!speaker) return { createReviewer, rules: RULES, speaking };
  return {
    rules: RULES.map(speaker.rule),
    createReviewer(options) {
      const reviewer = createReviewer(options);
      return { review: text => speaker.report(reviewer.review(text)) };
    },
    speaking,
  };
}

/**
 * The engine as a script of its own: the package holds it once, the panel is painted before it loads, and the in-page app,
 * the popup and the other extension pages share it. It speaks English where German was not loaded before it is asked to speak.
 */
export default defineUnlistedScript(() => {
  globalThis.afterwardEngine ??= speaking('en');
  globalThis.afterwardEngineLoaded?.(globalThis.afterwardEngine);
});
