// The engine speaks English, and its English is the key to what it says in another language, as in gettext: so rules and
// advice stay readable where they are made, and a report is the same wherever it is read by a machine.
import type { Report } from '../engine/report';
import { ENGINE_TEXTS } from './de/engine-texts';
import { RULE_TEXTS } from './de/rule-texts';
import type { Language } from './languages';

interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Says in one language what the engine says in English. What it does not know it leaves as it is. */
export interface EngineSpeaker {
  say(english: string): string;
  rule<R extends RuleText>(rule: R): R;
  report(report: Report): Report;
}

interface Template {
  readonly pattern: RegExp;
  readonly text: string;
}

const PLACE = /\{\w+\}/g;
const SIGNS = /[.*+?^$()|[\]\\]/g;

const toTemplate = ([english, text]: readonly [string, string]): Template => ({
  pattern: new RegExp(
    `^${english.replace(SIGNS, '\\$&').replace(PLACE, place => `(?<${place.slice(1, -1)}>.+)`)}$`,
    's',
  ),
  text,
});

/** Who speaks a language; `null` for English, which needs nobody. */
export function engineSpeaker(language: Language): EngineSpeaker | null {
  if (language === 'en') return null;
  const templates = Object.entries(ENGINE_TEXTS)
    .filter(([english]) => english.includes('{'))
    .map(toTemplate);

  function say(english: string): string {
    const whole = ENGINE_TEXTS[english];
    if (whole !== undefined) return whole;
    const quoted = /^“(.*)”$/s.exec(english)?.[1];
    if (quoted !== undefined) return `„${quoted}“`;
    for (const { pattern, text } of templates) {
      const places = pattern.exec(english)?.groups;
      if (places) return text.replace(PLACE, place => say(places[place.slice(1, -1)] ?? ''));
    }
    return english;
  }

  const rule = <R extends RuleText>(one: R): R => {
    const [title, why] = RULE_TEXTS[one.id] ?? [one.title, one.why];
    return { ...one, title, why };
  };

  return {
    say,
    rule,
    report: report => ({
      ...report,
      findings: report.findings.map(finding => {
        const { title, why } = rule({ id: finding.rule, title: finding.title, why: finding.why });
        const suggestions = finding.suggestions.map(one => ({ ...one, label: say(one.label) }));
        return { ...finding, title, why, message: say(finding.message), suggestions };
      }),
      checklist: report.checklist.map(item => ({ ...item, advice: say(item.advice) })),
      followUps: report.followUps.map(followUp => ({ ...followUp, question: say(followUp.question) })),
      verdict: { ...report.verdict, headline: say(report.verdict.headline) },
    }),
  };
}
