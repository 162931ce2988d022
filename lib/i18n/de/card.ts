import type { card as source } from '../en/card';
import type { TranslationOf } from '../message';

export const card: TranslationOf<typeof source> = {
  close: 'Schließen',
  replace: 'Ersetzen',
  replaceWith: 'Ersetzen durch „{label}“',
  insert: 'Einfügen',
  copy: 'Kopieren',
  copyThis: '„{label}“ kopieren',
  another: 'Andere Formulierung ({place} von {count})',
  why: 'Mehr erfahren',
  ignore: 'Ausblenden',
  more: 'Weitere Möglichkeiten',
  ignoreThis: 'Diesen Fund ausblenden',
  ignoreDraft: 'In diesem Entwurf ausblenden',
  ignoreDraftHint: 'Alles von dieser Art, hier',
  ignoreRule: 'Überall ausblenden',
  ignoreRuleHint: 'Schaltet diese Prüfung ab',
};
