// A sentence as cue patterns read it: lower-case words and marks with one space around each, and every actor folded into one item.
//
//   Unfortunately, the platform team never told us.
//    unfortunately , @team never told us .
//
// Each item knows its place in the sentence, so that what a pattern matched can be marked.
import type { Span } from '../../text/span';
import type { Token, UnitBody } from '../draft';
import { type Actor, findActors } from './actors';

export interface Item extends Span {
  /** Where the item begins in `shape`. */
  readonly at: number;
  readonly word: string;
  readonly actor?: Actor;
}

export interface Line {
  /** Begins and ends with a space. */
  readonly shape: string;
  readonly items: readonly Item[];
  /** The original words, lower case: what a quick look asks before any pattern runs. */
  readonly words: ReadonlySet<string>;
  readonly text: string;
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '„': '"',
    '—': '-',
    '–': '-',
    '…': '...',
  }),
);

/** Reads a unit; offsets count from the unit's start. `teams` are names, lower case, that the user counts as a group. */
export function readLine({ text, tokens }: Pick<UnitBody, 'text' | 'tokens'>, teams: ReadonlySet<string>): Line {
  const actors = findActors(tokens, teams);
  const items: Item[] = [];
  let shape = ' ';
  const add = (word: string, start: number, end: number, actor?: Actor) => {
    items.push({ at: shape.length, word, start, end, ...(actor ? { actor } : {}) });
    shape += `${word} `;
  };

  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const actor = actors[next];
    const token = tokens[i] as Token;
    if (actor && actor.from === i) {
      const last = tokens[actor.to - 1] as Token;
      add(`@${actor.kind}${actor.owns ? "'s" : ''}`, token.start, last.end, actor);
      i = actor.to;
      next += 1;
      continue;
    }
    add(MARKS.get(token.normal) ?? token.normal, token.start, token.end);
    i += 1;
  }
  return { shape, items, words: new Set(tokens.map(token => token.normal)), text };
}

/** The index of the item that holds the character `at` of the shape. */
export function itemAt(line: Line, at: number): number {
  let low = 0;
  let high = line.items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.items[middle] as Item).at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
