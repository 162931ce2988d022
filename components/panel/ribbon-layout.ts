import type { Agent, Finding, Report, Section, Step } from '../../lib/engine/report';
import type { Span } from '../../lib/text/span';
import { gapOf } from '../finding/gaps';

/** Neighbouring units of one section, as one stretch of the ribbon. */
export interface RibbonPart extends Span {
  readonly kind: 'part';
  readonly section: Section;
  /** Part of the told characters, 0 to 1. */
  readonly share: number;
  /** Spoken. */
  readonly minutes: number;
}

/** An open place where a step is missing. */
export interface RibbonSlot {
  readonly kind: 'slot';
  readonly step: Step;
  readonly at: number;
  /** The finding that says so, unless it is ignored. */
  readonly finding: Finding | undefined;
}

export type RibbonItem = RibbonPart | RibbonSlot;

type Units = Report['units'];

const RANK = {
  bug: 0,
  detection: 1,
  mitigation: 2,
  'root-cause': 3,
  fix: 4,
  prevention: 5,
  reflection: 6,
  other: -1,
} as const satisfies Record<Section, number>;

/** Where text about a section belongs: behind the last unit that comes before it in a good telling, else at the start. */
export function placeFor(section: Section, units: Units): number {
  if (section === 'other') return units.at(-1)?.end ?? 0;
  const before = units.filter(unit => unit.section !== 'other' && RANK[unit.section] <= RANK[section]);
  return before.at(-1)?.end ?? 0;
}

const toldCharacters = (units: Units): number => units.reduce((sum, { start, end }) => sum + end - start, 0);

/** More parts than this are drawn without gaps, and those too thin to see join the part before them. */
export const DENSE = 40;

/** Part of the story that is about a pixel wide. */
const THIN = 0.004;

/** Keeps the drawing of a very long text small: neighbours thinner than a pixel are drawn as one. */
function joinThin<P extends { readonly share: number }>(parts: readonly P[], join: (before: P, thin: P) => P): P[] {
  const joined: P[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (parts.length > DENSE && before && before.share < THIN && part.share < THIN)
      joined[joined.length - 1] = join(before, part);
    else joined.push(part);
  }
  return joined;
}

function layParts(units: Units, minutes: number): RibbonPart[] {
  const all = toldCharacters(units);
  const parts: RibbonPart[] = [];
  for (const { section, start, end } of units) {
    const last = parts.at(-1);
    const joins = last?.section === section;
    const share = (end - start) / all + (joins ? last.share : 0);
    if (joins) parts.pop();
    parts.push({ kind: 'part', section, start: joins ? last.start : start, end, share, minutes: minutes * share });
  }
  return joinThin(parts, (before, thin) => ({
    ...before,
    end: thin.end,
    share: before.share + thin.share,
    minutes: before.minutes + thin.minutes,
  }));
}

/** The story from start to end: what is told, in the order of the text, with an open slot where a step is missing. */
export function layRibbon({ units, minutes, checklist }: Report, findings: readonly Finding[]): RibbonItem[] {
  const items: RibbonItem[] = layParts(units, minutes);
  for (const { step, state } of checklist) {
    if (state !== 'missing') continue;
    const finding = gapOf(step, findings);
    const at = finding?.start ?? placeFor(step, units);
    const next = items.findIndex(item => (item.kind === 'part' ? item.start >= at : item.at > at));
    items.splice(next === -1 ? items.length : next, 0, { kind: 'slot', step, at, finding });
  }
  return items;
}

/** Part of the words spent up to the fix, and on what changed with what was learned. Asides belong to neither. */
export function twoHalves({ shares }: Report): { readonly before: number; readonly after: number } {
  return {
    before: shares.bug + shares.detection + shares.mitigation + shares['root-cause'] + shares.fix,
    after: shares.prevention + shares.reflection,
  };
}

/** Who acts, in the order of the text: neighbouring units with the same agent joined, with their part of the characters. */
export function layAgents(units: Units): { readonly agent: Agent; readonly share: number }[] {
  const all = toldCharacters(units);
  const runs: { readonly agent: Agent; share: number }[] = [];
  for (const { agent, section, start, end } of units) {
    if (section === 'other') continue;
    const share = (end - start) / all;
    const last = runs.at(-1);
    if (last?.agent === agent) last.share += share;
    else runs.push({ agent, share });
  }
  return joinThin(runs, (before, thin) => ({ ...before, share: before.share + thin.share }));
}
