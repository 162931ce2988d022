// Turns a promise into a change: the words that would prevent nothing give way to a measure with blanks, in the form that the
// sentence around them asks for.
import type { Item, Line } from '../grammar/line';
import type { Kind } from '../vocabulary';
import { concreteMeasures } from './concrete-measures';

type Form =
  | 'done-by-me'
  | 'done-by-us'
  | 'did-by-me'
  | 'did-by-us'
  | 'done'
  | 'have-done'
  | 'stands'
  | 'will-stand'
  | 'imperative'
  | 'thing';

const OPENS =
  /^(?:[,;:.!?(-]|\.\.\.|•|=|and|but|so|then|now|also|since|because|time|forward|on|afterwards?|today|days|anyway|uh|um|plus|still|personally|nowadays|say|reckon|future)$/;
const TEAM =
  /^(?:we|we're|we've|we'll|we'd|@.*|everyone|everybody|they|people|it|you|one|all|me|the|our|product|stakeholders|management|developers|quality|awareness|communication|lines|processes|colleagues|members|advertising)$/;
const MYSELF = /^(?:i|i'm|i've|i'll|i'd|im)$/;
const COMMAND =
  /^(?:be|pay|keep|don't|dont|do|never|no|not|more|better|stronger|check|look|test|think|ask|read|try|nothing|double-check|sit|start|take|perhaps|maybe)$/;
const THING = /^(?:a|an|this|that|some|big|mostly|the|better|more)$/;

/** What follows leans on the words that would go, or goes on with their sentence. */
const LEANS_BACK =
  /^(?:which|who|when|three|twice|those|as|so|because|rather|not|even|if|until|till|whenever|before|mostly|just|or|to)$/;
const CLAUSE_OPENER =
  /^(?:@.*|i|i'\w+|im|we|we'\w+|you|they|it|he|she|the|a|an|my|our|this|that|there|also|then|now|so|in|advertising)$/;
/** From these on a state holds: “from now on there is …”. */
const STATE = /^(?:now|nowadays|today|days|forward|on|currently)$/;
const DONE = /^(?:afterwards?|that|this)$/;
/** Longer stretches were dictated, and tell more than the promise. */
const LONGEST = 24;
/** What somebody means to watch: an alert can. */
const WATCHED =
  /\b(?:eye on|watch(?:ing)? over|look at) ((?:the |our |my )?[a-z-]+(?: [a-z-]+)?(?: graphs?| counters?| logs?| numbers?)?)(?= (?:whenever|when|way|now|more|every|after|before|each)\b|$)/;

/** Whether the sentence goes on well after item `to`. */
function goesOn(line: Line, to: number): boolean {
  const [after, next] = [line.items[to]?.word, line.items[to + 1]?.word];
  if (after === undefined || /^(?:[.!?;:)-]|\.\.\.|•)$/.test(after)) return true;
  if (after === ',') return next === undefined || !LEANS_BACK.test(next);
  return /^(?:and|but|so|plus)$/.test(after) && next !== undefined && CLAUSE_OPENER.test(next);
}

/** What the words around the phrase ask for; `undefined` where nothing would read well. */
function formOf(line: Line, from: number, to: number): Form | undefined {
  if (!goesOn(line, to)) return undefined;
  const word = (at: number): string => line.items[at]?.word ?? '';
  const first = word(from);
  const before = line.items[from - 1]?.word;
  const said = line.items.slice(from, to).map(one => one.word);
  if (said.join(' ').includes('sooner or later')) return undefined;
  if (/^(?:was|is|were)$/.test(before ?? '') && THING.test(first)) return 'thing';
  if (to - from > LONGEST || (before === 'and' && /^(?:me|him|her|both)$/.test(word(from - 2)))) return undefined;
  if (/^(?:i've|we've|have)$/.test(before ?? '') && /^(?:made|become|taken|got|started|resolved)$/.test(first))
    return 'done';
  if (before === 'and' && first === 'will') return 'have-done';
  const afterThat =
    (/^(?:that|this)$/.test(before ?? '') && /^(?:after|since)$/.test(word(from - 2))) ||
    (/^(?:that|this)$/.test(word(from - 2)) && word(from - 3) === 'since');
  if (before !== undefined && !OPENS.test(before) && !afterThat) return undefined;
  if (before === 'then' && !/^(?:since|by)$/.test(word(from - 2))) return undefined;
  if (line.items.slice(0, from).some((one, i) => one.word === 'looking' && word(i + 1) === 'back')) return undefined;
  if (/^(?:say|reckon)$/.test(before ?? '') && !/^(?:i|i'd|we|would)$/.test(word(from - 2))) return undefined;
  // An order in the middle of a sentence is something said to somebody, not something done.
  if (COMMAND.test(first)) return before === ',' ? undefined : 'imperative';
  const mine = MYSELF.test(first) || (first !== 'we' && said.some(one => /^(?:me|my)$/.test(one)));
  if ((!mine && !TEAM.test(first)) || /^(?:made|told|asked|took|gave)$/.test(first)) return undefined;
  const lead = before === ',' ? word(from - 2) : (before ?? '');
  if (lead === 'future') return 'will-stand';
  if (STATE.test(lead)) return 'stands';
  if (DONE.test(lead) && word(from - 2) !== 'since') return mine ? 'did-by-me' : 'did-by-us';
  return mine ? 'done-by-me' : 'done-by-us';
}

const WORDING: Readonly<Record<Form, (measure: string) => string>> = {
  'done-by-me': measure => `I've added ${measure}`,
  'done-by-us': measure => `we've added ${measure}`,
  'did-by-me': measure => `I added ${measure}`,
  'did-by-us': measure => `we added ${measure}`,
  done: measure => `added ${measure}`,
  'have-done': measure => `have added ${measure}`,
  'will-stand': measure => `there will be ${measure}`,
  stands: measure => `there is ${measure}`,
  imperative: measure => `add ${measure}`,
  thing: measure => measure,
};

/** Replacements for a weak phrase, one for each kind of measure; `from` is its first item, `end` an offset in the line's text. */
export function rewriteWeak(
  line: Line,
  { from, end }: { readonly from: number; readonly end: number },
  text: string,
): readonly { readonly kind: Kind; readonly text: string }[] {
  const next = line.items.findIndex(item => item.start >= end);
  const form = formOf(line, from, next < 0 ? line.items.length : next);
  if (!form) return [];
  const watched = WATCHED.exec(line.text.slice((line.items[from] as Item).start, end).toLowerCase())?.[1];
  const own =
    watched !== undefined &&
    !/^(?:it|that|this|that stuff|things|everything|them|the code|details|things?)$/.test(watched);
  return concreteMeasures(text).map(({ kind, measure }) => ({
    kind,
    text: WORDING[form](own && kind === 'guardrail' ? `[an alert on ${watched}]` : measure),
  }));
}
