import type { options as source } from '../en/options';
import type { TranslationOf } from '../message';

export const options: TranslationOf<typeof source> = {
  title: 'Afterward',
};
