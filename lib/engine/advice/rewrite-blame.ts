// Rewrites a blaming clause as one that names the gap in the system or owns the part. Where the sentence gives the facts, they are
// kept: a passive gets its “I” back, “no time to rehearse it” becomes “I didn't make time to rehearse it”. Where it gives none, the
// gap is named by who was blamed. Nothing is offered where the clause does not stand alone, since it would not read well.
import type { Blame } from '../blame/find-blame';
import type { Item, Line } from '../grammar/line';
import { baseOf, pastOf } from '../grammar/verbs';

const BEFORE =
  /^(?:[,;:.!(-]|\.\.\.|and|but|because|so|that|since|although|though|also|then|plus|while|as|partly|unfortunately|naturally|mainly|honestly|well|now|anyway|apparently|um|uh|cause|reason|why|is|was|course|sure|mean|guess|out|basically|obviously|clearly|frankly|sadly|okay|honestly|naturally)$/;
const AFTER = /^(?:[,;:.!)-]|\.\.\.|and|but|because|so|since|although|though|while)$/;
const SUBJECT =
  /^(?:@|he$|she$|they$|it$|this$|that$|we$|i$|there$|the$|a$|an$|our$|my$|his$|her$|their$|its$|some|certain$|one$|nobody$|no$|none$|not$|somebody$|someone$|whoever$|mistakes?$|errors?$|things?$|something$|somehow$|how$|because$|due$|thanks$|in$|by$|what$|with$|proper$|which$|good$|two$|three$|four$|five$|customers?$|colleagues$|developers$|engineers$|people$|nothing$|you$|otherwise$|only$)/;

const GAPS = {
  test: "our test plan didn't cover it, and I didn't ask for it",
  review: "our review let it through, and I hadn't pointed at the risky part",
  ask: "the requirement left that open, and I didn't ask",
  date: "we had no agreed way to weigh the date against the risk, and I didn't raise it",
  handover: "our hand-over didn't cover it, and I didn't ask",
  news: "we had no agreed way to pass such changes on, and I didn't ask",
  process: "nothing in our process caught it, and I didn't check it either",
  vendor: "we had nothing in place to notice a change on their side, and I hadn't planned for one",
  code: "that code had no tests to lean on, and I didn't write one first",
  part: 'my part in it was [what you did or left undone]',
} as const;

const TESTING = /\b(?:qa|qas|qe|testers?|test|testing|acceptance|quality)\b/;
const REVIEWING = /\b(?:review\w*|approv\w*|signed|lgtm\w*|thumbs|nod\w*|rubber-stamp\w*)\b/;
const ASKING =
  /\b(?:pms?|po|product|owner|designers?|analysts?|clients?|customers?|spec\w*|tickets?|requirements?|criteria|brief|marketing|sales|legal|business|stakeholders?)\b/;
const RULING =
  /\b(?:managers?|management|leadership|boss(?:es)?|ceo|cto|cfo|vp|directors?|execs?|executives|board|founders?|producer|committee|head|deadlines?|date|timelines?|insisted|pushed|pressured|rushed|demanded|promised|schedule|crunch)\b/;
const TELLING =
  /\b(?:told|tell|informed|inform|warned|warn|mention\w*|communicat\w*|shared?|notif\w*|announc\w*|say|said|word|warning|notice|heads-up|documented|flagged|surface\w*|themselves)\b/;

/** The gap behind the blame, by what the words are about and who was blamed. */
function gapOf(words: string, { kind }: Blame): string {
  if (kind === 'circumstance') return GAPS.date;
  if (kind === 'codebase') return GAPS.code;
  if (kind === 'vendor') return GAPS.vendor;
  if (REVIEWING.test(words)) return GAPS.review;
  if (TESTING.test(words)) return GAPS.test;
  if (RULING.test(words)) return GAPS.date;
  if (ASKING.test(words)) return GAPS.ask;
  if (TELLING.test(words)) return GAPS.news;
  if (kind === 'evasion') return GAPS.part;
  return kind === 'role' ? GAPS.handover : GAPS.process;
}

/** The supplier or team did something that can stand as a fact. */
const CHANGING =
  /\b(?:chang|renam|switch|remov|updat|deprecat|releas|introduc|push|shuffl|began|begun|start|mov|drop)\w*/;

const PASSIVE = /^(?:was|were|got|gets|been|gotten)$/;
const HIDING =
  /^(?:somehow|inadvertently|accidentally|unintentionally|mistakenly|unfortunately|regrettably|had|has|have|also|just|apparently|then|been|for|some|reason)$/;
const PRONOUN_OBJECT: ReadonlyMap<string, string> = new Map(
  Object.entries({ he: 'him', she: 'her', they: 'them', we: 'us' }),
);

/** The words of items `[from, to)` as they stand in the text. */
const wordsOf = (line: Line, from: number, to: number): string =>
  from < to ? line.text.slice((line.items[from] as Item).start, (line.items[to - 1] as Item).end) : '';

const lowerFirst = (words: string): string =>
  /^(?:The|A|An|It|This|That|Some|Our|My|Certain|One|These|Those|In|By|There)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** Words that lead into a passive and go with it. */
const LEAD =
  /^(?:(?:somehow|for some reason|somewhere|along the way|at some point|basically|it (?:is|was) (?:\w+ )?(?:acknowledged|established|found|noted|determined) that|there was also|,) ?)+/;
/** A subject that can become an object: no verb, no clause inside. */
const PLAIN_SUBJECT =
  /^(?:it|this|that|(?!.*\b(?:that|which|who|i|and|had|has|is|was|were|never|what|it|would|could)\b)\S+(?: \S+){0,7})$/i;

/** “the points table got dropped” → “I dropped the points table”. */
function giveAgentBack(line: Line, from: number, to: number): string | undefined {
  const said = line.items
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  const start = from + (LEAD.exec(said)?.[0].trim().split(' ').filter(Boolean).length ?? 0);
  if (start >= to || /^(?:on|in|at|after|before|when|if|so)$/.test((line.items[start] as Item).word)) return undefined;
  const word = (at: number): string => line.items[at]?.word ?? '';
  for (let at = start + 1; at < to; at += 1) {
    let verb = at;
    let turn: 'past' | 'left' | undefined;
    if (PASSIVE.test(word(at))) turn = 'past';
    else if (/^(?:ended|wound)$/.test(word(at)) && word(at + 1) === 'up') {
      turn = 'left';
      verb = at + 1;
    }
    if (!turn) continue;
    let subjectEnd = at;
    while (subjectEnd > start && HIDING.test(word(subjectEnd - 1))) subjectEnd -= 1;
    if (subjectEnd > start + 1 && word(subjectEnd - 1) === 'that') subjectEnd -= 1;
    const subject = lowerFirst(wordsOf(line, start, subjectEnd));
    if (
      subject === '' ||
      /^(?:which|who|that|i|we|what)$/i.test(subject) ||
      /[,;]/.test(subject) ||
      !PLAIN_SUBJECT.test(subject)
    )
      return undefined;
    const object = PRONOUN_OBJECT.get(subject.toLowerCase()) ?? subject;
    verb += 1;
    let negated = false;
    while (
      verb < to &&
      (HIDING.test(word(verb)) || /^(?:not|never|being|erroneously|incorrectly|wrongly|prematurely)$/.test(word(verb)))
    ) {
      if (/^(?:not|never)$/.test(word(verb))) negated = true;
      if (word(verb) === 'being') turn = 'past';
      verb += 1;
    }
    const rest = wordsOf(line, verb + 1, to);
    const tail = rest === '' ? '' : ` ${rest}`;
    if (turn === 'left') return `I left ${object} ${wordsOf(line, verb, to)}`;
    const base = baseOf(word(verb));
    const past = pastOf(word(verb));
    if (base === undefined || past === undefined) return undefined;
    return negated ? `I didn't ${base} ${object}${tail}` : `I ${past} ${object}${tail}`;
  }
  return undefined;
}

/** The clause as it should stand instead, with a small first letter; `undefined` where none reads well. */
function clauseFor(line: Line, blame: Blame, from: number, to: number): string | undefined {
  const words = wordsOf(line, from, to);
  const low = words.toLowerCase().replace(/’/g, "'");
  const has = (...names: string[]): boolean => names.some(name => blame.heard.includes(name));

  if (has('mistakes were made') && /^(?:some |certain |a few |several )?(?:mistakes|errors)\b/.test(low))
    return 'I made a mistake: [what you did]';
  if (
    has(
      'nothing I could have done',
      'what do you expect',
      'bound to happen',
      'not my fault',
      'how was I to know',
      'is on them',
      'only pasted it',
      'I had told them',
      'badmouthing',
      'rhetorical reproach',
    )
  )
    return GAPS.part;
  if (has('things went wrong', 'one of those things')) return 'I got [what exactly] wrong';
  const because = /^(?:because of|due to|thanks to|owing to|on account of|as a result of|courtesy of|caused by)\b/.exec(
    low,
  );
  if (because) return `because ${gapOf(low, blame)}`;
  if (blame.kind === 'evasion' && !/\b(?:us|me|their|his|her)\b/.test(low)) return giveAgentBack(line, from, to);

  const time =
    /\b(?:no|not enough|too little|hardly any|barely any|n't (?:have )?(?:the |any |enough )?|without) ?time (to|for) (.+)$/.exec(
      low,
    );
  if (time) {
    const object = words.slice(words.length - (time[2] ?? '').length);
    return time[1] === 'to'
      ? `I didn't make time to ${object}`
      : `I didn't make time for ${/^(?:anything|it|that)\b/.test(object) ? '[what you skipped]' : object}`;
  }
  const days =
    /\b(?:only|just|barely) (?:had |having )?((?:a |an |\w+ )?(?:days?|hours?|weeks?|afternoon|weekend|sprint|evening)(?: (?:for|to|of) .+)?)$/.exec(
      low,
    );
  if (days && blame.kind === 'circumstance') return `I planned only ${days[1]}`;
  if (/\b(?:understaffed|short-staffed|stretched|overworked|work of|short-handed)\b/.test(low))
    return "I took on more than we could check, and I didn't say so";

  const unannounced =
    /^(.+?),?(?:(?: and)? (?:without|with no|with zero)\b| and (?:had |has |have )?(?:didn't|did not|never|not|told nobody|told no one|tell nobody|forgot)\b)/.exec(
      words,
    );
  const stands = !/^(?:who|which|that)\b/.test(low);
  if (stands && unannounced?.[1] && CHANGING.test(unannounced[1]))
    return `${unannounced[1]}, and we had nothing in place to notice`;
  if (
    stands &&
    blame.kind === 'vendor' &&
    CHANGING.test(low) &&
    !/n't\b|\b(?:not|never|only|wrong|bugs?|mistake)\b/.test(low)
  )
    return `${words}, and we had nothing in place to notice`;
  if (has('the spec never said') && !/^(?:that|which)\b/.test(low)) return `${words}, and I didn't ask`;

  const messy =
    /^(.{2,60}?) (?:was|were|is|are) .*\b(?:spaghetti|mess|nightmare|disaster|ball of mud|house of cards|legacy)\b/.exec(
      words,
    );
  if (messy?.[1] && blame.kind === 'codebase' && !/^(?:which|that|it)$/i.test(messy[1]))
    return `${messy[1]} was hard to change safely, and I didn't put a test around it first`;

  return gapOf(low, blame);
}

/** What may stand for a blaming phrase, best first, with a small first letter; empty where nothing would read well in its place. */
export function rewriteBlame(line: Line, blame: Blame): readonly string[] {
  const { from, to } = blame;
  const before = line.items[from - 1]?.word;
  const after = line.items[to]?.word;
  if (before !== undefined && !BEFORE.test(before)) return [];
  if (after !== undefined && !AFTER.test(after)) return [];
  const first = (line.items[from] as Item).word;
  if (!SUBJECT.test(first) || /^(?:who|which)$/.test(first)) return [];
  const close = clauseFor(line, blame, from, to);
  if (close === undefined) return [];
  // Where the facts cannot be kept without the blame, the gap behind it says enough.
  return [...new Set([close, gapOf(wordsOf(line, from, to).toLowerCase(), blame)])];
}
