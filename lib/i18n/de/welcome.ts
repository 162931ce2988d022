import type { welcome as source } from '../en/welcome';
import type { TranslationOf } from '../message';

export const welcome: TranslationOf<typeof source> = {
  title: 'Erzähl den Bug, und dann, was sich geändert hat.',
  lead: 'Afterward liest die Geschichte eines Bugs, den du ausgeliefert hast, und zeigt, was man im Gespräch hören würde: wo sie Schuld verteilt, was fehlt, und ob die Änderung hält, von der du erzählst.',
  'does.title': 'Was es tut',
  'does.marks': 'Es markiert Worte, die die Schuld wegschieben, und schlägt andere vor.',
  'does.gaps': 'Es zeigt, wo ein Teil fehlt: was den Schaden gestoppt hat, was sich danach geändert hat.',
  'does.asks': 'Es fragt, was man dich als Nächstes fragen könnte.',
  'never.title': 'Was es nie tut',
  'never.sends': 'Deinen Text verschicken. Gelesen wird auf diesem Gerät, und ein Konto gibt es nicht.',
  'never.reads': 'Eine Seite lesen, für die du es nicht gerufen hast.',
  'never.writes': 'Ein Wort ändern, das du nicht per Klick geändert hast.',
  'try.title': 'Probier es an dieser Geschichte',
  'try.text':
    'Sie hat ein paar schwache Stellen. Bessere eine aus und schau zu, oder setz deine eigene an ihre Stelle.',
  'start.title': 'In deinem eigenen Dokument',
  'start.keys': 'Klick in deine Geschichte und drücke {keys}.',
  'start.noKeys': 'Klick in deine Geschichte und dann auf den Knopf in der Symbolleiste.',
  'start.menu': 'Oder markiere sie und wähle mit Rechtsklick „Markierten Text mit Afterward prüfen“.',
  'start.docs': 'In Google Docs und Notion wartet am Rand der Seite ein kleiner Knopf.',
  settings: 'Einstellungen',
};
