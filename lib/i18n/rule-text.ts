import { RULE_TEXTS as german } from './de/rule-texts';
import type { Language } from './languages';

const TABLES: Readonly<Partial<Record<Language, typeof german>>> = { de: german };

/** A rule's title in the interface's language; `english`, the engine's own, where there is no other. */
export function ruleTitle(language: Language, rule: string, english: string): string {
  return TABLES[language]?.[rule]?.[0] ?? english;
}

/** Why an interviewer cares about a rule, in the interface's language; `english` where there is no other. */
export function ruleWhy(language: Language, rule: string, english: string): string {
  return TABLES[language]?.[rule]?.[1] ?? english;
}
