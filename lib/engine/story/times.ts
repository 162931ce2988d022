import type { Unit } from '../draft';
import type { Section, TimeMark } from '../report';

const CLOCK =
  /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d|[.:]\d|\s?%)(?:\s?([ap])\.?m\b\.?)?|\b(1[0-2]|[1-9])\s?([ap])\.?m\b\.?/gi;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  half: 0.5,
};
const UNITS: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440, w: 10080 };
const AMOUNT =
  '(\\d+(?:\\.\\d+)?|half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';
const LENGTH = '(seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?)';
/** A stretch of time that leads from one moment to the next: “within ten minutes”, “40 minutes later”, “it took us two hours”. */
const STRETCH = new RegExp(
  `\\b(?:(?:within|after|in|about|took (?:us|me|them)?|for|until|inside)\\s+(?:(?:about|around|roughly|almost|nearly|just|only|under|over|another|some|the first)\\s+)*)?${AMOUNT}[ -]${LENGTH}\\b(?:\\s+(?:later|after|afterwards|in|before|to (?:notice|find|spot|see|roll|stop)))?`,
  'gi',
);

const WHAT: Readonly<Partial<Record<Section, TimeMark['what']>>> = {
  bug: 'broken',
  detection: 'detected',
  mitigation: 'mitigated',
  fix: 'resolved',
};

interface Found {
  readonly at: number;
  readonly length: number;
  readonly clock?: number;
  readonly stretch?: number;
}

function findTimes(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const hour = Number(match[1] ?? match[4]);
    const half = (match[3] ?? match[5])?.toLowerCase();
    // “4.18” is a version or a price as often as a time; only a colon, two digits or a.m./p.m. make it one.
    if (!half && match[0].includes('.') && !/^\d\d\.\d\d$/.test(match[0])) continue;
    const clock = ((half ? hour % 12 : hour) + (half === 'p' ? 12 : 0)) * 60 + Number(match[2] ?? 0);
    found.push({ at: match.index, length: match[0].length, clock });
  }
  for (const match of text.matchAll(STRETCH)) {
    const amount = match[1]?.toLowerCase().replace(' an', '') ?? '';
    const count = NUMBERS[amount] ?? Number(amount);
    const unit = UNITS[match[2]?.[0]?.toLowerCase() ?? ''];
    if (!Number.isFinite(count) || unit === undefined) continue;
    found.push({ at: match.index, length: match[0].length, stretch: count * unit });
  }
  return found.sort((a, b) => a.at - b.at);
}

const known = new WeakMap<object, readonly Found[]>();

const timesIn = (unit: Unit): readonly Found[] => {
  const before = known.get(unit.body);
  if (before) return before;
  const found =
    /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half) ?(?:an )?[smhdw]/i.test(
      unit.text,
    )
      ? findTimes(unit.text)
      : [];
  known.set(unit.body, found);
  return found;
};

const DAY = 1440;
/** Two clock times that far apart are told of two days rather than in the wrong order. */
const OVERNIGHT = 720;

/**
 * The first told moment of each thing that happened: broken, detected, mitigated, resolved. Minutes count from the first of them
 * where clock times tell; a stretch (“within ten minutes”) counts on from the moment told before it.
 */
export function tellTimes(units: readonly (Unit & { readonly section: Section })[]): TimeMark[] {
  const marks: TimeMark[] = [];
  const taken = new Set<string>();
  let first: number | null = null;
  let last: number | null = null;
  for (const unit of units) {
    const what = WHAT[unit.section];
    if (what === undefined || taken.has(what)) continue;
    const times = timesIn(unit);
    const time = times.find(({ clock }) => clock !== undefined) ?? times[0];
    if (!time) continue;
    let minutes: number | undefined;
    if (time.clock !== undefined) {
      first ??= time.clock;
      minutes = time.clock - first;
      if (minutes < -OVERNIGHT) minutes += DAY;
      last = minutes;
    } else if (time.stretch !== undefined && what !== 'broken' && time.stretch < DAY) {
      minutes = last === null ? undefined : last + time.stretch;
      if (minutes !== undefined) last = minutes;
    } else if (what === 'broken') continue;
    taken.add(what);
    const start = unit.start + time.at;
    marks.push({ what, start, end: start + time.length, ...(minutes === undefined ? {} : { minutes }) });
  }
  return marks;
}
