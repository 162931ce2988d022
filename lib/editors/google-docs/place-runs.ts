import type { Box } from '../types';
import { inkOf } from './ink';

/** A rendered stretch of text as Docs labels it: often a visual line, or a part of one where the formatting changes. */
export interface Run {
  readonly label: string;
  readonly box: Box;
}

/** Shorter labels stand in too many places to be found by themselves: their neighbours place them. */
const LONG = 6;
/** A label that stands in more places than this is placed by its neighbours, too. */
const MANY = 64;

interface Node {
  readonly index: number;
  readonly ink: string;
  readonly box: Box;
  readonly next: Node[];
  readonly previous: Node[];
  candidates: number[];
  place: number | null;
  score: number;
}

const middle = ({ top, height }: Box) => top + height / 2;
const right = ({ left, width }: Box) => left + width;

/** Groups runs into visual lines, each from left to right, lines from top to bottom. */
function linesOf(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [];
  for (const node of [...nodes].sort((a, b) => middle(a.box) - middle(b.box))) {
    const line = lines.at(-1);
    const first = line?.[0]?.box;
    if (line && first && Math.abs(middle(node.box) - middle(first)) < Math.min(node.box.height, first.height) / 2)
      line.push(node);
    else lines.push([node]);
  }
  for (const line of lines) line.sort((a, b) => a.box.left - b.box.left);
  return lines;
}

/** Splits a line where a gap shows that another column or cell begins. */
function fragmentsOf(line: readonly Node[]): Node[][] {
  const fragments: Node[][] = [];
  for (const node of line) {
    const fragment = fragments.at(-1);
    const before = fragment?.at(-1)?.box;
    if (fragment && before && node.box.left - right(before) < before.height * 1.5) fragment.push(node);
    else fragments.push([node]);
  }
  return fragments;
}

/**
 * Ties each run to those that may follow it in reading: the next one on its line, and the first one of the line below it.
 * Gives the runs from top to bottom.
 */
function link(nodes: readonly Node[]): Node[] {
  const lines = linesOf(nodes);
  const fragments = lines.flatMap(line => {
    line.forEach((node, i) => {
      const follower = line[i + 1];
      if (follower) tie(node, follower);
    });
    return fragmentsOf(line);
  });
  fragments.forEach((fragment, i) => {
    const [first, last] = [fragment[0] as Node, fragment.at(-1) as Node];
    const below = fragments
      .slice(i + 1)
      .find(
        ([start, ...rest]) =>
          start &&
          middle(start.box) > middle(first.box) + first.box.height / 2 &&
          start.box.left < right(last.box) &&
          right((rest.at(-1) ?? start).box) > first.box.left,
      );
    if (below?.[0]) tie(last, below[0]);
  });
  return lines.flat();
}

function tie(node: Node, follower: Node): void {
  node.next.push(follower);
  follower.previous.push(node);
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1 && found.length <= MANY; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/**
 * Measures how much text, counted in visible characters, agrees with the runs that lead on from one run in one direction.
 * A short run that does not fit (a list marker, a page number) is stepped over once.
 */
function createReach(text: string, direction: 'next' | 'previous') {
  const known = new Map<Node, Map<number, number>>();
  const reach = (node: Node, place: number): number => {
    if (!text.startsWith(node.ink, place)) return 0;
    const places = known.get(node) ?? new Map<number, number>();
    known.set(node, places);
    const before = places.get(place);
    if (before !== undefined) return before;
    let best = 0;
    for (const neighbour of node[direction]) best = Math.max(best, onward(neighbour, place, node, true));
    const total = node.ink.length + best;
    places.set(place, total);
    return total;
  };
  const onward = (neighbour: Node, place: number, from: Node, mayStep: boolean): number => {
    const there = direction === 'next' ? place + from.ink.length : place - neighbour.ink.length;
    if (there < 0) return 0;
    const total = reach(neighbour, there);
    if (total > 0 || !mayStep || neighbour.ink.length >= LONG) return total;
    return Math.max(0, ...neighbour[direction].map(beyond => onward(beyond, place, from, false)));
  };
  return reach;
}

/** Places the long runs: where a label occurs more than once, the place that agrees with most of its surroundings. */
function placeLong(nodes: readonly Node[], text: string): void {
  const forward = createReach(text, 'next');
  const backward = createReach(text, 'previous');
  for (const node of nodes) {
    if (node.ink.length < LONG || node.candidates.length > MANY) continue;
    let tied = false;
    for (const place of node.candidates) {
      const score = forward(node, place) + backward(node, place) - node.ink.length;
      if (score > node.score) {
        node.place = place;
        node.score = score;
        tied = false;
      } else if (score === node.score) tied = true;
    }
    if (tied) node.place = null;
  }
}

/** Places the others right behind or before a neighbour that has its place; not at all where two neighbours disagree. */
function placeByNeighbours(nodes: readonly Node[], text: string): void {
  const settle = (node: Node): void => {
    if (node.place !== null) return;
    const places = new Set<number>();
    for (const { place, ink } of node.previous) if (place !== null) places.add(place + ink.length);
    for (const { place } of node.next) if (place !== null) places.add(place - node.ink.length);
    const fitting = [...places].filter(place => place >= 0 && text.startsWith(node.ink, place));
    if (fitting.length !== 1) return;
    node.place = fitting[0] as number;
    node.score = node.ink.length;
  };
  nodes.forEach(settle);
  [...nodes].reverse().forEach(settle);
}

const coincide = (a: Box, b: Box) => Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2;

/**
 * Of two runs that claim the same text, only the one in the likelier surroundings keeps it, neither where they are equal.
 * A line that two tiles share is rendered twice in one place, which is no contradiction.
 */
function settleClaims(nodes: readonly Node[]): void {
  const placed = nodes
    .filter(node => node.place !== null)
    .sort((a, b) => (a.place as number) - (b.place as number) || b.score - a.score);
  const losers = new Set<Node>();
  let holder: Node | undefined;
  for (const node of placed) {
    const clash = holder && (node.place as number) < (holder.place as number) + holder.ink.length;
    if (!holder || !clash) holder = node;
    else if (node.score > holder.score) {
      losers.add(holder);
      holder = node;
    } else if (node.score < holder.score || coincide(node.box, holder.box)) losers.add(node);
    else losers.add(node).add(holder);
  }
  for (const node of losers) node.place = null;
}

/**
 * For each run the place of its first visible character in the visible text, `null` where it is not of this text (headers,
 * list markers) or could stand in two places equally well. Reading order is told by geometry: the order of the runs is not.
 */
export function placeRuns(runs: readonly Run[], text: string): (number | null)[] {
  const nodes = runs.flatMap((run, index): Node[] => {
    const ink = inkOf(run.label).text;
    const candidates = ink ? occurrences(text, ink) : [];
    if (candidates.length === 0) return [];
    return [{ index, ink, box: run.box, next: [], previous: [], candidates, place: null, score: 0 }];
  });
  const ordered = link(nodes);
  placeLong(ordered, text);
  placeByNeighbours(ordered, text);
  settleClaims(ordered);
  const places: (number | null)[] = runs.map(() => null);
  for (const node of nodes) places[node.index] = node.place;
  return places;
}
