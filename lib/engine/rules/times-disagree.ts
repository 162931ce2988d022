import { cut, type Span } from '../../text/span';
import { defineRule } from '../define-rule';
import { type Disagreement, findDisagreement } from '../judge/find-disagreement';
import type { TimeMark } from '../report';
import { inQuotes } from '../report/quote';

/** Two told times that can’t both be right: over before it began, found later than it lasted, or told twice with another length. */
export const timesDisagree = defineRule({
  id: 'times-disagree',
  title: 'The times disagree',
  family: 'gap',
  severity: 'medium',
  why: 'A listener who does the sum stops trusting the rest of the story.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  flags: [
    'Bug: at 14:10 my release broke the login for 412 customers.\n\nDetection: an alert paged me at 14:16.\n\nMitigation: I rolled the release back at [[14:05]].\n\nRoot cause: the cookie had a new name.',
    'Bug: at 14:02 my release broke the login for 412 customers. It was down for [[20 minutes]].\n\nDetection: an alert paged me at 14:05.\n\nMitigation: I rolled the release back at 16:30.',
    'Bug: my release broke the login for 412 customers. It was broken for [[20 minutes]], from 14:02 to 16:30.\n\nMitigation: I rolled the release back.',
    'Bug: my release broke the login for 412 customers, and it was down for 20 minutes.\n\nDetection: it went unnoticed for [[two hours]].\n\nMitigation: I rolled the release back.',
    'Bug: my release broke the login, and we caught it within minutes.\n\nMitigation: I rolled the release back.\n\nRoot cause: the cookie had a new name. It was [[two days]] before anybody noticed.',
    'Bug: my release broke the login for 412 customers, and the outage lasted 20 minutes.\n\nMitigation: I rolled the release back.\n\nReflection: a [[two-hour]] outage taught me to watch the login.',
  ],
  passes: [
    'Bug: at 14:10 my release broke the login for 412 customers.\n\nDetection: an alert paged me at 14:16.\n\nMitigation: I rolled the release back at 14:25.\n\nRoot cause: the cookie had a new name.',
    'Bug: at 14:02 my release broke the login. It was down for about half an hour.\n\nDetection: an alert paged me at 14:05.\n\nMitigation: I rolled the release back at 14:30.\n\nFix: at 17:00 the proper fix was out.',
    'Bug: at 18:00 my release broke the login.\n\nDetection: the next morning, at 08:40, support rang me.\n\nMitigation: I rolled the release back at 09:00.',
    'Bug: at 11:50 my release broke the login.\n\nDetection: an alert paged me at 12:20.\n\nMitigation: I rolled the release back at 1:15.',
    'Bug: my release broke the login, and the outage lasted nearly two hours.\n\nDetection: an alert paged me after ten minutes.\n\nMitigation: I rolled the release back. Those 110 minutes of downtime cost us 300 orders.',
  ],
  find: ({ text, ...story }) => {
    const found = findDisagreement({ text, ...story });
    if (!found) return [];
    const said = (span: Span): string => inQuotes(cut(text, span));
    const { start, end } = found.sort === 'order' ? found.late : found.at;
    return [{ span: { start, end }, message: `${messageOf(found, said)} One of the two is off.` }];
  },
});

const IS = {
  broken: 'it broke',
  detected: 'it was found',
  mitigated: 'it was stopped',
  resolved: 'it was over',
} as const satisfies Record<TimeMark['what'], string>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function messageOf(found: Disagreement, said: (span: Span) => string): string {
  switch (found.sort) {
    case 'order':
      return `${capital(IS[found.late.what])} at ${said(found.late)}, and ${IS[found.early.what]} only at ${said(found.early)}.`;
    case 'twice':
      return `You say ${said(found.other)} first, and ${said(found.at)} here, of the same thing.`;
    case 'longer':
      return `You say ${said(found.at)} here and ${said(found.other)} before; it can’t go unnoticed for longer than it lasts.`;
    case 'clock':
      return `You say ${said(found.at)}, but from ${said(found.from)} to ${said(found.to)} it is ${inWords(found.minutes)}.`;
  }
}

/** “2 h 28 min”. */
function inWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}
