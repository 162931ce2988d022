import { insertAt } from '../advice/insert-at';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { toldIn } from '../judge/told-in';
import { inQuotes } from '../report/quote';

/** Somebody outside had to tell the team, and nothing says whether it should have been seen sooner. */
export const unreflectedDetection = defineRule({
  id: 'unreflected-detection',
  title: 'Should it have been caught sooner?',
  family: 'gap',
  severity: 'hint',
  why: 'When a customer is your monitoring, an interviewer waits for you to notice that yourself.',
  source: 'https://sre.google/sre-book/monitoring-distributed-systems/',
  flags: [
    'Bug: my release charged 412 customers twice.\n\nDetection: a customer called support about it the next day.[[]]\n\nMitigation: I rolled the release back.\n\nRoot cause: the retry had no key.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nDetection: a customer called support about it; an alert of ours should have told us the day before.\n\nMitigation: I rolled the release back.',
    'Bug: my release charged 412 customers twice.\n\nDetection: an alert paged me after six minutes.\n\nMitigation: I rolled the release back.',
  ],
  find: story => {
    const { detection, evidence } = judgeStory(story);
    if (detection === 'missing' || (evidence['detection.sooner'] ?? 0) >= 0.3) return [];
    const told = story.units.filter(({ section }) => section === 'detection');
    const byOthers = told.find(({ body }) => toldIn(body).tells('toldBy') && !toldIn(body).tells('ownEyes'));
    const last = told.at(-1);
    if (!byOthers || !last || told.some(({ body }) => toldIn(body).tells('ownEyes'))) return [];
    return [
      {
        span: { start: last.end, end: last.end },
        message: `You say ${inQuotes(byOthers.text)}. Should something of yours have told you first?`,
        suggestions: [
          insertAt(story, last.end, 'Our own [alert on …] should have told us sooner, and it didn’t because [reason].'),
        ],
      },
    ];
  },
});
