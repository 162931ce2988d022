import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/i18n/translate';

const TranslateContext = createContext<Translate | null>(null);

interface I18nProviderProps {
  /** Speaks the interface's language; a new one re-renders everything in it. */
  readonly translate: Translate;
  readonly children: ComponentChildren;
}

/** Gives everything inside it the interface's language. */
export function I18nProvider({ translate, children }: I18nProviderProps) {
  return <TranslateContext.Provider value={translate}>{children}</TranslateContext.Provider>;
}

/** The function that says a message: `t('panel.findings', { count: 3 })`; `t.language` is the language it speaks. */
export function useMessages(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error('No language to speak: put an <I18nProvider translate={…}> around the component.');
  return translate;
}
