import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReviewer } from '../lib/engine';
import { RULES } from '../lib/engine/rules';
import type { Language } from '../lib/i18n/languages';
import { engineSpeaker } from '../lib/i18n/speak-engine';
import type { Engine } from '../lib/review/ports';

declare global {
  // Isolated-world globals: the page sees none of them.
  var afterwardEngine: Engine | undefined;
  var afterwardEngineLoaded: ((engine: Engine) => void) | undefined;
}

function speaking(language: Language): Engine {
  const speaker = engineSpeaker(language);
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
 * The engine as a script of its own, with what it says in every language: the package holds it once, the panel is painted
 * before it loads, and the in-page app, the popup and the other extension pages share it.
 */
export default defineUnlistedScript(() => {
  globalThis.afterwardEngine ??= speaking('en');
  globalThis.afterwardEngineLoaded?.(globalThis.afterwardEngine);
});
