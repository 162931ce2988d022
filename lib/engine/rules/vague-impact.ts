import { insertAt } from '../advice/insert-at';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { toldIn } from '../judge/told-in';

/** The impact is told without a number. Small impact and a near miss, plainly said, need none. */
export const vagueImpact = defineRule({
  id: 'vague-impact',
  title: 'Impact without a number',
  family: 'gap',
  severity: 'hint',
  why: 'One number lets a listener feel the size of it, and shows that you went and looked.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  flags: [
    'Bug: my release broke the login, and a lot of our customers could not get in.[[]]\n\nMitigation: I rolled the release back.\n\nRoot cause: the session cookie had a new name.\n\nFix: I read both names.',
  ],
  passes: [
    'Bug: my release broke the login, and 412 customers could not get in for forty minutes.\n\nMitigation: I rolled the release back.\n\nRoot cause: the session cookie had a new name.',
    'Bug: my release would have let anybody read any invoice; we caught it before it reached any customer, so nobody was affected.\n\nMitigation: I pulled the release.\n\nRoot cause: the check stood behind a flag.',
  ],
  find: story => {
    const { impact, evidence } = judgeStory(story);
    if (impact !== 'stated' || (evidence['bug.small'] ?? 0) > 0) return [];
    const told = story.units.filter(({ section }) => section === 'bug');
    const vague =
      told.find(({ body }) => toldIn(body).tells('vague')) ?? told.findLast(({ body }) => toldIn(body).tells('harm'));
    const place = (vague ?? told.at(-1))?.end;
    if (place === undefined) return [];
    return [
      {
        span: { start: place, end: place },
        message: 'The impact has no number yet. How many people, for how long, or how much money?',
        suggestions: [insertAt(story, place, 'It hit [how many] [customers] for [minutes].')],
      },
    ];
  },
});
