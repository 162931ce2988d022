import type { settings as source } from '../en/settings';
import type { TranslationOf } from '../message';

export const settings: TranslationOf<typeof source> = {
  title: 'Afterward',
};
