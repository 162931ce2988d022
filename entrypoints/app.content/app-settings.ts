import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReviewSettings } from '../../lib/review/ports';
import type { Ignored, KeptCheck } from '../../lib/review/review-model';
import { draftKey, ignoredIn, withIgnored } from '../../lib/settings/ignored';
import { readKeptChecks, saveKeptChecks } from '../../lib/settings/kept-checks';
import { toReviewOptions } from '../../lib/settings/review-options';
import { DEFAULT_SETTINGS, type Settings, type StoredCheck } from '../../lib/settings/schema';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store';

/** The stored settings as this page needs them, followed while the app is open. */
export interface AppSettings {
  readonly settings: ReadonlySignal<Settings>;
  /** Resolves when what is stored has been read; gives the names of fields that were corrupt and have their defaults now. */
  readonly loaded: Promise<readonly string[]>;
  forReview(): ReviewSettings;
  saveIgnored(ignored: readonly Ignored[]): void;
  saveKept(kept: readonly KeptCheck[]): void;
}

const noMatter = () => undefined; // The extension was reloaded, or the store is full: what is on the screen still holds.

export function followSettings(page: Document, onChange: () => void, end: AbortSignal): AppSettings {
  const draft = draftKey(page.location.href);
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  let kept: readonly StoredCheck[] = [];

  const loaded = Promise.all([readSettings(), readKeptChecks()]).then(([{ value, lost }, checks]) => {
    settings.value = value;
    kept = checks.filter(check => check.draft === draft);
    return lost;
  });

  watchSettings(next => {
    settings.value = next;
    onChange();
  }, end);

  return {
    settings,
    loaded,
    forReview: () => ({
      options: toReviewOptions(settings.peek()),
      ignored: ignoredIn(settings.peek().ignored, draft),
      kept,
    }),
    saveIgnored(ignored) {
      changeSettings(now => ({ ignored: withIgnored(now.ignored, draft, ignored, Date.now()) })).catch(noMatter);
    },
    saveKept(next) {
      kept = next.map(check => ({ ...check, draft }));
      saveKeptChecks(draft, next).catch(noMatter);
    },
  };
}
