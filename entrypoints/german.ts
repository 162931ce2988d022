import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { appGerman } from '../lib/i18n/catalogues/app';
import { type EngineSpeaker, engineSpeaker } from '../lib/i18n/speak-engine';

declare global {
  /** What app and engine say in German; there once somebody wants to hear it. */
  var afterwardGerman: { readonly app: typeof appGerman; readonly engine: EngineSpeaker | null } | undefined;
}

/** German as a script of its own: whoever reads English does not load it. */
export default defineUnlistedScript(() => {
  globalThis.afterwardGerman ??= { app: appGerman, engine: engineSpeaker('de') };
});
