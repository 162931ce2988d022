import type { Draft, Unit } from '../draft';
import type { Section, TimeMark } from '../report';
import { type Clock, type Stretch, timePhrasesIn } from './time-phrases';

const WHAT: Readonly<Partial<Record<Section, TimeMark['what']>>> = {
  bug: 'broken',
  detection: 'detected',
  mitigation: 'mitigated',
  fix: 'resolved',
};

/** What leads from one moment to the next: “within ten minutes”, “40 minutes later”, “it took us two hours”. */
const LEADS =
  /\b(?:within|after|in|inside|took(?: us| me| them)?)(?: (?:about|around|roughly|almost|nearly|just|only|under|over|another|some|the first|maybe|less than))*\s$/i;
const LEADS_BEHIND = /^\s(?:later|after(?:wards?)?\b(?! of)|to (?:notice|find|spot|see|roll|stop))/i;

/** “a test would have told us in two minutes”: it did not. */
const SUPPOSED = /\b(?:would|could|might|should)(?: have|'ve|n't)\b/i;

/** “the third complaint within an hour”: how many in that time. */
const COUNTED = /\b(?:complaints?|tickets?|calls?|e?-?mails?|messages?|reports?|errors?|times) $/i;

interface Led {
  readonly at: number;
  readonly length: number;
  readonly minutes: number;
}

/** A stretch together with the words that make it lead on; `null` where it measures something else. */
function ledBy(text: string, { at, length, minutes }: Stretch): Led | null {
  const before = LEADS.exec(text.slice(0, at))?.[0] ?? '';
  const after = LEADS_BEHIND.exec(text.slice(at + length))?.[0] ?? '';
  const told = text.slice(0, at - before.length);
  if (minutes === undefined || (before === '' && after === '') || SUPPOSED.test(told) || COUNTED.test(told))
    return null;
  return { at: at - before.length, length: before.length + length + after.length, minutes };
}

const DAY = 1440;
const HALF_DAY = 720;
const HOUR = 60;

const NEXT_DAY =
  /\b(?:(?:the )?(?:next|following) (?:day|morning|afternoon|evening)|the morning after|day (?:2|two))\b/i;
/** Words with which a telling moves on to another day, nobody can say by how many. */
const OTHER_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|overnight|days? later|weeks? later|that (?:night|evening)|by (?:morning|evening)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\d{4}-\d\d-\d\d|day \d)\b/i;
/** A day told right behind a time belongs to it: “08:25 UTC on 6 May”. */
const BEHIND = 24;

/** A clock time with its place in the whole text. */
interface Told extends Clock {
  readonly start: number;
}

/** Minutes from one clock time to another told after it; `undefined` where days pass between them that nobody can count. */
function minutesBetween(text: string, from: Told, to: Told): number | undefined {
  if (from === to) return 0;
  const way = text.slice(from.start + from.length, to.start + to.length + BEHIND);
  const gap = to.clock - from.clock;
  if (NEXT_DAY.test(way)) return gap + DAY;
  if (OTHER_DAY.test(way)) return undefined;
  if (gap >= 0) return gap;
  // Past noon on a clock of twelve hours, or past midnight.
  if (from.eitherHalf && to.eitherHalf && gap < -HOUR) return gap + HALF_DAY;
  return gap < -HALF_DAY ? gap + DAY : gap;
}

/** What happened, by the words of one clause: for sentences that tell several moments. */
const SIGNS: readonly (readonly [TimeMark['what'], RegExp])[] = [
  [
    'mitigated',
    /\b(?:roll(?:ed|ing)? (?:\w+ ){0,4}back|rollback|revert\w*|mitigat\w+|(?:switched|turned|shut|taken|took) (?:\w+ ){0,4}off|disabled|paused|stopped|restored|recovered|back (?:up|to normal)|failed over|restarted)\b/i,
  ],
  [
    'detected',
    /\b(?:alerts?|alarms?|paged?|pager|noticed|detected|spotted|found out|called|rang|wrote|reported|complain\w*|pinged|tickets?)\b/i,
  ],
  ['resolved', /\b(?:fix(?:ed)?|resolved|corrected|patched|closed)\b/i],
  [
    'broken',
    /\b(?:broke|broken|began|begin|started|start|deploy(?:ed|s)?|released?|shipped|pushed|merged|went (?:out|live|down)|failing|failed|down)\b/i,
  ],
];

interface Moment {
  readonly what: TimeMark['what'] | undefined;
  readonly time: Clock | Led;
}

/** The moments of a sentence: told by its section where there is one, by the words of their clauses where there are several. */
function momentsIn({ body, section }: Unit & { readonly section: Section }): readonly Moment[] {
  const { clocks, stretches } = timePhrasesIn(body);
  if (clocks.length + stretches.length === 0) return [];
  const { text } = body;
  const led = stretches.map(stretch => ledBy(text, stretch)).filter(one => one !== null);
  const times = [...clocks, ...led].sort((a, b) => a.at - b.at);
  if (times.length === 1 || WHAT[section] === undefined)
    return times.slice(0, 1).map(time => ({ what: WHAT[section], time }));
  const moments = times.map((time, index): Moment => {
    const before = text.slice(endOf(times[index - 1]), time.at);
    const after = text.slice(endOf(time), times[index + 1]?.at);
    const clause = `${before.slice(before.search(LAST_CLAUSE))} ${after.split(NEXT_CLAUSE)[0]}`;
    return { what: SIGNS.find(([, sign]) => sign.test(clause))?.[0], time };
  });
  const own = WHAT[section];
  return moments.some(({ what }) => what === own)
    ? moments
    : moments.map((one, index) => (index === 0 ? { ...one, what: own } : one));
}

const endOf = (time: { readonly at: number; readonly length: number } | undefined): number =>
  time ? time.at + time.length : 0;
/** Where the clause of what follows begins, and where the next one does. */
const LAST_CLAUSE = /(?:[,;]|\band\b)[^,;]*$|$/;
const NEXT_CLAUSE = /[,;.]|\band\b/;

/**
 * The first told moment of each thing that happened: broken, detected, mitigated, resolved. Minutes count from the first of them
 * where clock times tell; a stretch (“within ten minutes”) counts on from the moment told before it, or from the beginning.
 */
export function tellTimes({
  text,
  units,
}: Draft & { readonly units: readonly (Unit & { readonly section: Section })[] }): TimeMark[] {
  const marks: TimeMark[] = [];
  const taken = new Set<string>();
  let first: Told | undefined;
  let last: number | undefined;
  for (const unit of units) {
    for (const { what, time } of momentsIn(unit)) {
      if (what === undefined || taken.has(what) || (what === 'broken' && !('clock' in time))) continue;
      const start = unit.start + time.at;
      let minutes: number | undefined;
      if ('clock' in time) {
        const told = { ...time, start };
        first ??= told;
        minutes = minutesBetween(text, first, told);
      } else if (time.minutes < DAY && (last !== undefined || marks.length === 0)) minutes = (last ?? 0) + time.minutes;
      last = minutes;
      taken.add(what);
      marks.push({ what, start, end: start + time.length, ...(minutes === undefined ? {} : { minutes }) });
    }
  }
  return marks;
}
