import type { panel as source } from '../en/panel';
import type { TranslationOf } from '../message';

export const panel: TranslationOf<typeof source> = {
  close: 'Schließen',
};
