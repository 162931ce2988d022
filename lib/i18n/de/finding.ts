import type { finding as source } from '../en/finding';
import { plural, type TranslationOf } from '../message';

export const finding: TranslationOf<typeof source> = {
  close: 'Schließen',
  show: 'Im Text zeigen',
  important: 'Wichtig',
  replace: 'Ersetzen',
  replaceWith: 'Ersetzen durch „{label}“',
  replaceWithKind: 'Ersetzen durch {kind}: „{label}“',
  insert: 'Einfügen',
  copy: 'Kopieren',
  copyThis: '„{label}“ kopieren',
  another: 'Andere Formulierung ({place} von {count})',
  others: plural('count', { one: 'Eine weitere Formulierung', other: '# weitere Formulierungen' }),
  fewer: 'Weniger Formulierungen',
  why: 'Mehr erfahren',
  ignore: 'Ausblenden',
  more: 'Weitere Möglichkeiten',
  ignoreThis: 'Diesen Fund ausblenden',
  ignoreDraft: 'In diesem Entwurf ausblenden',
  ignoreDraftHint: 'Alles von dieser Art, hier',
  ignoreRule: 'Überall ausblenden',
  ignoreRuleHint: 'Bis du es zurückholst',

  'add.bug': 'Sag, was für wen kaputtging',
  'add.detection': 'Sag, wie es entdeckt wurde',
  'add.mitigation': 'Sag, was den Schaden gestoppt hat',
  'add.root-cause': 'Sag, warum es geschah',
  'add.fix': 'Sag, wie es behoben wurde',
  'add.prevention': 'Sag, was sich danach geändert hat',
  'add.reflection': 'Sag, was du mitgenommen hast',
};
