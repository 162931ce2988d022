// Where a blaming clause states a fact, the fact can stay: “I hadn't asked what it meant that QA only plays it solo” lays no blame, and
// nothing is lost. The clause goes on behind it as it stands.
import type { Blame } from '../blame/find-blame';
import type { Item, Line } from '../grammar/line';
import { isVerbForm } from '../grammar/verbs';
import { looksPast } from '../parse/stem';

/** Judges instead of telling: what should have been, what somebody is like, what is nobody's job. */
const JUDGES =
  /\b(?:should|could|(?:would|'d) have|would you|would expect|might|must|won't|'ll|supposed|expect|my job|fault|bless|brilliant|amazing|excellent|going to|pleased|real bug|if you ask|another conversation|my own)\b|^(?:that's|that is|it means|it was drawn|partly|you|what(?! they)|who\w*|had|have|i|we|why|how|isn't|wasn't|if|when|with|without|in|on|for|because|due|thanks|by|under|from|after|there was also|another|any\w*|nothing)\b|\bit (?:nobody|they|we|he|she)\b/;
/** Words at the end that lead on to what would be cut off. */
const HANGS = /^(?:and|or|but|that|which|to|of|the|a|an|so|as|for|with|had)$/;
/** Before the clause: it gives a reason, follows from something, or somebody vouches for it. */
const LEANS_ON = /^(?:so|then|sure|guess|why|is|was|:|mean)$/;
const OWN_VOICE = /\b(?:i|we) (?!had been )(?:\w+ ){0,2}(?:say|said|told|tell|warned|knew|asked|mentioned)\b/;

const ALTERED =
  /\b(?:chang|renam|switch|remov|updat|deprecat|releas|introduc|push|shuffl|began|begun|start|mov|drop|send|sent)\w*/;
/** Something was known to somebody. */
const HEARD = /\b(?:inform|informed|complaints?|announced|known?|heads-up|changelog)\b/;
const RULED =
  /\b(?:managers?|management|leadership|boss(?:es)?|ceo|cto|cfo|vp|directors?|execs?|executives|board|founders?|producer|committee|head office|sales|marketing|legal|deadlines?|date|dates|weeks|days|months|budget|bandwidth)\b/;

const HARD_FACTS =
  /[\d"“”]|\s\p{Lu}\p{Ll}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|twice|twenty|thirty|forty|fifty)\b/u;
/** So many words tell more than that something was missed. */
const TELLING_FROM = 10;

/** Whether a general sentence in place of the words would take facts away: numbers, names, quoted words, or simply much that is told. */
export const holdsFacts = (words: string): boolean =>
  HARD_FACTS.test(words) || (!JUDGES.test(words.toLowerCase()) && words.split(/\s+/).length >= TELLING_FROM);

/** The words of the phrase with a small first letter, unless that is a name. */
function opening(line: Line, from: number, words: string): string {
  const { actor, word } = line.items[from] as Item;
  const isName = actor?.kind === 'name' || actor?.kind === 'vendor' || /^\p{Lu}\S*\p{Lu}/u.test(words) || word === 'i';
  return isName && !/^(?:The|A|An|Our|My)\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Longer stretches were dictated, and hold more than one clause. */
const LONGEST = 34;

/** A finite clause with a subject of its own, so that “that” can stand before it. */
function isStatement(line: Line, { from, to }: Blame, low: string): boolean {
  const inside = line.items.slice(from, to);
  if (inside.length < 3 || inside.length > LONGEST || JUDGES.test(low) || HANGS.test(inside.at(-1)?.word ?? ''))
    return false;
  if (inside.some(({ word }) => word === '?' || word === 'okay') || (low.match(/["“”]/g)?.length ?? 0) % 2 === 1)
    return false;
  const plural = PLURAL.test(inside[0]?.word ?? '');
  const verb = inside.findIndex(
    ({ word }, at) =>
      at > 0 &&
      (FINITE.test(word) ||
        looksPast(word) ||
        (isVerbForm(word) && (plural || word.endsWith('s') || /s$/.test(inside[at - 1]?.word ?? '')))),
  );
  const relative = inside.findIndex(({ word }) => word === 'which' || word === 'who');
  // “The formatter, which is where it got lost, did not”: the verb stands behind the marked words.
  const goesOn = line.items[to]?.word === ',' && FINITE.test(line.items[to + 1]?.word ?? '');
  return verb > 0 && (relative < 0 || verb < relative || goesOn);
}

/** A subject whose present tense has no ending. */
const PLURAL = /^(?:they|@(?:team|role|client|vendor))$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|didn't|wasn't|weren't|hadn't|isn't|don't|doesn't|got|came|went|never|would|will|can|could)$/;

/** The clause as a fact that the teller had not asked about; `undefined` where it is no plain statement, or its sentence leans on it. */
export function keepFact(line: Line, blame: Blame, words: string, low: string): string | undefined {
  const before = line.items[blame.from - 1]?.word;
  if (before !== undefined && LEANS_ON.test(before)) return undefined;
  if (OWN_VOICE.test(line.shape.slice(0, line.items[blame.from]?.at))) return undefined;
  if (!isStatement(line, blame, low)) return undefined;
  return `I hadn't asked ${questionFor(low, blame)} that ${opening(line, blame.from, words)}`;
}

function questionFor(low: string, { kind }: Blame): string {
  if (HEARD.test(low)) return 'how we would hear';
  if (ALTERED.test(low) && /^(?:vendor|team)$/.test(kind) && !RULED.test(low)) return 'how we would notice';
  return RULED.test(low) || kind === 'circumstance' ? 'what it would cost us' : 'what it meant for us';
}

const UNTOLD =
  /^(?:(?:nobody|no one|no-one|not one of them|none of them)\b.*|.*\b(?:never|n't|not)\b.*)\b(?:tell|told|inform|informed|warn|warned|mention|mentioned|say|said|explain|explained)(?: to)?(?: maybe)?(?: us| me| anyone| anybody| them| him| her)?(?: humans| all)? (?:that )?((?:the|a|an|our|their|it|this|there|they|he|she) .*\b(?:is|are|was|were|has|have|had|would|will|can|could)\b.*)$/;
const UNSHARED =
  /^((?:the|a|an|our|their|this|that) (?:\S+ ){1,6}?)(?:was|were|had been|has been|is) (?:not|never) (?:shared|communicated|mentioned|announced|passed on|documented|raised|surfaced)(?: (?:with|to) (?:us|me|anyone|anybody|the team))?\b(.*)$/;

const UNTOLD_MOST = 160;

/** “nobody told us the defaults were different” → “I hadn't asked whether the defaults were different”; “the list was wrong” → “I hadn't checked the list”. */
export function askedInstead(words: string, low: string): string | undefined {
  const told = low.length > UNTOLD_MOST ? undefined : UNTOLD.exec(low)?.[1];
  if (told !== undefined) return `I hadn't asked whether ${words.slice(words.length - told.length)}`;
  const owed =
    /\bshould(?: have|'ve) (?:said|told (?:us|me)|mentioned|explained|asked) ((?:how|what|whether|which|when|who|where)\b.+)$/.exec(
      low,
    )?.[1];
  if (owed !== undefined) return `I hadn't asked ${words.slice(words.length - owed.length)}`;
  const silent =
    /^(?:the|our|a|an|my|nothing|nobody|product)\b.*\b(?:did not|didn't|never) (?:mention|mentioned|cover|covered|specify|specified) (.+)$/.exec(
      low,
    )?.[1];
  if (silent !== undefined && !/\b(?:it|that|this|us|me)$/.test(silent))
    return `I hadn't asked about ${words.slice(words.length - silent.length)}`;
  const refused = /^(.+) and never (?:got|heard|received|saw)\b.*$/.exec(low)?.[1];
  if (refused !== undefined) return `${words.slice(0, refused.length)} and let it rest`;
  const unclear =
    /\b(?:could|should|might) (?:be|have been) .*\b(?:about|on) ((?:which|what|how|whether|when)\b.+)$/.exec(low)?.[1];
  if (unclear !== undefined) return `I hadn't asked ${words.slice(words.length - unclear.length)}`;
  const elsewhere = /^(what .+) you(?:'d| would) have to ask\b/.exec(low)?.[1];
  if (elsewhere !== undefined)
    return `I hadn't asked ${words.charAt(0).toLowerCase()}${words.slice(1, elsewhere.length)}`;
  const trusted = /^(.+?) (?:had )?(?:assured|promised|told) (?:us|me) (?:that )?it (?:would|was|is|will)\b.*$/.exec(
    low,
  )?.[1];
  if (trusted !== undefined) return `I took ${words.slice(0, trusted.length)}'s word for it`;
  const handed =
    /^((?:the|a|an|our|their) (?:\S+ ){1,7}?)(?:was|were) (?:wrong|bad|broken|incorrect|outdated|stale|incomplete)$/.exec(
      low,
    )?.[1];
  if (handed !== undefined) return `I hadn't checked ${words.slice(0, handed.length).trim()}`;
  const unshared = UNSHARED.exec(low);
  if (!unshared) return undefined;
  const [, subject = '', rest = ''] = unshared;
  return `I hadn't asked about ${subject.trim()}${words.slice(words.length - rest.length)}`;
}
