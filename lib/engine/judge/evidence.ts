import type { Agent } from '../report';
import type { Story, StoryUnit } from '../story';
import { SECTIONS, type Section } from '../vocabulary';
import { toldIn } from './told-in';

/**
 * What a story offers in answer to the verdict's questions, as named numbers. Nothing here hangs on the label of one sentence:
 * each counts by how likely it belongs to the section, so that a doubtful label moves a figure a little instead of turning it over.
 */
export type Evidence = Readonly<Record<string, number>>;

/** Log-odds kept within ±5: what a linear scorer adds up well. */
function logit(chance: number): number {
  const odds = Math.log(Math.max(chance, 1e-9) / Math.max(1 - chance, 1e-9));
  return Math.max(-5, Math.min(5, odds));
}

const isLast = <T>(list: readonly T[], index: number, count: number): boolean => index >= list.length - count;

/** How much of a story speaks of a section: its best sentence, its second best, how many in all, and whether any at all. */
function presence(units: readonly StoryUnit[], section: Section, into: Record<string, number>): void {
  let top = 0;
  let second = 0;
  let sum = 0;
  let none = 1;
  let labelled = 0;
  for (const { chances, section: label } of units) {
    const chance = chances[section];
    if (chance > top) [top, second] = [chance, top];
    else if (chance > second) second = chance;
    sum += chance;
    none *= 1 - chance;
    if (label === section) labelled += 1;
  }
  into[`${section}.top`] = logit(top);
  into[`${section}.second`] = logit(second);
  into[`${section}.any`] = logit(1 - none);
  into[`${section}.sum`] = Math.min(3, sum);
  into[`${section}.labelled`] = Math.min(2, labelled);
}

/** Named numbers for every question of the verdict. */
export function gatherEvidence({ units }: Pick<Story, 'units'>): Evidence {
  const found: Record<string, number> = {};
  for (const section of SECTIONS) presence(units, section, found);
  const add = (name: string, by: number): void => {
    found[name] = (found[name] ?? 0) + by;
  };

  let words = 0;
  let mitigationAt = 0;
  let causeAt = 0;
  let mitigationWeight = 0;
  let causeWeight = 0;
  let firstMitigation = Number.POSITIVE_INFINITY;
  let firstCause = Number.POSITIVE_INFINITY;
  const kinds = new Map<string, number>();
  let concrete = 0;
  let secondConcrete = 0;

  // What every sentence adds to is summed apart: names are looked up once a sentence otherwise.
  const part = 1 / units.length;
  const agents: Record<Agent, number> = { I: 0, we: 0, they: 0, nobody: 0 };
  const shares = Object.fromEntries(SECTIONS.map(section => [section, 0])) as Record<Section, number>;
  let causeByMe = 0;
  let bare = 0;

  units.forEach((unit, index) => {
    const { chances } = unit;
    const told = toldIn(unit.body);
    const count = told.words;
    words += count;
    const broken = chances.bug + chances.detection;
    const hurt = broken + chances.mitigation;

    if (chances.fix > 0.3) for (const measure of told.measures) add(`fix.${measure}`, chances.fix);
    if (hurt > 0.2) {
      const harm = told.tells('harm');
      for (const measure of told.measures) {
        add(`bug.${measure}`, chances.bug);
        add(`around.${measure}`, hurt - chances.bug);
        if (harm) add(`harm.${measure}`, broken);
      }
      if (told.tells('lasting') && told.measures.includes('time')) add('hurt.lasting', hurt);
      if (harm) add('bug.harm', chances.bug);
      if (told.tells('vague')) add('bug.vague', broken);
    }
    if (told.tells('stopped')) add('story.stopped', 1 - chances.prevention);
    if (told.tells('vow')) add('story.vow', 1);
    if (told.tells('ownEyes') || told.tells('toldBy')) add('story.found', 1 - chances.prevention);
    if (told.tells('small')) add('bug.small', 1);

    if (chances.detection > 0.2) {
      if (told.tells('toldBy')) add('detection.told-by', chances.detection);
      if (told.tells('sooner')) add('detection.sooner', chances.detection);
    }

    if (chances['root-cause'] > 0.05 || chances.reflection > 0.3 || chances.other > 0.3) {
      if (told.tells('unknown')) add('root-cause.unknown', 1);
    }
    if (chances.prevention > 0.3 && told.tells('observable')) add('prevention.observable', chances.prevention);

    if (chances.mitigation > 0.3) {
      firstMitigation = Math.min(firstMitigation, index);
      if (told.tells('stoppedFirst')) add('order.stopped-first', chances.mitigation);
      if (told.tells('causeFirst')) add('order.cause-first', chances.mitigation);
      if (told.tells('timed') || told.measures.includes('time')) add('mitigation.timed', chances.mitigation);
    }
    if (chances['root-cause'] > 0.4) firstCause = Math.min(firstCause, index);
    mitigationAt += index * chances.mitigation;
    mitigationWeight += chances.mitigation;
    causeAt += index * chances['root-cause'];
    causeWeight += chances['root-cause'];

    const weight = unit.section === 'prevention' ? Math.max(chances.prevention, 0.5) : chances.prevention;
    if (unit.kinds.length > 0) {
      if (weight > concrete) [concrete, secondConcrete] = [weight, concrete];
      else if (weight > secondConcrete) secondConcrete = weight;
      add('prevention.measures', weight);
      for (const kind of unit.kinds) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, weight));
    } else bare += weight;
    if ((unit.rung ?? 0) >= 8) add('prevention.high-rung', weight);
    if (weight > 0.3 && told.tells('proved')) add('prevention.proved', weight);

    const blameable = chances.bug + chances['root-cause'] + chances.fix + chances.reflection + chances.mitigation;
    if (told.tells('own')) {
      add('own.I', blameable);
      add('own.I-cause', chances['root-cause']);
      if (isLast(units, index, 3)) add('own.I-end', 1);
    }
    if (told.tells('weOwn')) add('own.we', blameable);
    agents[unit.agent] += part;
    if (unit.agent === 'I') causeByMe += chances['root-cause'];
    shares[unit.section] += count;
  });
  for (const [agent, share] of Object.entries(agents)) if (share > 0) found[`agent.${agent}`] = share;
  if (agents.I > 0) found['agent.I-cause'] = causeByMe;

  for (const section of SECTIONS) found[`share.${section}`] = shares[section] / Math.max(1, words);
  found.length = Math.log(1 + words / 100);
  found['order.gap'] = gap(firstMitigation, firstCause);
  found['order.middle'] =
    mitigationWeight > 0.3 && causeWeight > 0.3
      ? Math.max(-5, Math.min(5, causeAt / causeWeight - mitigationAt / mitigationWeight))
      : 0;
  if (bare > 0) found['prevention.bare'] = bare;
  found['prevention.first-measure'] = logit(concrete);
  found['prevention.second-measure'] = logit(secondConcrete);
  found['prevention.kinds'] = [...kinds.values()].reduce((sum, chance) => sum + chance, 0);
  return found;
}

/** Sentences from the stop to the cause, within ±3; 0 where one of them is not told. */
function gap(mitigation: number, cause: number): number {
  if (!Number.isFinite(mitigation) || !Number.isFinite(cause)) return 0;
  return Math.max(-3, Math.min(3, cause - mitigation));
}
