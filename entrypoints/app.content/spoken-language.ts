import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Language, pickLanguage } from '../../lib/i18n/languages';
import { askBackground } from '../../lib/messages/in-page';
import type { Settings } from '../../lib/settings/schema';

/** The language that the page's panel speaks: German once its texts are there, English until then. */
export function followLanguage(settings: ReadonlySignal<Settings>, end: AbortSignal): ReadonlySignal<Language> {
  const wanted = computed(() => pickLanguage(settings.value.language, navigator.languages));
  const hasGerman = signal(globalThis.afterwardGerman !== undefined);
  const stop = effect(() => {
    if (wanted.value === 'de' && !hasGerman.value)
      void askBackground('bringGerman', {}).then(() => (hasGerman.value = globalThis.afterwardGerman !== undefined));
  });
  end.addEventListener('abort', stop, { once: true });
  return computed(() => (wanted.value === 'de' && !hasGerman.value ? 'en' : wanted.value));
}
