import type { Span } from '../../text/span';
import type { TimeMark } from '../report';
import type { Story, StoryUnit } from '../story';
import { type Clock, timePhrasesIn } from '../story/time-phrases';
import { type TimeClaim, timeClaimsIn } from './time-claims';

/** Two places of a story whose times can't both be right; the later told first. */
export type Disagreement =
  | { readonly sort: 'order'; readonly late: TimeMark; readonly early: TimeMark }
  | { readonly sort: 'twice' | 'longer'; readonly at: Span; readonly other: Span }
  | { readonly sort: 'clock'; readonly at: Span; readonly from: Span; readonly to: Span; readonly minutes: number };

const ORDER = { broken: 0, detected: 1, mitigated: 2, resolved: 3 } as const satisfies Record<TimeMark['what'], number>;

interface Claim extends Span, Omit<TimeClaim, 'at' | 'length'> {}

/** A clock time at its place in the whole text. */
interface PlacedClock extends Span {
  readonly clock: number;
  /** “had been piling up from 8:48”: told later than it was. */
  readonly looksBack: boolean;
  /** “from 14:02 to 16:30”: the other end, where it is told of what broke. */
  readonly rangeTo?: Span;
}

const LOOKS_BACK = /\bhad\b/i;
const RANGE = /^\s?(?:[A-Z]{3,4} )?(?:to|until|till|and|[–-])\s?$/;
const RANGED: ReadonlySet<string> = new Set(['bug', 'detection', 'mitigation']);

function clocksOf({ body, start: offset, section }: StoryUnit): PlacedClock[] {
  const { clocks } = timePhrasesIn(body);
  const spanOf = ({ at, length }: Clock): Span => ({ start: offset + at, end: offset + at + length });
  return clocks.map((one, index) => {
    const next = clocks[index + 1];
    const isRange = next && RANGED.has(section) && RANGE.test(body.text.slice(one.at + one.length, next.at));
    return {
      ...spanOf(one),
      clock: one.clock,
      looksBack: LOOKS_BACK.test(body.text.slice(0, one.at)),
      ...(isRange ? { rangeTo: spanOf(next) } : {}),
    };
  });
}

/** So many minutes may lie between what a clock says and how it is told. */
const CLOCK_SLACK = 2;

/** The first two told times that contradict each other; `undefined` where the story could be true. */
export function findDisagreement({ units, times }: Story): Disagreement | undefined {
  const claims = units.flatMap(({ body, start }): Claim[] =>
    timeClaimsIn(body).map(({ at, length, ...claim }) => ({ ...claim, start: start + at, end: start + at + length })),
  );
  const clocks = units.flatMap(clocksOf);
  return wrongOrder(times, clocks) ?? toldTwice(claims) ?? longerThanAll(claims) ?? againstClock(claims, times, clocks);
}

/**
 * Something is stopped or over before it began, and before every time told until then: a timeline that runs on is taken at its word.
 * An alert may well come before the harm that it warns of.
 */
function wrongOrder(times: readonly TimeMark[], clocks: readonly PlacedClock[]): Disagreement | undefined {
  for (const late of times) {
    const { minutes } = late;
    if (minutes === undefined || ORDER[late.what] < ORDER.mitigated) continue;
    const own = clocks.find(({ start }) => start === late.start);
    const early = times.find(
      other =>
        ORDER[other.what] < ORDER[late.what] &&
        (other.minutes ?? minutes) > minutes &&
        clocks.some(({ start }) => start === other.start && start < late.start),
    );
    if (!early || !own || own.looksBack) continue;
    if (clocks.every(({ start, clock }) => start >= late.start || clock > own.clock))
      return { sort: 'order', late, early };
  }
  return undefined;
}

const least = ({ within, least: told }: Claim): number => (within ? 0 : told);
const apart = (a: Claim, b: Claim): boolean => a.most < least(b) || b.most < least(a);

/** Two lengths for the same thing. */
function toldTwice(claims: readonly Claim[]): Disagreement | undefined {
  for (const [index, at] of claims.entries()) {
    const other = claims.slice(0, index).find(before => before.what === at.what && apart(before, at));
    if (other) return { sort: 'twice', at, other };
  }
  return undefined;
}

/** It took longer to be found than it lasted. */
function longerThanAll(claims: readonly Claim[]): Disagreement | undefined {
  const harm = claims.find(({ what }) => what === 'harm');
  const unnoticed = claims.find(({ what }) => what === 'unnoticed');
  if (!harm || !unnoticed || least(unnoticed) <= harm.most) return undefined;
  return harm.start > unnoticed.start
    ? { sort: 'longer', at: harm, other: unnoticed }
    : { sort: 'longer', at: unnoticed, other: harm };
}

/** A length that no two clock times of the story lie apart, though the story tells when it began and ended. */
function againstClock(
  claims: readonly Claim[],
  times: readonly TimeMark[],
  clocks: readonly PlacedClock[],
): Disagreement | undefined {
  const clockOf = (mark: Span | undefined) => clocks.find(({ start }) => start === mark?.start);
  const told = (what: TimeMark['what']) => clockOf(times.find(time => time.what === what));
  const range = clocks.find(({ rangeTo }) => rangeTo !== undefined);
  const began = told('broken') ?? told('detected');
  for (const claim of claims) {
    // More than a day can't be told by clock times alone.
    if (claim.most >= DAY) continue;
    const ofFinding = claim.what === 'unnoticed';
    const ended = ofFinding ? told('detected') : (told('resolved') ?? told('mitigated'));
    const marked = began && ended && began !== ended;
    if (!marked && ofFinding) continue;
    const [from, to] = marked ? [began, ended] : [range, clockOf(range?.rangeTo)];
    if (!from || !to) continue;
    const fits = clocks.some(a =>
      clocks.some(b => {
        const gap = gapBetween(a, b);
        return a !== b && gap >= least(claim) - CLOCK_SLACK && gap <= claim.most + CLOCK_SLACK;
      }),
    );
    if (!fits) return { sort: 'clock', at: claim, from, to, minutes: gapBetween(from, to) };
  }
  return undefined;
}

const DAY = 1440;
const gapBetween = (from: PlacedClock, to: PlacedClock): number => (to.clock - from.clock + DAY) % DAY;
