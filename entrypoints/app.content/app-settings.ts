import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Language } from '../../lib/i18n/languages';
import { askBackground } from '../../lib/messages/in-page';
import type { ReviewSettings } from '../../lib/review/ports';
import type { Ignored, KeptCheck } from '../../lib/review/review-model';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { draftKey, ignoredIn } from '../../lib/settings/ignored';
import { toReviewOptions } from '../../lib/settings/review-options';
import type { Settings, StoredCheck } from '../../lib/settings/schema';
import { followLanguage } from './spoken-language';

/** The stored settings as this page needs them, followed while the app is open. */
export interface AppSettings {
  readonly settings: ReadonlySignal<Settings>;
  readonly language: ReadonlySignal<Language>;
  /** Resolves when what is stored has been read; gives the names of fields that were corrupt and have their defaults now. */
  readonly loaded: Promise<readonly string[]>;
  forReview(): ReviewSettings;
  saveIgnored(ignored: readonly Ignored[]): void;
  saveKept(kept: readonly KeptCheck[]): void;
}

/**
 * Follows what is stored. Read and written by the background, which has the schemas to check it by; where that is gone because the
 * extension was reloaded, what is on the screen still holds.
 */
export function followSettings(page: Document, onChange: () => void, end: AbortSignal): AppSettings {
  const draft = draftKey(page.location.href);
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  let kept: readonly Omit<StoredCheck, 'draft'>[] = [];

  const read = async () => {
    const stored = await askBackground('readStored', { draft });
    if (!stored.ok) return [];
    settings.value = stored.value.settings;
    kept = stored.value.kept;
    return stored.value.lost;
  };

  const changed = (changes: Readonly<Record<string, unknown>>) => {
    if ('settings' in changes) void read().then(onChange);
  };
  const language = followLanguage(settings, end);
  let spoken = language.peek();
  const stop = effect(() => {
    if (language.value !== spoken) onChange();
    spoken = language.value;
  });
  end.addEventListener('abort', stop, { once: true });

  browser.storage.local.onChanged.addListener(changed);
  end.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(changed), { once: true });

  return {
    settings,
    language,
    loaded: read(),
    forReview: () => ({
      options: toReviewOptions(settings.peek()),
      language: language.peek(),
      ignored: ignoredIn(settings.peek().ignored, draft),
      kept,
    }),
    saveIgnored: ignored => void askBackground('saveIgnored', { draft, ignored }),
    saveKept(next) {
      kept = next;
      void askBackground('saveKept', { draft, kept });
    },
  };
}
