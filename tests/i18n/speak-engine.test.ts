import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../lib/engine';
import { minutesInWords } from '../../lib/engine/advice/minutes-in-words';
import { LADDER } from '../../lib/engine/advice/next-rung';
import { partInWords } from '../../lib/engine/advice/part-in-words';
import type { Report } from '../../lib/engine/report';
import { RULES } from '../../lib/engine/rules';
import { ENGINE_TEXTS } from '../../lib/i18n/de/engine-texts';
import { RULE_TEXTS } from '../../lib/i18n/de/rule-texts';
import { engineSpeaker } from '../../lib/i18n/speak-engine';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { readMarks } from '../helpers/read-marks';

const german = engineSpeaker('de');
if (!german) throw new Error('Nobody speaks German.');

/** Every sentence of a report that is said to the user; wordings for the draft are not. */
const saidIn = ({ findings, checklist, followUps, verdict }: Report): string[] => [
  verdict.headline,
  ...findings.flatMap(({ message, why, title }) => [message, why, title]),
  ...checklist.map(({ advice }) => advice),
  ...followUps.map(({ question }) => question),
];

/** Words of English that no German sentence holds, outside of quotes. */
const ENGLISH = /\b(?:the|what|you|your|that|changed|of|with|say|is|it|and|at|on)\b/i;
const unquoted = (text: string) => text.replace(/„[^“]*“/g, '');

const corpus = globSync('tests/corpus/{dev,second,extra}/*.json')
  .flatMap(file => JSON.parse(readFileSync(file, 'utf8')) as { paragraphs: { text: string }[][] }[])
  .map(({ paragraphs }) => paragraphs.map(units => units.map(({ text }) => text).join(' ')).join('\n\n'));
const examples = RULES.flatMap(({ flags, passes }) => [...flags, ...passes]).map(marked => readMarks(marked).text);
const others = [
  '',
  'Too short.',
  'What broke? Why did it break? What changed afterward, and who did it?',
  'Das Haus steht am Fluss, und niemand weiß, wem es gehört oder wann es gebaut wurde.',
];

describe('the German of the engine', () => {
  it('has a text for all that the engine says of some hundred drafts', { timeout: 60_000 }, () => {
    const drafts = [...corpus, ...examples, ...others, SAMPLE_STORY];
    const english = new Set<string>();
    for (const draft of drafts) {
      const report = reviewDraft(draft);
      const before = saidIn(report);
      for (const [index, text] of saidIn(german.report(report)).entries())
        if (text === before[index] || ENGLISH.test(unquoted(text))) english.add(text);
    }

    expect(corpus.length).toBeGreaterThan(100);
    expect([...english], 'add these to lib/i18n/de/engine-texts.ts').toEqual([]);
  });

  it('has no text that the engine does not say', () => {
    const source = globSync('lib/engine/**/*.ts')
      .map(file => readFileSync(file, 'utf8'))
      .join('\n');
    // What stands before, between and after the places of a template is found by itself.
    const strays = Object.keys(ENGINE_TEXTS).filter(
      english => !english.split(/\{\w+\}/).every(piece => source.includes(piece)),
    );

    expect(strays, 'the engine says it differently now').toEqual([]);
  });

  it('knows every rung, every length and every part of a whole', () => {
    const parts = Array.from({ length: 101 }, (_, percent) => partInWords(percent / 100));
    const lengths = Array.from({ length: 22 }, (_, halves) => minutesInWords(halves / 2));
    for (const said of [...LADDER.map(({ next }) => next), ...parts, ...lengths])
      expect(german.say(said)).not.toBe(said);
  });

  it('fills in what varies, and keeps the words of the draft as they are', () => {
    expect(
      german.say(
        'This takes two and a half minutes to say; aim for two minutes at most. Cut the way to the fix, not what changed.',
      ),
    ).toBe(
      'Das dauert gesprochen zweieinhalb Minuten; nimm dir höchstens zwei Minuten. Kürze den Weg bis zur Behebung, nicht was sich geändert hat.',
    );
    expect(german.say('You say “it broke. Twice”. What was your own part in it?')).toBe(
      'Du sagst „it broke. Twice“. Was war dein eigener Anteil daran?',
    );
    expect(
      german.say('You say “20 minutes”, but from “14:02” to “15:03” it is 1 h 1 min. One of the two is off.'),
    ).toBe('Du sagst „20 minutes“, aber von „14:02“ bis „15:03“ sind es 1 h 1 min. Eins von beiden stimmt nicht.');
    expect(german.say('Nothing that it knows.')).toBe('Nothing that it knows.');
  });

  it('leaves places, quotes and replacements of a report alone', () => {
    const report = reviewDraft(SAMPLE_STORY);
    const spoken = german.report(report);

    const places = ({ findings }: Report) =>
      findings.map(({ id, start, end, quote, suggestions }) => ({
        id,
        start,
        end,
        quote,
        texts: suggestions.map(one => one.text),
      }));
    expect(places(spoken)).toEqual(places(report));
    expect(spoken.units).toBe(report.units);
  });

  it('is typographic, and holds the places of its English', () => {
    for (const [english, text] of Object.entries(ENGINE_TEXTS)) {
      expect(text, english).not.toMatch(/["']|^\s|\s$|\bKI\b|“[^,.; ]|”/);
      expect(text.match(/\{\w+\}/g) ?? [], english).toEqual(english.match(/\{\w+\}/g) ?? []);
    }
  });
});

describe('the German of the rules', () => {
  it('covers every rule and no other, in the order of the rules', () => {
    expect(Object.keys(RULE_TEXTS)).toEqual(RULES.map(({ id }) => id));
  });

  it.each(Object.entries(RULE_TEXTS))(
    'gives %s a short title and whole sentences, in typographic quotes',
    (_, text) => {
      const [title, why] = text;

      expect(title).toMatch(/^\p{Lu}.{2,39}[^.]$/u);
      expect(why).toMatch(/^[„\p{Lu}].*\.$/u);
      expect(title + why).not.toMatch(/["']|\bKI\b/);
    },
  );

  it('leaves a rule that it does not know as the engine says it', () => {
    const rule = { id: 'gone-by-now', title: 'Gone by now', why: 'It was.' };

    expect(german.rule(rule)).toEqual(rule);
  });
});
