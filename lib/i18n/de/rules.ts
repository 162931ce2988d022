import type { rules as source } from '../en/rules';
import type { TranslationOf } from '../message';

export const rules: TranslationOf<typeof source> = {};
