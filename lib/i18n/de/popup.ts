import type { popup as source } from '../en/popup';
import type { TranslationOf } from '../message';

export const popup: TranslationOf<typeof source> = {
  settings: 'Einstellungen',
  help: 'Hilfe',
  paste: 'Eine andere Geschichte prüfen',
  'source.selection': 'Deine Auswahl aus {editor}',
  'source.section': 'Dieser Abschnitt aus {editor}',
  'source.whole': 'Ganzer Text aus {editor}',
  check: 'Diese Seite prüfen',
  checkKeys: 'oder {keys} drücken',
  opening: 'Wird geöffnet …',
  'check.failed': 'Das ging hier nicht. Klick zuerst in deinen Text, oder füge die Geschichte unten ein.',
  'site.switch': 'Auf {host} immer anbieten',
  'site.hint': 'Dort wartet dann ein kleiner Knopf. Der Browser fragt dich nur nach dieser einen Website.',
  'site.builtIn': 'Auf {host} immer da.',
  'site.denied': 'Der Browser hat es nicht erlaubt; es bleibt, wie es war.',
  'loading.title': 'Dein Entwurf wird gesucht …',
  'none.title': 'Auf dieser Seite ist noch kein Entwurf zu finden.',
  'none.text':
    'Klick in den Text, an dem du schreibst, oder markiere deine Geschichte, und öffne das hier noch einmal. Oder füge sie hier ein.',
  'restricted.title': 'Diese Seite behält der Browser für sich.',
  'restricted.text': 'Keine Erweiterung kann hier lesen. Füge deine Geschichte stattdessen ein.',
};
