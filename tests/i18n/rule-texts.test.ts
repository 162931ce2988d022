import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/engine/rules';
import { RULE_TEXTS } from '../../lib/i18n/de/rule-texts';
import { ruleTitle, ruleWhy } from '../../lib/i18n/rule-text';

describe('the German texts of the rules', () => {
  it('cover every rule and no other, in the order of the rules', () => {
    expect(Object.keys(RULE_TEXTS)).toEqual(RULES.map(({ id }) => id));
  });

  it.each(Object.entries(RULE_TEXTS))('give %s a short title and whole sentences, in typographic quotes', (_, text) => {
    const [title, why] = text;

    expect(title).toMatch(/^\p{Lu}.{2,39}[^.]$/u);
    expect(why).toMatch(/^[„\p{Lu}].*\.$/u);
    expect(title + why).not.toMatch(/["']|\bKI\b/);
  });
});

describe('saying a rule', () => {
  it('takes German from the table, and English from the engine', () => {
    expect(ruleTitle('de', 'blame', 'Blame')).toBe('Schuldzuweisung');
    expect(ruleWhy('de', 'blame', 'Ownership.')).toMatch(/^Die Frage prüft/);
    expect(ruleTitle('en', 'blame', 'Blame')).toBe('Blame');
  });

  it('leaves a rule that it does not know as the engine says it', () => {
    expect(ruleTitle('de', 'gone-by-now', 'Gone by now')).toBe('Gone by now');
    expect(ruleWhy('de', 'gone-by-now', 'It was.')).toBe('It was.');
  });
});
