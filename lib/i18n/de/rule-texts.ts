/** Title of each rule, and why an interviewer cares, by rule id. English has no such table: the engine speaks it. */
export const RULE_TEXTS: Readonly<Record<string, readonly [title: string, why: string]>> = {
  blame: [
    'Schuldzuweisung',
    'Die Frage prüft, ob du zu Fehlern stehst. Zeigst du mit dem Finger auf andere, fragt man sich, was du einmal über das neue Team sagst.',
  ],
  'catastrophe-without-learning': [
    'Großer Schaden, nichts gelernt',
    'Je größer der Schaden, desto mehr wartet man darauf, was er dich gelehrt hat. Fehlt das, spricht die Geschichte gegen dich.',
  ],
  'class-not-eliminated': [
    'Diese Art von Fehler bleibt möglich',
    '„Warum kann so etwas nie wieder vorkommen?“ wird immer gefragt. Eine Sperre, ein Standardwert oder ein Typ beantwortet es.',
  ],
  denial: [
    'Geleugnet oder kleingeredet',
    'Wer hört, dass nie etwas schiefging, hört wenig Erfahrung oder wenig Offenheit.',
  ],
  'missing-bug': ['Was kaputtging', 'Ohne den Fehler gibt es keine Geschichte: Alles Weitere hängt in der Luft.'],
  'missing-detection': [
    'Wie er entdeckt wurde',
    'Wie du es bemerkt hast, zeigt, ob dein System merkt, wann es Menschen schadet, und ob du danach gefragt hast.',
  ],
  'missing-fix': [
    'Die Behebung',
    'Zurückrollen behebt nichts. Man will hören, dass du zum Fehler selbst zurückgekehrt bist.',
  ],
  'missing-i': [
    'Wo bist du?',
    'Eingestellt wirst du und nicht das Team: Man achtet darauf, was du getan hast, während es kaputt war.',
  ],
  'missing-impact': [
    'Die Folgen',
    'Die Folgen sagen, warum das alles zählt, und dass du hinter dem Code die Menschen gesehen hast.',
  ],
  'missing-mitigation': [
    'Was den Schaden gestoppt hat',
    'Solange etwas für Menschen kaputt ist, kann die Ursache warten. Man achtet auf den Moment, in dem du den Schaden gestoppt hast.',
  ],
  'missing-reflection': [
    'Was du gelernt hast',
    'Ein ruhiger Satz am Ende, mit dem du dazu stehst, bleibt am längsten hängen.',
  ],
  'missing-root-cause': [
    'Die Ursache',
    'Die Ursache in zwei Sätzen zeigt, dass du sie verstanden hast. Ohne sie wirken die Änderungen geraten.',
  ],
  'mitigation-after-cause': [
    'Gestoppt wird erst spät',
    'In dieser Reihenfolge klingt es, als hätten Menschen weiter darunter gelitten, während du nach dem Grund gesucht hast.',
  ],
  'no-follow-through': [
    'Hat es gewirkt?',
    'Ein Beleg, dass die Änderung gewirkt hat, macht aus einem guten Vorsatz ein Ergebnis.',
  ],
  'no-time-to-mitigate': [
    'Wie lange, bis es gestoppt war?',
    'An den Minuten bis dahin werden Teams gemessen. Wer seine nennt, zeigt, dass er darauf achtet.',
  ],
  'prevention-share': [
    'Zu wenig darüber, was sich geändert hat',
    'Der Fehler ist der Anlass, die Änderung der Kern: Etwa die Hälfte der Antwort gehört ihr.',
  ],
  'single-change': [
    'Nur eine Änderung',
    'Eine Maßnahme kann versagen oder vergessen werden. Zwei verschiedene, etwa ein Test und ein Alarm, zeigen, dass du das System geändert hast.',
  ],
  'stops-at-fix': [
    'Danach hat sich nichts geändert',
    'Gefragt ist, was sich danach geändert hat. Eine Geschichte, die mit der Behebung endet, beantwortet nur die erste Hälfte.',
  ],
  'thin-prevention': [
    'Am System hat sich nichts geändert',
    'Achtsamkeit lässt nach, und Menschen ziehen weiter. Gesucht ist eine Änderung, die ohne beides wirkt.',
  ],
  'times-disagree': [
    'Die Zeiten passen nicht zusammen',
    'Wer nachrechnet, glaubt auch dem Rest der Geschichte nicht mehr.',
  ],
  tone: [
    'Nicht ruhig',
    'Wer dazu steht, ist ruhig. Bei Drama und Selbstvorwürfen sorgt man sich um dich, statt zu hören, was du geändert hast.',
  ],
  'too-long': [
    'Lang zu erzählen',
    'Nach drei Minuten hört niemand mehr richtig zu, und was sich geändert hat, kommt zuletzt.',
  ],
  'too-short': [
    'Kurz zu erzählen',
    'Auf eine sehr kurze Antwort folgt zu jedem Schritt eine Frage, und du antwortest unvorbereitet.',
  ],
  'too-technical': [
    'Zu tief',
    'Für die Ursache reichen zwei Sätze. Was tiefer geht, kostet Zeit, die der Änderung fehlt.',
  ],
  'trivial-bug': [
    'Ein sehr kleiner Fehler',
    'Ein Tippfehler zeigt wenig: Nichts musste gestoppt werden, nichts sich ändern. Gefragt ist, was du tust, wenn wirklich etwas kaputtgeht.',
  ],
  'two-stories': [
    'Zwei Geschichten',
    'Zwei Fehler teilen sich die Zeit von einem, und keiner kommt zu dem, was sich geändert hat. Eine ganz erzählte Geschichte ist stärker.',
  ],
  'unreflected-detection': [
    'Hätte man es früher merken sollen?',
    'Wenn Kunden deine Überwachung sind, wartet man darauf, dass du das selbst bemerkst.',
  ],
  'vague-impact': ['Folgen ohne Zahl', 'Eine Zahl lässt spüren, wie groß es war, und zeigt, dass du nachgesehen hast.'],
  'weak-prevention': [
    'Würde es nicht verhindern',
    'Was sich danach geändert hat, ist der Kern der Frage. Sorgfalt und Vorsätze werden vergessen; gesucht ist eine Änderung, die von selbst wirkt.',
  ],
};
