import type { Settings } from '../../lib/settings/schema';
import { useMessages } from '../i18n';
import type { OptionsProps } from './options-props';
import { Section } from './section';

interface LanguageChoiceProps {
  readonly language: Settings['language'];
  readonly languages: OptionsProps['languages'];
  readonly onChange: (language: Settings['language']) => void;
}

/** The language of the interface, not of the stories. */
export function LanguageChoice({ language, languages, onChange }: LanguageChoiceProps) {
  const t = useMessages();
  return (
    <Section id="language">
      <select
        class="options-field"
        aria-label={t('options.language.label')}
        value={language}
        onChange={event => onChange(event.currentTarget.value as Settings['language'])}
      >
        <option value="auto">{t('options.language.auto')}</option>
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="section-soft">{t('options.language.note')}</p>
    </Section>
  );
}
