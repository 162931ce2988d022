import { useEffect, useState } from 'preact/hooks';
import { saySettings } from '../../lib/i18n/say-settings';
import type { Settings } from '../../lib/settings/schema';
import { useMessages } from '../i18n';
import { Checks } from './checks';
import { IgnoredList } from './ignored-list';
import { KeptChecks } from './kept-checks';
import { Keyboard } from './keyboard';
import { LanguageChoice } from './language-choice';
import { Length } from './length';
import { MarksLook } from './marks-look';
import type { OptionsProps } from './options-props';
import { OwnWords } from './own-words';
import { SettingsFile } from './settings-file';
import { Sites } from './sites';

const SECTIONS = [
  'checks',
  'words',
  'length',
  'marks',
  'sites',
  'language',
  'ignored',
  'kept',
  'keys',
  'file',
] as const;

/** Long enough to be read beside what was changed. */
const SAVED_MS = 4000;

/** All settings on one page. A change holds at once; a quiet line says that it is kept. */
export function Options(props: OptionsProps) {
  const { settings, lost, rules } = props;
  const t = useMessages();
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | null>(null);
  const change = async (part: Partial<Settings>) => {
    setOutcome(null);
    setOutcome((await props.onChange(part)) ? 'saved' : 'notSaved');
  };
  // That it is saved matters for a moment; that it is not stays until the next change.
  useEffect(() => {
    if (outcome !== 'saved') return;
    const timer = setTimeout(() => setOutcome(null), SAVED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <div class="options">
      <header class="options-head">
        <h1 class="options-title">{t('options.title')}</h1>
      </header>
      <nav class="options-nav" aria-label={t('options.title')}>
        <ul>
          {SECTIONS.map(section => (
            <li key={section}>
              <a href={`#${section}`}>{t(`options.${section}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-sections">
        <Lost fields={lost} />
        <Checks rules={rules} chosen={settings.rules} onChange={next => void change({ rules: next })} />
        <OwnWords words={settings.words} limits={props.limits.phrases} onChange={words => void change({ words })} />
        <Length {...settings} limits={props.limits} onChange={part => void change(part)} />
        <MarksLook look={settings.marksLook} onChange={marksLook => void change({ marksLook })} />
        <Sites
          sites={settings.sites}
          allowed={props.allowedSites}
          onAllow={props.onAllowSite}
          onRemove={props.onRemoveSite}
        />
        <LanguageChoice
          language={settings.language}
          languages={props.languages}
          onChange={language => void change({ language })}
        />
        <IgnoredList rules={rules} ignored={settings.ignored} onChange={ignored => void change({ ignored })} />
        <KeptChecks checks={props.keptChecks} onForget={props.onForget} />
        <Keyboard shortcuts={props.shortcuts} onShortcuts={props.onShortcuts} />
        <SettingsFile onExport={props.onExport} onImport={props.onImport} />
      </main>
      <p class="options-outcome" role="status">
        {outcome && t(`options.${outcome}`)}
      </p>
    </div>
  );
}

function Lost({ fields }: { readonly fields: readonly string[] }) {
  const t = useMessages();
  if (fields.length === 0) return null;
  return (
    <p class="options-lost" role="alert">
      {fields.includes('') ? t('options.lost.all') : t('options.lost.some', { fields: saySettings(t, fields) })}
    </p>
  );
}
