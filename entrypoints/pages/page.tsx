// Here and not in each page's own sheet, so that the package holds it once.
import '../../components/controls/controls.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { I18nProvider } from '../../components/i18n';
import { pagesCatalogue } from '../../lib/i18n/catalogues/pages';
import { pickLanguage } from '../../lib/i18n/languages';
import { createTranslate, type Translate } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/settings/schema';

interface PageProps {
  readonly settings: Settings;
  readonly titleOf: (t: Translate) => string;
  readonly children: ComponentChildren;
}

/** An extension page in the interface's language. */
export function Page({ settings, titleOf, children }: PageProps) {
  const language = pickLanguage(settings.language, navigator.languages);
  const translate = useMemo(() => createTranslate(pagesCatalogue, language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = translate.direction;
    document.title = titleOf(translate);
  }, [language, translate, titleOf]);
  return <I18nProvider translate={translate}>{children}</I18nProvider>;
}
