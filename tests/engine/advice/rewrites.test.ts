import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../lib/engine/draft';
import { DEFAULT_OPTIONS } from '../../../lib/engine/options';
import { RULES } from '../../../lib/engine/rules';
import { blame } from '../../../lib/engine/rules/blame';
import { weakPrevention } from '../../../lib/engine/rules/weak-prevention';
import { readStory } from '../../../lib/engine/story';
import { applyEdit } from '../../../lib/text/edits';
import { readMarks } from '../../helpers/read-marks';

type Rule = (typeof RULES)[number];

/** Every hit of the rule with the text as it stands once its first replacement has gone in; none where only advice is given. */
function rewritten(rule: Rule, text: string): (string | undefined)[] {
  return rule.find(readStory(parseDraft(text)), DEFAULT_OPTIONS).map(({ suggestions: [first] = [] }) => {
    return first && applyEdit(text, { start: first.start, end: first.end, inserted: first.text });
  });
}

describe('a replaced sentence', () => {
  it.each([
    [
      'The date was wrong, and QA should have caught it.',
      "The date was wrong, and our test plan didn't cover it, and I didn't ask for it.",
    ],
    [
      'Apple changed the order of those events in a point release and didn’t bother to document it.',
      'I hadn’t asked how we would notice that Apple changed the order of those events in a point release and didn’t bother to document it.',
    ],
    ['The ticket from product never mentioned Ireland.', "I hadn't asked about Ireland."],
    [
      'And nobody from platform told us the defaults were different now.',
      "And I hadn't asked whether the defaults were different now.",
    ],
    ['Mistakes were made in the review as well.', 'I made mistakes in the review as well.'],
    [
      'Pieter, who never reads a diff, approved my change.',
      'Pieter, whom I had given [no way to know], approved my change.',
    ],
    [
      'And our CTO had switched off versioning to save 40 euros.',
      "And I hadn't asked what it would cost us that our CTO had switched off versioning to save 40 euros.",
    ],
    [
      'I wanted to test it, but there was no time to rehearse it.',
      "I wanted to test it, but I didn't make time to rehearse it.",
    ],
    [
      'The save code was a bowl of spaghetti.',
      'The save code was hard to change safely, and I [did not put a test around it first].',
    ],
    ['The flag somehow got flipped.', 'I flipped the flag.'],
    ["There wasn't time to look at anything properly.", "I didn't make time to look at anything properly."],
    [
      'In the course of the migration the wrong table got dropped.',
      'In the course of the migration I dropped the wrong table.',
    ],
    ['Partly this is on the Actions docs.', "I hadn't checked what the Actions docs left open."],
    ['No sane person would design a screen like that.', 'My part in it was [what you did or left undone].'],
    ['The wrong session was handed to everybody.', '[I / our code] handed the wrong session to everybody.'],
    ['The wording arrived from marketing like that.', 'I took it as it came, without [checking it first].'],
    ['Our CTO had switched off versioning to save money.', "I hadn't raised [the risk in that decision]."],
    [
      'It was live. Nobody told me. Had anybody mentioned Sunday to me, I would have tested it.',
      'It was live. Nobody told me. Had I asked about Sunday, I would have tested it.',
    ],
  ])('lays no blame and reads well: %s', (text, expected) => {
    expect(rewritten(blame, text)).toContain(expected);
  });

  it.each([
    [
      'Since then I double-check everything.',
      "Since then I've added [an alert on the signal that would have shown it first].",
    ],
    [
      'From now on we check the number of recipients twice.',
      'From now on there is [a limit on recipients that a send cannot exceed without a second person].',
    ],
    [
      'After that we were all a lot more careful with deletes.',
      'After that we added [soft delete with a waiting period, so that nothing is gone at once].',
    ],
    [
      'I don’t like it, and since then I double-check everything.',
      'I don’t like it, and since then I’ve added [an alert on the signal that would have shown it first].',
    ],
    [
      'Since then I keep an eye on the fault counters whenever I touch the index.',
      "Since then I've added [an alert on the fault counters].",
    ],
    [
      'In future I am going to be much more careful.',
      'In future there will be [an alert on the signal that would have shown it first].',
    ],
  ])('names a change in the form its sentence asks for: %s', (text, expected) => {
    expect(rewritten(weakPrevention, text)).toContain(expected);
  });

  it.each([
    'QA signed the release off on one browser only, which is not a realistic scenario.',
    'Then the partner pushed out something broken, and I was on call.',
    'I warned him twice, because their side was still changing every week.',
  ])('is not offered where it would not read well: %s', text => {
    const offered = blame
      .find(readStory(parseDraft(text)), DEFAULT_OPTIONS)
      .flatMap(({ suggestions = [] }) => suggestions);
    expect(offered.map(one => one.text).filter(one => /our review|no check|\[/.test(one))).toEqual([]);
  });

  it.each([blame, weakPrevention].flatMap(rule => rule.flags.map(flag => [readMarks(flag).text, rule] as const)))(
    'is clean of every wording and prevention finding when reviewed again: %s',
    (text, rule) => {
      for (const { span, suggestions = [] } of rule.find(readStory(parseDraft(text)), DEFAULT_OPTIONS)) {
        for (const { start, end, text: inserted } of suggestions) {
          const story = readStory(parseDraft(applyEdit(text, { start, end, inserted })));
          const again = RULES.filter(({ family }) => family === 'wording' || family === 'prevention')
            .flatMap(one => one.find(story, DEFAULT_OPTIONS))
            .filter(hit => hit.span.start < span.start + inserted.length && span.start < hit.span.end);
          expect(again).toEqual([]);
        }
      }
    },
  );
});
