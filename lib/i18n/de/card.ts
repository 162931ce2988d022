import type { card as source } from '../en/card';
import type { TranslationOf } from '../message';

export const card: TranslationOf<typeof source> = {
  close: 'Schließen',
};
