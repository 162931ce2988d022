import type { quick as source } from '../en/quick';
import { plural, type TranslationOf } from '../message';

export const quick: TranslationOf<typeof source> = {
  reading: 'Wird gelesen …',
  length: '{words}, gesprochen {time}',
  'steps.title': 'Die Schritte',
  'findings.none': 'Nichts zu ändern. Lies es einmal laut vor.',
  'findings.more': plural('count', { one: 'Eine weitere zeigen', other: '# weitere zeigen' }),
  'box.label': 'Deine Geschichte',
  'box.placeholder': 'Ein Bug, der durch dich in Produktion kam, und was sich danach geändert hat.',
  'box.sample': 'Beispiel ausprobieren',
  'box.clear': 'Leeren',
  'box.cut': 'Nur die ersten 200.000 Zeichen wurden gelesen.',
  'box.private': 'Bleibt auf deinem Gerät.',
};
