import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoryEngine } from '../../components/quick-review/story-engine';
import { pickLanguage } from '../../lib/i18n/languages';
import type { Engine } from '../../lib/review/ports';
import { toReviewOptions } from '../../lib/settings/review-options';
import type { Settings } from '../../lib/settings/schema';
import { loadEngine } from './load-engine';

/** The engine in the interface's language as it loads; `null` until then, and where it can't be loaded. */
export function useEngine(settings: Settings | undefined): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  const language = settings && pickLanguage(settings.language, navigator.languages);
  useEffect(() => {
    if (language) void loadEngine(language).then(setEngine);
  }, [language]);
  return engine;
}

/** The engine set up with the user's settings. */
export function useStoryEngine(settings: Settings | undefined): StoryEngine | null {
  const engine = useEngine(settings);
  return useMemo(() => {
    if (!engine || !settings) return null;
    const reviewer = engine.createReviewer(toReviewOptions(settings));
    const families = new Map(engine.rules.map(({ id, family }) => [id, family]));
    return { review: text => reviewer.review(text), familyOf: rule => families.get(rule) ?? 'wording' };
  }, [engine, settings]);
}
