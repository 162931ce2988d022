import { useMessages } from '../i18n';
import { StoryBox } from '../quick-review/story-box';
import type { StoryEngine } from '../quick-review/story-engine';

interface WelcomeProps {
  /** `null` while it loads. */
  readonly engine: StoryEngine | null;
  readonly sample: string;
  /** The keys that open the review; empty where none are set. */
  readonly keys: string;
  readonly onSettings: () => void;
}

/** The one page after installation: what it does, what it never does, and the sample story to try it on. */
export function Welcome({ engine, sample, keys, onSettings }: WelcomeProps) {
  const t = useMessages();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/icon.svg" alt="" width="40" height="40" />
        <h1 class="welcome-title">{t('welcome.title')}</h1>
        <p class="welcome-lead">{t('welcome.lead')}</p>
      </header>
      <section class="welcome-try" aria-labelledby="try">
        <h2 class="welcome-heading" id="try">
          {t('welcome.try.title')}
        </h2>
        <p class="welcome-soft">{t('welcome.try.text')}</p>
        <StoryBox engine={engine} initial={sample} sample={sample} />
      </section>
      <div class="welcome-words">
        <Part title={t('welcome.start.title')}>
          {keys ? t('welcome.start.keys', { keys }) : t('welcome.start.noKeys')}
          {t('welcome.start.menu')}
          {t('welcome.start.docs')}
        </Part>
        <Part title={t('welcome.does.title')}>
          {t('welcome.does.marks')}
          {t('welcome.does.gaps')}
          {t('welcome.does.asks')}
        </Part>
        <Part title={t('welcome.never.title')}>
          {t('welcome.never.sends')}
          {t('welcome.never.reads')}
          {t('welcome.never.writes')}
        </Part>
        <p>
          <button type="button" class="welcome-settings" onClick={onSettings}>
            {t('welcome.settings')}
          </button>
        </p>
      </div>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly string[] }) {
  return (
    <section>
      <h2 class="welcome-heading">{title}</h2>
      <ul class="welcome-list">
        {children.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
