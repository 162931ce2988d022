import { cut } from '../../text/span';
import { defineRule } from '../define-rule';
import type { TimeMark } from '../report';
import { inQuotes } from '../report/quote';

const ORDER = { broken: 0, detected: 1, mitigated: 2, resolved: 3 } as const satisfies Record<TimeMark['what'], number>;

/** Two told times that can't both be right: something is found, stopped or resolved before it began. */
export const timesDisagree = defineRule({
  id: 'times-disagree',
  title: 'The times disagree',
  family: 'gap',
  severity: 'medium',
  why: 'A listener who does the sum stops trusting the rest of the story.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  flags: [
    'Bug: at 14:10 my release broke the login for 412 customers.\n\nDetection: an alert paged me at 14:16.\n\nMitigation: I rolled the release back at [[14:05]].\n\nRoot cause: the cookie had a new name.',
  ],
  passes: [
    'Bug: at 14:10 my release broke the login for 412 customers.\n\nDetection: an alert paged me at 14:16.\n\nMitigation: I rolled the release back at 14:25.\n\nRoot cause: the cookie had a new name.',
  ],
  find: ({ text, times }) => {
    const timed = times.filter((time): time is TimeMark & { minutes: number } => time.minutes !== undefined);
    for (const late of timed) {
      const early = timed.find(other => ORDER[other.what] < ORDER[late.what] && other.minutes > late.minutes);
      if (!early) continue;
      const [said, before] = [inQuotes(cut(text, late)), inQuotes(cut(text, early))];
      return [
        {
          span: { start: late.start, end: late.end },
          message: `${SAYS[late.what]} at ${said}, and ${IS[early.what]} only at ${before}. One of the two is off.`,
        },
      ];
    }
    return [];
  },
});

const SAYS = {
  broken: 'It broke',
  detected: 'It was found',
  mitigated: 'It was stopped',
  resolved: 'It was over',
} as const;
const IS = {
  broken: 'it broke',
  detected: 'it was found',
  mitigated: 'it was stopped',
  resolved: 'it was over',
} as const;
