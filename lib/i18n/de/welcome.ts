import type { welcome as source } from '../en/welcome';
import type { TranslationOf } from '../message';

export const welcome: TranslationOf<typeof source> = {
  title: 'Afterward',
};
