// Reading a story: each unit's evidence is weighed on its own, then the best path over the whole story decides. What was weighed of a
// unit is kept with the unit's body, so that after an edit only changed units are weighed again.
import type { Draft, Token, Unit, UnitBody, UnitShape } from '../draft';
import type { Agent, Kind, Section } from '../report';
import type { Story, StoryUnit } from '../story';
import { KINDS, SECTIONS } from '../vocabulary';
import { agentOf } from './agent';
import { ANNOUNCED_CUE, ANNOUNCED_SCORE, announcedBy } from './announced';
import { createPathFinder, type Path } from './best-path';
import { gatherEvidence } from './evidence';
import { placeEvidence } from './place';
import { rungOf } from './rung';
import { tellTimes } from './times';
import { COLUMNS, type StoryWeights } from './weights';

const COUNT = SECTIONS.length;
const PREVENTION = SECTIONS.indexOf('prevention');
const CUES = 4;
/** A unit that is prevention with less than this chance names no kind, unless it is read as prevention all the same. */
const KINDS_FROM = 0.4;

/** What the weights make of one unit, wherever it stands. */
interface Weighed {
  /** Sections, then kinds. */
  readonly own: Float64Array;
  /** What it says for the unit before and for the one after. */
  readonly back: Float64Array;
  readonly on: Float64Array;
  readonly known: readonly (readonly [name: string, row: Float64Array])[];
  readonly agent: Agent;
  cues?: Map<Section, readonly string[]>;
  kinds?: readonly Kind[];
  rung?: number;
}

/** What was read of a unit, apart from its place. */
type Reading = Omit<StoryUnit, keyof Unit>;

class ReadUnit implements StoryUnit {
  readonly section: Section;
  readonly kinds: readonly Kind[];
  readonly rung?: number;
  readonly agent: Agent;
  readonly confidence: number;
  readonly chances: Readonly<Record<Section, number>>;
  readonly cues: readonly string[];
  readonly label?: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly body: UnitBody;
  readonly #unit: Unit;

  constructor(unit: Unit, read: Reading) {
    this.#unit = unit;
    this.start = unit.start;
    this.end = unit.end;
    this.paragraph = unit.paragraph;
    this.body = unit.body;
    if (unit.label !== undefined) this.label = unit.label;
    this.section = read.section;
    this.kinds = read.kinds;
    if (read.rung !== undefined) this.rung = read.rung;
    this.agent = read.agent;
    this.confidence = read.confidence;
    this.chances = read.chances;
    this.cues = read.cues;
  }

  get text(): string {
    return this.body.text;
  }

  get shape(): UnitShape {
    return this.body.shape;
  }

  get tokens(): readonly Token[] {
    return this.#unit.tokens;
  }

  /** The same reading for the same unit at another place. */
  at(unit: Unit): ReadUnit {
    return unit === this.#unit ? this : new ReadUnit(unit, this);
  }
}

function addRow(sum: Float64Array, row: Float64Array | undefined): void {
  if (!row) return;
  for (let column = 0; column < sum.length; column += 1)
    sum[column] = (sum[column] as number) + (row[column] as number);
}

export type StoryReader = (draft: Draft) => Story;

/** A reader of stories by the given weights. */
export function createStoryReader(weights: StoryWeights): StoryReader {
  const weighed = new WeakMap<UnitBody, Weighed>();
  const start = new Float64Array(COLUMNS);
  addRow(start, weights.rows.get('START')?.on);
  const end = new Float64Array(COLUMNS);
  addRow(end, weights.rows.get('END')?.back);

  const weigh = (body: UnitBody): Weighed => {
    const before = weighed.get(body);
    if (before) return before;
    const evidence = gatherEvidence(body);
    const own = new Float64Array(COLUMNS);
    const back = new Float64Array(COLUMNS);
    const on = new Float64Array(COLUMNS);
    const known: [string, Float64Array][] = [];
    for (const name of evidence.own) {
      const row = weights.rows.get(name);
      if (!row) continue;
      if (row.own) {
        addRow(own, row.own);
        if (name !== 'bias') known.push([name, row.own]);
      }
      addRow(back, row.back);
      addRow(on, row.on);
    }
    const result = { own, back, on, known, agent: agentOf(body) };
    weighed.set(body, result);
    return result;
  };

  const cuesFor = (unit: Weighed, section: Section): readonly string[] => {
    unit.cues ??= new Map();
    const before = unit.cues.get(section);
    if (before) return before;
    const column = SECTIONS.indexOf(section);
    const cues = unit.known
      .filter(([, row]) => (row[column] as number) > 0)
      .sort(([, a], [, b]) => (b[column] as number) - (a[column] as number))
      .slice(0, CUES)
      .map(([name]) => name);
    unit.cues.set(section, cues);
    return cues;
  };

  const findPath = createPathFinder(weights.within, weights.across);
  // The story read last: after an edit most units stand as they stood.
  let last: { readonly units: readonly ReadUnit[]; readonly path: Path } | undefined;

  const read = (unit: Unit, own: Weighed, chances: Float64Array, from: number): ReadUnit => {
    let best = 0;
    for (let column = 1; column < COUNT; column += 1)
      if ((chances[from + column] as number) > (chances[from + best] as number)) best = column;
    const byName = {} as Record<Section, number>;
    for (let column = 0; column < COUNT; column += 1)
      byName[SECTIONS[column] as Section] = chances[from + column] as number;
    const section = SECTIONS[best] as Section;
    const prevents = best === PREVENTION;
    let kinds: readonly Kind[] = [];
    if (prevents || byName.prevention >= KINDS_FROM) {
      own.kinds ??= KINDS.filter((_, kind) => (own.own[COUNT + kind] as number) > 0);
      kinds = own.kinds;
    }
    if (prevents) own.rung ??= rungOf(unit.text, kinds);
    return new ReadUnit(unit, {
      section,
      kinds,
      ...(prevents && own.rung !== undefined ? { rung: own.rung } : {}),
      agent: own.agent,
      confidence: byName[section],
      chances: byName,
      cues: announcedBy(unit.body) === section ? [ANNOUNCED_CUE, ...cuesFor(own, section)] : cuesFor(own, section),
    });
  };

  return draft => {
    const { units } = draft;
    const all = units.map(unit => weigh(unit.body));
    const places = placeEvidence(draft);
    const scores = new Float64Array(units.length * COUNT);
    const sameBlock = new Uint8Array(units.length);
    const row = new Float64Array(COLUMNS);
    for (let index = 0; index < units.length; index += 1) {
      row.set((all[index] as Weighed).own);
      addRow(row, index > 0 ? (all[index - 1] as Weighed).on : start);
      addRow(row, index + 1 < units.length ? (all[index + 1] as Weighed).back : end);
      for (const name of places[index] as readonly string[]) addRow(row, weights.rows.get(name)?.own);
      for (let section = 0; section < COUNT; section += 1) scores[index * COUNT + section] = row[section] as number;
      const announced = announcedBy((units[index] as Unit).body);
      if (announced) {
        const at = index * COUNT + SECTIONS.indexOf(announced);
        scores[at] = (scores[at] as number) + ANNOUNCED_SCORE;
      }
      if (index > 0 && units[index - 1]?.paragraph === units[index]?.paragraph) sameBlock[index] = 1;
    }
    const known = last && { path: last.path, ...sameEnds(last.units, units) };
    const path = findPath({ scores, sameBlock }, known);
    const story = units.map((unit, index) => {
      const before = last?.units[path.kept[index] as number];
      return before ? before.at(unit) : read(unit, all[index] as Weighed, path.chances, index * COUNT);
    });
    last = { units: story, path };
    return { text: draft.text, units: story, times: tellTimes({ text: draft.text, units: story }) };
  };
}

/** How many units two readings share at their beginning and, behind that, at their end. */
function sameEnds(a: readonly Unit[], b: readonly Unit[]): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head]?.body === b[head]?.body) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail]?.body === b[b.length - 1 - tail]?.body) tail += 1;
  return { head, tail };
}
