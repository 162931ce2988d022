import type { popup as source } from '../en/popup';
import type { TranslationOf } from '../message';

export const popup: TranslationOf<typeof source> = {
  title: 'Afterward',
};
