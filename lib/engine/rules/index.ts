import type { Rule } from '../define-rule';

/** Every rule, in alphabetical order of its id. */
export const RULES: readonly Rule[] = [];
