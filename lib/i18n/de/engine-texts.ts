/**
 * What the engine says, by its English. A `{name}` stands for some words that vary; they are looked up here as well, and
 * stay as they are where they are not found: the writer's own words, and wordings for the English draft.
 */
export const ENGINE_TEXTS: Readonly<Record<string, string>> = {
  // Blame
  'Reads as blame for one person. What in the process let one person do it?':
    'Klingt, als wäre ein Einzelner schuld. Was im Ablauf hat zugelassen, dass einer allein das konnte?',
  'Reads as blame. What in the process let it through, and what did you not ask for?':
    'Klingt nach Schuldzuweisung. Was im Ablauf hat es durchgelassen, und wonach hast du nicht gefragt?',
  'Reads as blame for another team. How should the news have reached you, and what did you do to hear it?':
    'Klingt, als wäre ein anderes Team schuld. Wie hätte es dich erreichen sollen, und was hast du getan, um davon zu erfahren?',
  'Reads as blame for the code. You changed it: what did you do, or leave out, before you did?':
    'Klingt, als wäre der Code schuld. Geändert hast ihn du: Was hast du vorher getan oder ausgelassen?',
  'Reads as an excuse. The supplier will change again; what on your side would notice?':
    'Klingt nach Ausrede. Der Anbieter wird wieder etwas ändern; woran würdest du es auf deiner Seite merken?',
  'Reads as an excuse. What did you cut, and who knew the risk?':
    'Klingt nach Ausrede. Was hast du weggelassen, und wer wusste vom Risiko?',
  'Nobody acts in this sentence. Was it you?': 'In diesem Satz handelt niemand. Warst du es?',
  'From here to what changed there is no “I”. {next}':
    'Von hier bis zu dem, was sich geändert hat, steht kein „I“. {next}',
  'Which part of this did you do yourself?': 'Was davon hast du selbst getan?',

  // Denial
  'Reads as if you had nothing to own. Everybody has shipped something: pick the bug whose aftermath you can tell best, however small.':
    'Klingt, als hättest du nichts zu verantworten. Jeder hat schon etwas kaputtgemacht: Nimm den Fehler, bei dem du am besten erzählen kannst, was danach kam, und sei er noch so klein.',
  'Shrinks it. Say plainly how many people it touched and for how long, then what you changed anyway.':
    'Redet es klein. Sag einfach, wie viele es getroffen hat und wie lange, und dann, was du trotzdem geändert hast.',
  'Argues about the word. Say what went wrong for whom; a listener decides how big it was.':
    'Streitet um ein Wort. Sag, was für wen schiefging; wie groß es war, entscheidet, wer zuhört.',
  'Hands the bug back. Name the part that was yours, even where it was small.':
    'Schiebt den Fehler weiter. Nenn deinen Anteil daran, auch wenn er klein war.',
  'Makes it smaller than it needs to be. “Twelve orders, no money lost” is honest and still worth a lesson.':
    'Macht es kleiner als nötig. „Zwölf Bestellungen, kein Geld verloren“ ist ehrlich und trotzdem eine Lehre wert.',

  // Weak prevention
  'Care fades by the third busy week. What would catch it without anybody remembering?':
    'Sorgfalt lässt in der dritten vollen Woche nach. Was würde es abfangen, ohne dass jemand daran denkt?',
  'A habit of yours leaves with you. What would catch it while you are on holiday?':
    'Eine Gewohnheit geht mit dir. Was fängt es ab, während du im Urlaub bist?',
  'A promise, not a change. Which test, check or limit makes it come true?':
    'Ein Versprechen, keine Änderung. Welcher Test, welche Prüfung, welche Grenze macht es wahr?',
  'Still a wish. Say what you have put in place, or what exactly will be there and when.':
    'Bisher ein Wunsch. Sag, was du eingerichtet hast, oder was genau wann da sein wird.',
  'People were told; the system is as it was. What stops the next person who has not heard?':
    'Alle haben es gehört; das System ist, wie es war. Was hält den Nächsten auf, der nichts davon weiß?',
  'Says how you feel about it, not what is different. What in the system changed?':
    'Sagt, wie es dir damit geht, und nicht, was jetzt anders ist. Was am System hat sich geändert?',

  // Tone
  'Louder than the facts. A number says how bad it was, and leaves you calm.':
    'Lauter als die Tatsachen. Eine Zahl sagt, wie schlimm es war, und du bleibst ruhig.',
  'A listener pictures you panicking. Say what you did first.':
    'Wer zuhört, sieht dich in Panik. Sag, was du als Erstes getan hast.',
  'Harder on yourself than anybody asks. Owning it takes one plain sentence; then say what you changed.':
    'Strenger mit dir, als irgendwer verlangt. Um dazu zu stehen, reicht ein schlichter Satz; dann sag, was du geändert hast.',
  'Sounds like praise for yourself. The change you made says more than the word.':
    'Klingt nach Eigenlob. Was du geändert hast, sagt mehr als das Wort.',

  // Missing steps
  'Nothing says what broke. Open with the bug in one plain sentence: what stopped working, and for whom.':
    'Nirgends steht, was kaputtging. Fang mit dem Fehler an, in einem schlichten Satz: was nicht mehr ging, und für wen.',
  'You say what broke, and not who felt it. How many people, for how long, or what did it cost?':
    'Du sagst, was kaputtging, aber nicht, wer es gespürt hat. Wie viele, wie lange, oder was hat es gekostet?',
  'Nothing says how you found out. Was it an alert, a customer, or your own eyes?':
    'Nirgends steht, wie du es gemerkt hast. War es ein Alarm, ein Kunde, oder hast du es selbst gesehen?',
  'Nothing says how the impact was stopped. What did you do before you knew the cause?':
    'Nirgends steht, wie der Schaden gestoppt wurde. Was hast du getan, bevor du die Ursache kanntest?',
  'Nothing says why it happened. Two sentences are enough: what went wrong, and what let it through.':
    'Nirgends steht, warum es geschah. Zwei Sätze genügen: was schiefging, und was es durchgelassen hat.',
  'Nothing says how the defect itself was corrected, once the impact had stopped.':
    'Nirgends steht, wie der Fehler selbst behoben wurde, als der Schaden gestoppt war.',
  'Nothing says what changed afterward. What catches this now, on a day when nobody thinks of it?':
    'Nirgends steht, was sich danach geändert hat. Was fängt es jetzt ab, an einem Tag, an dem niemand daran denkt?',
  'This would not stop it next time. Name one change that works without anybody remembering it.':
    'Das würde es beim nächsten Mal nicht aufhalten. Nenn eine Änderung, die wirkt, ohne dass jemand daran denkt.',
  'The story ends without you. Close with one calm sentence on what you took from it.':
    'Die Geschichte endet ohne dich. Schließ mit einem ruhigen Satz darüber, was du mitgenommen hast.',
  'The cause comes before the stop. Tell first what stopped the impact; if it had to wait for the cause, say why.':
    'Die Ursache kommt vor dem Stopp. Erzähl zuerst, was den Schaden gestoppt hat; musste das auf die Ursache warten, sag, warum.',
  'Nothing says how long it took until the impact stopped. Minutes are enough.':
    'Nirgends steht, wie lange es dauerte, bis der Schaden gestoppt war. Minuten genügen.',
  'Should something of yours have told you first?': 'Hättest du es zuerst von deinen eigenen Systemen hören sollen?',
  '{both} One of the two is off.': '{both} Eins von beiden stimmt nicht.',
  'It {late} at {said}, and it {early} only at {before}.': 'Hier heißt es: {late} {said}, {early} aber erst {before}.',
  'You say {said} first, and {now} here, of the same thing.':
    'Erst sagst du {said}, und hier {now}, von derselben Sache.',
  'You say {now} here and {said} before; it can’t go unnoticed for longer than it lasts.':
    'Hier sagst du {now}, davor {said}; unbemerkt bleibt es nicht länger, als es dauert.',
  'You say {said}, but from {start} to {end} it is {length}.':
    'Du sagst {said}, aber von {start} bis {end} sind es {length}.',
  broke: 'kaputt',
  'was found': 'entdeckt',
  'was stopped': 'gestoppt',
  'was over': 'vorbei',

  // Prevention
  'You say what changed, and not whether it worked. What has it caught since?':
    'Du sagst, was sich geändert hat, aber nicht, ob es wirkt. Was hat es seither abgefangen?',
  'One change so far, {measure}. {next}': 'Bisher eine Änderung, {measure}. {next}',
  'The strongest, {measure}, catches it when somebody looks. {next}':
    'Die stärkste, {measure}, fängt es nur ab, wenn jemand hinsieht. {next}',
  'Large harm, and nothing here says what it changed. Name what makes it impossible today, or pick a story where you can.':
    'Großer Schaden, und nirgends steht, was er geändert hat. Nenn, was ihn heute unmöglich macht, oder nimm eine Geschichte, bei der du das kannst.',
  'Write down what to look for, so that it does not hang on one person’s attention.':
    'Schreib auf, worauf zu achten ist, damit es nicht an einem einzigen Menschen hängt.',
  'Put it where the next person meets it: a page, a template, a comment at the very line.':
    'Stell es dahin, wo der Nächste darauf stößt: eine Seite, eine Vorlage, ein Kommentar an genau dieser Zeile.',
  'Make it a step that somebody has to tick off: a review question or a release checklist.':
    'Mach einen Schritt daraus, den jemand abhaken muss: eine Frage im Review oder eine Checkliste vor dem Release.',
  'Let a test ask it instead of a person.': 'Lass einen Test danach fragen, keinen Menschen.',
  'Add an alert for the day when a case comes that no test has.':
    'Nimm einen Alarm dazu, für den Tag, an dem ein Fall kommt, den kein Test kennt.',
  'Let the pipeline or the roll-out stop by itself when that signal turns.':
    'Lass die Pipeline oder den Rollout von selbst anhalten, wenn dieses Signal kippt.',
  'Change the default or the type, so that the wrong state needs no gate to catch it.':
    'Ändere den Standardwert oder den Typ, damit der falsche Zustand gar keine Sperre braucht.',
  'See whether the part that can go wrong can be taken out altogether.':
    'Sieh nach, ob sich ganz weglassen lässt, was da schiefgehen kann.',
  'That is the top of the ladder; say how you know it holds.':
    'Das ist die oberste Sprosse; sag, woran du siehst, dass es hält.',

  // Proportion
  'What changed takes {part} of the story. Shorten the way there, and say more about how it works now.':
    'Was sich geändert hat, bekommt {part} von der Geschichte. Kürze den Weg dahin, und sag mehr darüber, wie es jetzt läuft.',
  'The cause takes {part} of the story. Keep what a listener from another team would follow, and give the room to what changed.':
    'Die Ursache bekommt {part} von der Geschichte. Behalte, was man auch in einem anderen Team versteht, und gib den Platz dem, was sich geändert hat.',
  'This takes {time} to say; aim for {most} at most. Cut the way to the fix, not what changed.':
    'Das dauert gesprochen {time}; nimm dir höchstens {most}. Kürze den Weg bis zur Behebung, nicht was sich geändert hat.',
  'This takes {time} to say; there is room for {least} and more. Spend it on what changed.':
    'Das dauert gesprochen {time}; Platz ist für {least} und mehr. Nutz ihn für das, was sich geändert hat.',
  'Too small to carry this answer. Pick a bug that somebody felt: something had to be stopped, and something changed afterward.':
    'Zu klein, um diese Antwort zu tragen. Nimm einen Fehler, den jemand gespürt hat: Etwas musste gestoppt werden, und danach hat sich etwas geändert.',
  'A second story starts here. Keep the one that says more about what changed, and drop the other.':
    'Hier fängt eine zweite Geschichte an. Behalte die, die mehr darüber sagt, was sich geändert hat, und lass die andere weg.',
  'The impact has no number yet. How many people, for how long, or how much money?':
    'Die Folgen haben noch keine Zahl. Wie viele Menschen, wie lange, oder wie viel Geld?',
  'almost nothing': 'fast nichts',
  'a twentieth': 'ein Zwanzigstel',
  'a tenth': 'ein Zehntel',
  'an eighth': 'ein Achtel',
  'a sixth': 'ein Sechstel',
  'a fifth': 'ein Fünftel',
  'a quarter': 'ein Viertel',
  'a third': 'ein Drittel',
  'two fifths': 'zwei Fünftel',
  half: 'die Hälfte',
  'two thirds': 'zwei Drittel',
  'three quarters': 'drei Viertel',
  'nearly all': 'fast alles',
  'a few seconds': 'ein paar Sekunden',
  'half a minute': 'eine halbe Minute',
  'a minute': 'eine Minute',
  'a minute and a half': 'anderthalb Minuten',
  '{count} and a half minutes': '{count}einhalb Minuten',
  '{count} minutes': '{count} Minuten',
  two: 'zwei',
  three: 'drei',
  four: 'vier',
  five: 'fünf',
  six: 'sechs',
  seven: 'sieben',
  eight: 'acht',
  nine: 'neun',
  ten: 'zehn',

  // Steps
  'Open with what broke, for whom, and how badly.': 'Fang damit an, was kaputtging, für wen, und wie schlimm.',
  'You say what broke. Say who noticed it in their day, and how badly.':
    'Du sagst, was kaputtging. Sag, wer es in seinem Alltag gemerkt hat, und wie sehr.',
  'What broke and what it did are clear.': 'Was kaputtging und was es angerichtet hat, ist klar.',
  'The impact is told. One number makes it real: how many, how long, or how much.':
    'Du nennst die Folgen. Eine Zahl macht sie greifbar: wie viele, wie lange, oder wie viel.',
  'Say how you found out: an alert, a customer, or your own eyes.':
    'Sag, wie du es gemerkt hast: durch einen Alarm, durch Kunden oder mit eigenen Augen.',
  'Somebody had to tell you. Say whether your own monitoring should have.':
    'Jemand musste es dir sagen. Sag, ob deine eigene Überwachung es hätte tun sollen.',
  'How it was found is clear.': 'Wie es entdeckt wurde, ist klar.',
  'Say what stopped the impact: a rollback, a flag turned off, a stop-gap.':
    'Sag, was den Schaden gestoppt hat: ein Rollback, ein abgeschaltetes Flag, ein Notbehelf.',
  'The cause comes before the stop. Tell first what stopped it.':
    'Die Ursache kommt vor dem Stopp. Erzähl zuerst, was es gestoppt hat.',
  'Say how long it took until the impact stopped.': 'Sag, wie lange es dauerte, bis der Schaden gestoppt war.',
  'What stopped the impact is clear.': 'Was den Schaden gestoppt hat, ist klar.',
  'This goes deep. Two sentences on why are enough; spend the rest on what changed.':
    'Das geht tief. Zwei Sätze zum Warum genügen; der Rest gehört dem, was sich geändert hat.',
  'Why it happened is clear.': 'Warum es geschah, ist klar.',
  'Say in two sentences why it happened.': 'Sag in zwei Sätzen, warum es geschah.',
  'You say plainly that the cause was not found, and what lets you see it next time.':
    'Du sagst offen, dass die Ursache nicht gefunden wurde, und was sie beim nächsten Mal zeigt.',
  'You say plainly that the cause was not found. Add what would let you see it next time.':
    'Du sagst offen, dass die Ursache nicht gefunden wurde. Füg an, was sie beim nächsten Mal zeigen würde.',
  'The proper correction is told.': 'Wie es richtig behoben wurde, ist klar.',
  'Say what the proper correction was, after the impact had stopped.':
    'Sag, wie es richtig behoben wurde, als der Schaden gestoppt war.',
  'Say what changed afterward. This is the part they asked for.':
    'Sag, was sich danach geändert hat. Danach haben sie gefragt.',
  'Good intentions so far. Name one change that works without anybody remembering it.':
    'Bisher gute Vorsätze. Nenn eine Änderung, die wirkt, ohne dass jemand daran denkt.',
  'One change. Add a second of another kind, or say why it ends the whole class of bug.':
    'Eine Änderung. Nimm eine zweite von anderer Art dazu, oder sag, warum diese Art von Fehler jetzt unmöglich ist.',
  'Real changes, told in passing. Give them more room than the bug.':
    'Echte Änderungen, nebenbei erzählt. Gib ihnen mehr Platz als dem Fehler.',
  'What changed is concrete.': 'Was sich geändert hat, ist greifbar.',
  'What you took from it is told.': 'Was du mitgenommen hast, ist klar.',
  'Close with one calm sentence on what you took from it.':
    'Schließ mit einem ruhigen Satz darüber, was du mitgenommen hast.',

  // Headline
  'Nearly there. {next}': 'Fast geschafft. {next}',
  'Ready to tell. {next}': 'Bereit zum Erzählen. {next}',
  'Practise it aloud, and stop where the changes end.': 'Üb es laut, und hör auf, wo die Änderungen enden.',
  'A number on the impact would make it stronger still.': 'Eine Zahl zu den Folgen würde es noch stärker machen.',
  'Pick a bug that reached people, and tell that one; everybody has shipped one.':
    'Nimm einen Fehler, der bei Menschen ankam, und erzähl den; jeder hat so einen.',
  'Pick a bug with more at stake; this one is too small to show what you do with a real one.':
    'Nimm einen Fehler, bei dem mehr auf dem Spiel stand; an diesem sieht man nicht, was du bei einem echten tust.',
  'Say what broke and for whom, and then what changed so that it can’t happen again.':
    'Sag, was für wen kaputtging, und dann, was sich geändert hat, damit es nicht wieder vorkommt.',
  'Say what changed afterward; that is the part they are asking for.':
    'Sag, was sich danach geändert hat; genau danach wird gefragt.',
  'Name your own part before anybody else’s; a listener hears who is at fault, and it is never you.':
    'Nenn deinen eigenen Anteil vor dem der anderen; man hört, wer schuld ist, und du bist es nie.',
  'That much harm needs a lesson as large; say what you and the system do differently now.':
    'So viel Schaden braucht eine ebenso große Lehre; sag, was du und das System heute anders machen.',
  'Replace the good intentions with one change that works without anybody remembering it.':
    'Setz an die Stelle der guten Vorsätze eine Änderung, die wirkt, ohne dass jemand daran denkt.',
  'Say in plain words who was hit by the bug, and how badly.':
    'Sag in einfachen Worten, wen der Fehler getroffen hat, und wie sehr.',
  'Say what stopped the impact before you explain the cause.':
    'Sag, was den Schaden gestoppt hat, bevor du die Ursache erklärst.',
  'Shorten the technical part to two sentences, and give the room to what changed.':
    'Kürze das Technische auf zwei Sätze, und gib den Platz dem, was sich geändert hat.',
  'Tell what stopped the impact before you tell why it happened.':
    'Erzähl, was den Schaden gestoppt hat, bevor du erzählst, warum es geschah.',
  'Turn the sentences that blame into what the process let through.':
    'Sag statt der Schuldzuweisungen, was der Ablauf durchgelassen hat.',
  'Say how you found out.': 'Sag, wie du es gemerkt hast.',
  'Say which part was yours; so far nobody in the story owns it.':
    'Sag, welcher Teil deiner war; bisher steht in der Geschichte niemand dazu.',
  'Add a second change of another kind, or say why this one ends the whole class of bug.':
    'Nimm eine zweite Änderung von anderer Art dazu, oder sag, warum diese Art von Fehler jetzt unmöglich ist.',
  'Say what the proper correction was once the impact had stopped.':
    'Sag, wie es richtig behoben wurde, als der Schaden gestoppt war.',

  // No such story
  'There is nothing to read yet.': 'Hier gibt es noch nichts zu lesen.',
  'That is too little to review. A few sentences on what broke and what changed are enough to start.':
    'Das ist zu wenig. Ein paar Sätze dazu, was kaputtging und was sich geändert hat, genügen für den Anfang.',
  'This doesn’t read as English, and Afterward reads only English so far.':
    'Das ist wohl kein Englisch, und Afterward liest bisher nur Englisch.',
  'These are questions. Write the answer you would give, and it gets reviewed here.':
    'Das sind Fragen. Schreib die Antwort, die du geben würdest; sie wird hier durchgesehen.',
  'This doesn’t read like a bug story yet. Start from what broke, what stopped it, why it happened and what changed.':
    'Das liest sich noch nicht wie die Geschichte eines Fehlers. Fang damit an, was kaputtging, was es gestoppt hat, warum es geschah und was sich geändert hat.',

  // Follow-up questions
  'You say {words}. {next}': 'Du sagst {words}. {next}',
  'How did you stop the impact before you understood the cause?':
    'Wie hast du den Schaden gestoppt, bevor du die Ursache kanntest?',
  'What changed in the system afterward, not just in the code?':
    'Was hat sich danach am System geändert, nicht nur im Code?',
  'Why can’t this whole class of bug happen again?': 'Warum kann diese ganze Art von Fehlern nicht wieder vorkommen?',
  'How did you run the postmortem, and how was it kept blameless?':
    'Wie lief die Nachbesprechung, und wie blieb sie ohne Schuldzuweisung?',
  'Who did what there, and where were you?': 'Wer hat da was getan, und wo warst du dabei?',
  'What was your own part in it?': 'Was war dein eigener Anteil daran?',
  'What would catch it on a day when nobody thinks of it?':
    'Was würde es an einem Tag abfangen, an dem niemand daran denkt?',
  'Has nothing of yours ever gone wrong in front of a user?':
    'Ging bei dir noch nie etwas vor den Augen eines Nutzers schief?',
  'How did you find out, and how long had it been going on by then?':
    'Wie hast du es gemerkt, und wie lange ging es da schon?',
  'Should an alert have told you first?': 'Hätte ein Alarm es dir zuerst sagen sollen?',
  'How many were hit, and for how long?': 'Wie viele hat es getroffen, und wie lange?',
  'Who felt it, and how badly?': 'Wer hat es gespürt, und wie sehr?',
  'Which signal, what threshold, has it fired since?':
    'Welches Signal, welche Schwelle, und hat es seither angeschlagen?',
  'Does that cover the very case that was missed, and what runs it?':
    'Deckt das genau den Fall ab, der gefehlt hat, und was führt es aus?',
  'Who does it, and what happens on the day they forget?':
    'Wer tut es, und was geschieht an dem Tag, an dem er es vergisst?',
  'You had the cause before the harm had stopped. What could you have switched off sooner?':
    'Du kanntest die Ursache, bevor der Schaden gestoppt war. Was hättest du früher abschalten können?',
  'What would you have to see to find it the next time?': 'Was müsstest du sehen, um sie beim nächsten Mal zu finden?',
  'Why did it happen, and why did nothing catch it on the way?':
    'Warum ist es geschehen, und warum hat es unterwegs nichts abgefangen?',
  'Is the defect itself corrected, or is the stop-gap still holding?':
    'Ist der Fehler selbst behoben, oder hält noch der Notbehelf?',
  'Has it caught anything since?': 'Hat es seither etwas abgefangen?',
  'Has anybody used it since?': 'Hat es seither jemand benutzt?',
  'What did you do yourself?': 'Was hast du selbst getan?',

  // Labels of wordings. The first template that fits is taken, so this one, which fits much, stands last.
  'a guardrail': 'eine Leitplanke',
  'a test': 'ein Test',
  'a step in the process': 'ein Schritt im Ablauf',
  'shared knowledge': 'geteiltes Wissen',
  '{kind}: {wording}': '{kind}: {wording}',
};
