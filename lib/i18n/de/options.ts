import type { options as source } from '../en/options';
import { plural, type TranslationOf } from '../message';

export const options: TranslationOf<typeof source> = {
  title: 'Einstellungen',
  saved: 'Gespeichert.',
  notSaved: 'Der Browser hat die Änderung nicht behalten. Gespeichert ist, was du hier siehst.',
  'lost.some':
    'Einige Einstellungen waren nicht lesbar und stehen wieder auf ihrem Anfangswert: {fields}. Alles andere ist, wie du es gelassen hast.',
  'lost.all': 'Deine Einstellungen waren nicht lesbar; alles steht wieder auf seinem Anfangswert.',

  // Checks
  'checks.title': 'Prüfungen',
  'checks.text': 'Worauf Afterward achtet, und wie viel Gewicht es darauf legt.',
  'checks.search': 'Prüfungen durchsuchen',
  'checks.none': 'Keine Prüfung passt zu „{words}“.',
  'checks.off': plural('count', { one: '# ausgeschaltet', other: '# ausgeschaltet' }),
  'checks.count': plural('count', { one: '# Prüfung', other: '# Prüfungen' }),
  'checks.severity': 'Gewicht von „{title}“',
  'checks.own': '{severity} (Standard)',
  'checks.isOff': 'Aus',
  'checks.reset': 'Alle auf Standard',
  'checks.loading': 'Die Prüfungen werden gelesen …',

  // Own words
  'words.title': 'Deine eigenen Wörter',
  'words.teams': 'Namen, die als Team zählen',
  'words.teamsHint': 'Teams, Produkte, Anbieter: „Atlas never told us“ gilt dann als Schuldzuweisung. Einer je Zeile.',
  'words.neverFlag': 'Wörter, die nie markiert werden',
  'words.neverFlagHint': 'Ein Produkt namens „Legacy“, ein System namens „QA“. Eines je Zeile.',
  'words.tooLong': 'Bis zu {most} Zeilen mit je bis zu {longest} Zeichen; der Rest fiel weg.',

  // Length
  'length.title': 'Länge',
  'length.pace': 'Gesprochene Wörter in der Minute',
  'length.paceHint': 'Die meisten erzählen mit etwa 150.',
  'length.target': 'Angepeilte Dauer in Minuten',
  'length.min': 'von',
  'length.max': 'bis',
  'length.words': 'Das sind etwa {min} bis {max} Wörter.',
  'length.crossed': 'Die erste Dauer muss die kürzere sein.',
  'length.range': 'Bitte zwischen {min} und {max}.',

  // Marks
  'marks.title': 'Markierungen im Text',
  'marks.lines': 'Linien',
  'marks.tint': 'Linien auf Farbe',
  'marks.look': 'Aussehen der Markierungen',
  'marks.preview': 'So sieht es aus',

  // Sites
  'sites.title': 'Websites',
  'sites.text':
    'Google Docs und Notion bieten die Prüfung immer an. Überall sonst bleibt Afterward draußen, bis du es rufst, außer auf den Websites, die du einschaltest.',
  'sites.none': 'Keine eingeschaltet. Das geht auf der Website selbst, über den Knopf in der Symbolleiste.',
  'sites.remove': 'Entfernen',
  'sites.removeThis': '{site} entfernen',
  'sites.allow': 'Erlauben',
  'sites.allowThis': '{site} erlauben',
  'sites.notAllowed': 'Der Browser hat diese Website noch nicht erlaubt.',

  // Language
  'language.title': 'Sprache',
  'language.label': 'Sprache der Oberfläche',
  'language.auto': 'Wie der Browser',
  'language.note': 'Geschichten werden auf Englisch gelesen, egal welche Sprache die Oberfläche spricht.',

  // Ignored
  'ignored.title': 'Ausgeblendete Anmerkungen',
  'ignored.none': 'Nichts ist ausgeblendet.',
  'ignored.finding': 'Nur diese',
  'ignored.draft': 'In einem Entwurf',
  'ignored.rule': 'Überall',
  'ignored.restore': 'Zurückholen',
  'ignored.restoreThis': '„{what}“ zurückholen',
  'ignored.restoreAll': 'Alle zurückholen',

  // Kept checks
  'kept.title': 'Behaltene Stände',
  'kept.none':
    'Keine. In der Leiste merkt sich „Diesen Stand zum Vergleich behalten“ die Zahlen, um einen späteren Entwurf damit zu vergleichen.',
  'kept.with': 'mit Text',
  'kept.line': '{words}, {findings}',
  'kept.forget': 'Vergessen',
  'kept.forgetThis': 'Den Stand vom {when} vergessen',
  'kept.forgetAll': 'Alle vergessen',

  // File
  'file.title': 'Einstellungen mitnehmen',
  'file.text': 'Alles von dieser Seite in einer Datei, ohne behaltene Stände und ihre Texte.',
  'file.export': 'In eine Datei sichern',
  'file.import': 'Aus einer Datei lesen',
  'file.done': plural('count', { one: 'Übernommen: # Einstellung.', other: 'Übernommen: # Einstellungen.' }),
  'file.unread': 'Die Datei ließ sich nicht öffnen. Nichts hat sich geändert.',
  'file.syntax': '{file}, Zeile {line}, Spalte {column}: Hier ist die Datei kein JSON mehr. Nichts hat sich geändert.',
  'file.kind': '{file} ist keine Einstellungsdatei von Afterward. Nichts hat sich geändert.',
  'file.newer':
    '{file}, Zeile {line}: stammt von einer neueren Version von Afterward. Aktualisiere zuerst; nichts hat sich geändert.',
  'file.value': '{file}, Zeile {line}: Der Wert von „{field}“ passt nicht. Nichts hat sich geändert.',

  // Shortcuts
  'keys.title': 'Tastatur',
};
