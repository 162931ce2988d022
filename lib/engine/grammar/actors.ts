// Finds the people, groups, suppliers and inherited code that a sentence talks about: noun phrases around a known head.
import type { Token } from '../draft';
import * as words from '../words/actors';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, OPENERS, PREPOSITIONS, PRONOUNS } from '../words/function-words';
import { isVerbForm } from './verbs';

export type ActorKind = 'role' | 'team' | 'person' | 'name' | 'vendor' | 'code' | 'client' | 'us';

/** A noun phrase that names an actor: tokens `[from, to)`. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  /** “the platform team's” rather than “the platform team”: what follows belongs to the actor. */
  readonly owns: boolean;
}

const HEADS = new Map<string, ActorKind>();
const PHRASES = new Map<string, { readonly words: readonly string[]; readonly kind: ActorKind }[]>();
const DEPARTMENTS = new Set(words.DEPARTMENTS);
const GROUPS = new Set(words.GROUPS);
const VENDOR_NAMES = new Set(words.VENDOR_NAMES);

const heads = (list: readonly string[], kind: ActorKind) => {
  for (const word of list) HEADS.set(word, kind);
};
heads(words.CLIENTS, 'client');
heads(words.VENDORS, 'vendor');
heads(words.VENDOR_NAMES, 'vendor');
heads(words.GROUPS, 'team');
heads(words.PEOPLE, 'person');
heads(words.CODE, 'code');
heads(words.ROLES, 'role');

const phrases = (list: readonly string[], kind: ActorKind) => {
  for (const phrase of list) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words: parts, kind }]);
  }
};
phrases(words.ROLE_PHRASES, 'role');
phrases(words.VENDOR_PHRASES, 'vendor');
phrases(words.CODE_PHRASES, 'code');

const isWord = (token: Token | undefined): boolean => token !== undefined && /[\p{L}\p{N}]/u.test(token.normal);

/** True for a word that cannot belong to the inside of a noun phrase. */
const isClosed = (normal: string): boolean =>
  PREPOSITIONS.has(normal) ||
  CONJUNCTIONS.has(normal) ||
  PRONOUNS.has(normal) ||
  AUXILIARIES.has(normal) ||
  ADVERBS.has(normal);

/** True when the next word shows that the noun phrase has ended: a mark, a closed word or a verb. */
function endsBefore(next: Token | undefined): boolean {
  if (!next || !isWord(next)) return true;
  return (
    isClosed(next.normal) || words.DETERMINERS.has(next.normal) || isVerbForm(next.normal) || next.normal.endsWith('ly')
  );
}

const bare = (normal: string): { readonly word: string; readonly owns: boolean } =>
  normal.endsWith("'s") || normal.endsWith("s'")
    ? { word: normal.slice(0, normal.endsWith("'s") ? -2 : -1), owns: true }
    : { word: normal, owns: false };

/** Capitalised like a name: “Dave”, not “DNS”, “iOS” or “Postgres10”. */
const looksNamed = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text);

/** A capital that opens a sentence, a quotation or a line says nothing. */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (!isWord(tokens[at - 1]) && tokens[at - 1]?.normal !== ',');

interface Head {
  readonly kind: ActorKind;
  readonly to: number;
  readonly owns: boolean;
  readonly group: boolean;
  readonly department: boolean;
  readonly name: boolean;
}

function headAt(tokens: readonly Token[], at: number, teams: ReadonlySet<string>): Head | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  for (const { words: parts, kind } of PHRASES.get(token.normal) ?? []) {
    if (
      !parts.every(
        (part, i) =>
          (i === parts.length - 1 ? bare(tokens[at + i]?.normal ?? '').word : tokens[at + i]?.normal) === part,
      )
    )
      continue;
    const last = tokens[at + parts.length - 1];
    return {
      kind,
      to: at + parts.length,
      owns: bare(last?.normal ?? '').owns,
      group: false,
      department: false,
      name: false,
    };
  }
  const { word, owns } = bare(token.normal);
  if (word === 'board' && tokens[at - 1]?.normal === 'on') return undefined;
  if (teams.has(word)) return { kind: 'team', to: at + 1, owns, group: false, department: false, name: false };
  const kind = HEADS.get(word);
  if (kind) {
    const vendorName = VENDOR_NAMES.has(word);
    return { kind, to: at + 1, owns, group: GROUPS.has(word), department: false, name: vendorName };
  }
  // The pronoun is no department, and a parcel service no preposition.
  if ((word === 'it' && token.text !== 'IT') || (word === 'ups' && token.text !== 'UPS')) return undefined;
  if (DEPARTMENTS.has(word)) return { kind: 'team', to: at + 1, owns, group: false, department: true, name: false };
  if (!looksNamed(token.text) || OPENERS.has(word) || isClosed(word) || words.DETERMINERS.has(word)) return undefined;
  const opens = opensSentence(tokens, at);
  const next = tokens[at + 1];
  if (
    opens &&
    (isVerbForm(word) ||
      !next ||
      !/^(?:had|has|was|did|didn't|never|should|pushed|merged|shipped|approved|broke|ran|told|forgot|changed|insisted|wrote)$/.test(
        next.normal,
      )) &&
    !owns
  )
    return undefined;
  return { kind: 'name', to: at + 1, owns, group: false, department: false, name: true };
}

/** How far left of the head the noun phrase reaches. */
function startOf(tokens: readonly Token[], head: number): { readonly from: number; readonly determiner?: string } {
  let from = head;
  for (let steps = 0; from > 0 && steps < 5; steps += 1) {
    const before = tokens[from - 1];
    if (!before) break;
    if (words.DETERMINERS.has(before.normal)) return { from: from - 1, determiner: before.normal };
    if (before.normal === '"' || before.normal === '“' || before.normal === '”' || before.normal === "'") {
      from -= 1;
      continue;
    }
    if (!isWord(before) || isClosed(before.normal)) break;
    if (isVerbForm(before.normal) && !/(?:ing|ed)$/.test(before.normal) && !HEADS.has(before.normal)) break;
    from -= 1;
  }
  // No determiner in reach: the words to the left belong to it only where they are a name or a department.
  let near = head;
  while (
    near > from &&
    (DEPARTMENTS.has(tokens[near - 1]?.normal ?? '') ||
      HEADS.has(tokens[near - 1]?.normal ?? '') ||
      /^\p{Lu}/u.test(tokens[near - 1]?.text ?? '') ||
      /^(?:other|senior|junior|more|most|new|certain|offshore|external|internal)$/.test(tokens[near - 1]?.normal ?? ''))
  )
    near -= 1;
  return { from: near };
}

const OWN = /^(?:our|my)$/;

/** The actors of a sentence, in order, without overlap. `teams` are names that the user counts as a group. */
export function findActors(tokens: readonly Token[], teams: ReadonlySet<string>): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const head = headAt(tokens, at, teams);
    if (!head) continue;
    const next = tokens[head.to];
    // A head before a noun is no head: “the QA environment”, “an ops dashboard”.
    if (!head.owns && !endsBefore(next)) continue;
    const { from, determiner } = startOf(tokens, at);
    const modified = from < at - (determiner === undefined ? 0 : 1);
    let kind = head.kind;
    if (head.group) {
      if (determiner === undefined && !modified) continue;
      if (!modified && (determiner === undefined || /^(?:our|my|the|this|a|an|no|one)$/.test(determiner))) {
        if (tokens[at]?.normal === 'people' || tokens[at]?.normal === 'lot') continue;
        kind =
          /^(?:engineers|developers|devs|programmers|folks|guys|crowd|gang|bunch|lot)$/.test(
            tokens[at]?.normal ?? '',
          ) && determiner === 'the'
            ? 'team'
            : 'us';
      } else if (OWN.test(determiner ?? '') && /^(?:whole|entire|own|small|little)$/.test(tokens[at - 1]?.normal ?? ''))
        kind = 'us';
    }
    if (head.department && determiner !== undefined && !OWN.test(determiner)) continue;
    if (head.department && determiner === undefined && isVerbForm(tokens[at]?.normal ?? '') && at === 0) continue;
    // A common noun that is no actor without a determiner: “host”, “bank”, “owner”.
    if (
      kind === 'vendor' &&
      !head.name &&
      determiner === undefined &&
      !modified &&
      !/s$/.test(tokens[at]?.normal ?? '')
    )
      continue;
    if (
      kind === 'vendor' &&
      OWN.test(determiner ?? '') &&
      /^(?:library|package|gateway|sdk|docs|documentation|plugin|extension|framework|dependency|host|changelog|driver)$/.test(
        tokens[at]?.normal ?? '',
      )
    )
      continue;
    const start = Math.max(from, found.at(-1)?.to ?? 0);
    if (start > at) continue;
    found.push({ from: start, to: head.to, kind, owns: head.owns });
    at = head.to - 1;
  }
  return found;
}
