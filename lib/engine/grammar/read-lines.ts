import type { Draft, UnitBody } from '../draft';
import { type Line, readLine } from './line';

// A line depends on nothing but its body, and the parser hands out the same body for as long as the sentence stays the same:
// kept by the body, a line is read once however many rules ask for it, and is forgotten together with the body.
const plain = new WeakMap<UnitBody, Line>();
const withTeams = new WeakMap<Draft, readonly Line[]>();
const NO_TEAMS: ReadonlySet<string> = new Set();

function plainLine(body: UnitBody): Line {
  let line = plain.get(body);
  if (!line) {
    line = readLine(body, NO_TEAMS);
    plain.set(body, line);
  }
  return line;
}

/** The lines of a draft, one for each unit. `teams` are the names that the user counts as a group. */
export function readLines(draft: Draft, teams: readonly string[]): readonly Line[] {
  if (teams.length === 0) return draft.units.map(({ body }) => plainLine(body));
  let lines = withTeams.get(draft);
  if (!lines) {
    const names = new Set(teams.map(name => name.trim().toLowerCase()));
    lines = draft.units.map(({ body }) => readLine(body, names));
    withTeams.set(draft, lines);
  }
  return lines;
}
