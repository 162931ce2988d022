// Finds the times of day and the stretches of time that a sentence tells.
import type { UnitBody } from '../draft';

interface Placed {
  /** Offset in the text it was found in. */
  readonly at: number;
  readonly length: number;
}

/** A time of day. */
export interface Clock extends Placed {
  /** Minutes since midnight. */
  readonly clock: number;
  /** Twelve hours that may be before noon or after it: “1:15” where nothing says which. */
  readonly eitherHalf: boolean;
}

/** A stretch of time, in minutes: as told, and the least and the most that a listener takes it for. */
export interface Stretch extends Placed {
  /** Absent where the text gives no number: “within minutes”. */
  readonly minutes?: number;
  readonly least: number;
  readonly most: number;
}

const CLOCK =
  /(?<![\d.:£$€¥]|[£$€¥] )\b([01]?\d|2[0-3])([:.])([0-5]\d)(?!\d|[.:]\d|\s?(?:%|[—–]\s*$|euros?\b|dollars?\b|pounds?\b|percent))(?:\s?([ap])\.?m\b\.?)?|\b(1[0-2]|[1-9])\s?([ap])\.?m\b\.?/giu;
/** Words before a time that make one of “14.30”, which may as well be a price or a version. */
const AT_TIME = /(?:^\W*|\b(?:at|by|from|until|till|since|about|around|to|and|between|before|after|past) |@ ?)$/i;

function findClocks(text: string): Clock[] {
  const found: Clock[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const [whole, long, mark, minutes, longHalf, short, shortHalf] = match;
    const half = (longHalf ?? shortHalf)?.toLowerCase();
    if (mark === '.' && !half && !(long?.length === 2 && AT_TIME.test(text.slice(0, match.index)))) continue;
    const hour = Number(long ?? short);
    const clock = ((half ? hour % 12 : hour) + (half === 'p' ? 12 : 0)) * 60 + Number(minutes ?? 0);
    const eitherHalf = !half && hour >= 1 && hour <= 12 && !long?.startsWith('0');
    found.push({ at: match.index, length: whole.length, clock, eitherHalf });
  }
  return found;
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TENS.map(word => [word, word === 'ninety' ? 90 : 20 + 10 * TENS.indexOf(word)] as const),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['couple', 2],
]);
const UNITS: Readonly<Record<string, number>> = { s: 1 / 60, mi: 1, h: 60, d: 1440, w: 10_080, mo: 43_200 };
const NUMBER = `\\d+(?:[.,]\\d+)?|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${ONES.join('|')}|half an?|a couple of|a few|several|an?`;
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)';
const STRETCH = new RegExp(
  `(?<![\\d.,:$€£]|\\d[-–])\\b(?:(${NUMBER})(?:\\s?[-–]\\s?\\d+| to \\d+)?( and a half)?[ -]?(?:(?:more|full|good|whole|long|straight|solid) )?(${UNIT})\\b( and a half)?(?:,? (?:and )?(${NUMBER}) ?(mins?|minutes?)\\b)?|(?<=\\b(?:within|for|after|in|took|took us|lasted|only|just|of|inside) )(seconds|minutes|hours|days|weeks|months)\\b)`,
  'giu',
);
/** “a second call”, “8,000 dollars a day”, “every two hours”, “one day we …”: an order, a rate or a date. */
const NO_STRETCH_BEFORE = /(?:\b(?:every|each|per|times|dollars|euros|pounds|once|twice|last|past|next|one) |\d )$/i;
const A_SECOND = /^an? second$/i;

const unitOf = (name: string): number =>
  UNITS[name.slice(0, 2).toLowerCase()] ?? UNITS[name.slice(0, 1).toLowerCase()] ?? 1;

function amountOf(word: string): number {
  const plain = word.toLowerCase();
  const digits = Number(plain.replace(',', '.'));
  if (!Number.isNaN(digits)) return digits;
  const [first = '', second = ''] = plain.split(/[- ]/);
  if (second === 'couple') return 2;
  return (WORDS.get(first) ?? 0) + (TENS.includes(first) ? (WORDS.get(second) ?? 0) : 0);
}

/** Round figures are meant roughly: a quarter more or less, and half of the unit they are told in. */
function about(at: number, length: number, minutes: number, unit: number): Stretch {
  const slack = Math.max(minutes / 4, minutes >= unit ? unit / 2 : 0);
  return { at, length, minutes, least: minutes - slack, most: minutes + slack };
}

function findStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(STRETCH)) {
    const { index: at } = match;
    const [whole, number, half, unitName, halfBehind, more, moreUnit, bare] = match;
    const length = whole.length;
    if (bare !== undefined) {
      const unit = unitOf(bare);
      found.push({ at, length, least: unit, most: unit * 60 });
      continue;
    }
    if (number === undefined || unitName === undefined) continue;
    const before = text.slice(Math.max(0, at - 12), at);
    const vague = /^(?:a few|several)$/i.test(number);
    if (/^an?$/i.test(number) && (NO_STRETCH_BEFORE.test(before) || A_SECOND.test(whole))) continue;
    if (/\b(?:every|each|per) $/i.test(before)) continue;
    const unit = unitOf(unitName);
    if (vague) {
      found.push({ at, length, least: unit * 2, most: unit * 12 });
      continue;
    }
    const rest = more !== undefined && moreUnit !== undefined ? amountOf(more) : 0;
    const minutes = (amountOf(number) + ((half ?? halfBehind) ? 0.5 : 0)) * unit + rest;
    found.push(about(at, length, minutes, rest > 0 ? 1 : unit));
  }
  return found;
}

/** What a sentence tells of times, in the order of the text. */
export interface TimePhrases {
  readonly clocks: readonly Clock[];
  readonly stretches: readonly Stretch[];
}

const NONE: TimePhrases = { clocks: [], stretches: [] };
const learned = new WeakMap<UnitBody, TimePhrases>();
/** Without one of these there is neither. */
const ANY = /\d|\b(?:second|minute|min|hour|hr|day|week|month)s?\b/i;

/** The times in a unit; asked again for the same body it is not read again. */
export function timePhrasesIn(body: UnitBody): TimePhrases {
  let known = learned.get(body);
  if (!known) {
    known = ANY.test(body.text) ? { clocks: findClocks(body.text), stretches: findStretches(body.text) } : NONE;
    learned.set(body, known);
  }
  return known;
}
