// Rewrites a blaming clause as one that names the gap in the system or owns the part. Where the sentence gives the facts, they are
// kept: a passive gets its “I” back, “no time to rehearse it” becomes “I didn't make time to rehearse it”. Where it gives none, the
// gap is named by what the words are about. What the teller cannot be known to have done stands in square brackets. Nothing is
// offered where the clause does not stand alone, since it would not read well.
import type { Blame } from '../blame/find-blame';
import type { Item, Line } from '../grammar/line';
import { baseOf, pastOf } from '../grammar/verbs';
import { askedInstead, holdsFacts, keepFact } from './keep-fact';

const BEFORE =
  /^(?:[,;:.!(-]|\.\.\.|and|but|because|so|that|since|although|though|also|then|plus|while|as|partly|unfortunately|naturally|mainly|honestly|well|now|anyway|apparently|um|uh|cause|reason|why|is|was|course|sure|mean|guess|out|basically|obviously|clearly|frankly|sadly|okay|honestly|naturally)$/;
const AFTER = /^(?:[,;:.!)-]|\.\.\.|and|but|because|so|since|although|though|while)$/;
const SUBJECT =
  /^(?:@|he$|she$|they$|it$|this$|that$|we$|i$|there$|the$|a$|an$|our$|my$|his$|her$|their$|its$|some|certain$|one$|nobody$|no$|none$|not$|somebody$|someone$|whoever$|mistakes?$|errors?$|things?$|something$|somehow$|how$|normally$|usually$|everything$|everybody$|everyone$|because$|due$|thanks$|in$|by$|what$|with$|proper$|which$|good$|two$|three$|four$|five$|customers?$|colleagues$|developers$|engineers$|people$|nothing$|you$|otherwise$|only$|there's$|that's$|it's$|i'd$|these$|those$|for$|on$|under$|from$|after$|if$|when$|looking$|eleven$|head$|partly$|world-class$|\d)/;
/** Words that open an adverb phrase, a fragment or a subordinate clause: a main clause in their place would hang in the air. */
const ADVERBIAL =
  /^(?:with|in|for|on|under|from|after|as|like|to|albeit|until|whether|if|when|where|while|who|which|had|not (?:the|a|an|my))\b/;
/** An adverb phrase in front of a whole clause: the two go together. */
const LED_CLAUSE =
  /^(?:in|for|on|under|from|after) .*\b(?:i|we|you|they|he|she|it|one|nobody|qa|person|not one of them) \w+/;
const LED_CONDITION = /^(?:if|when) .*\b(?:you'll|i'd|they|this stuff) \w+/;
/** What follows speaks about the very words that a general gap would take away. */
const LEANS_BACK =
  /^(?:which|who|whose|where|albeit|me|nor|with|without|written|left|or|in|on|live|even|as|from|until|not|bless)$/;
/** Before “that”, what lets a whole clause follow; after a noun it opens a relative clause. */
const SAYS =
  /^(?:clear|obvious|determined|add|note|notes|noted|say|said|says|think|thought|out|know|knew|known|believe|fact|mention|mentioning|mentioned|admit|found|find|turned|appears|seems|established|acknowledged|sure|standup|means|problem|truth|indicated|showed|is|was|me|us)$/;

const GAPS = {
  test: "our test plan didn't cover it, and I didn't ask for it",
  review: "I hadn't pointed our review at [the risky part]",
  ask: "I hadn't asked about [the case that was left open]",
  taken: 'I took it as it came, without [checking it first]',
  date: "we had no agreed way to weigh the date against the risk, and I didn't raise it",
  decision: "I hadn't raised [the risk in that decision]",
  news: "we had no agreed way to pass [such news] on, and I didn't ask",
  process: 'our process had no check for [this case], and I [had not asked for one]',
  vendor: "we had nothing in place to notice a change on their side, and I hadn't planned for one",
  outage: "we had no fallback for [what failed on their side], and I hadn't planned for one",
  code: 'that code had [no tests to lean on], and I [did not write any first]',
  part: 'my part in it was [what you did or left undone]',
} as const;

const TESTING = /\b(?:qa|qas|qe|testers?|test|testing|acceptance testers?|quality)\b/;
const REVIEWING =
  /\b(?:review\w*|approv\w*|signed off|signed (?:the|it|off)|lgtm\w*|thumbs|nod\w*|rubber-stamp\w*|waved)\b/;
const ASKING =
  /\b(?:pms?|po|product (?:owner|manager|team)|product|designers?|analysts?|spec\w*|tickets?|requirements?|criteria|brief|business)\b/;
const TAKING =
  /\b(?:arrived|came|comes) (?:to us )?(?:from|in)\b|\b(?:supplied|handed|given)\b.*\b(?:from|by|us|me|over)\b/;
const RULING =
  /\b(?:managers?|management|leadership|boss(?:es)?|ceo|cto|cfo|vp|directors?|execs?|executives|board|founders?|producer|committee|head office|sales|marketing|legal|insisted|pressured|demanded|promised)\b/;
const DATING =
  /\b(?:deadlines?|dates?|timelines?|schedules?|rush\w*|crunch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:days|weeks|months)|launch\w*|on time|trade show|too soon|too early)\b/;
const TELLING =
  /\b(?:told|tell|informed|inform|warned|warn|mention\w*|communicat\w*|shared?|notif\w*|announc\w*|say|said|word|warning|notice|heads-up|documented|flagged|surface\w*|explained|showed|themselves)\b/;
/** Something was left out or done badly: only then can a missing check be the gap behind it. */
const FAULTY =
  /n't\b|\b(?:not|never|nobody|none|no|nothing|should|could have|supposed|miss\w*|forg[eo]t\w*|wrong\w*|careless\w*|skipp\w*|without|fail\w*|only|broke\w*|botch\w*|muddl\w*|ignor\w*|bad|push\w*|deploy\w*|merg\w*|chang\w*|delet\w*|dropp\w*|drops?|ran|run|copied|typ(?:ed|o\w*)|overw\w*|misconfigur\w*)\b/;
const FAILING =
  /\b(?:down|fail\w*|outage|br[eo]ke\w*|bugs?|buggy|crash\w*|slow\w*|wrong|kick in|lost|timed? ?out|limits?|unavailable|degraded|incident)\b/;

/** The gap behind the blame, by what the words are about and who was blamed. */
function gapOf(words: string, { kind }: Blame): string {
  if (kind === 'circumstance') return DATING.test(words) ? GAPS.date : GAPS.part;
  if (kind === 'codebase') return GAPS.code;
  if (kind === 'vendor') {
    if (ALTERING.test(words)) return GAPS.vendor;
    return FAILING.test(words) ? GAPS.outage : GAPS.part;
  }
  if (REVIEWING.test(words)) return GAPS.review;
  if (TESTING.test(words)) return GAPS.test;
  if (DATING.test(words) && (kind === 'role' || RULING.test(words))) return GAPS.date;
  if (RULING.test(words) && kind !== 'evasion' && !TAKING.test(words)) return GAPS.decision;
  if (TAKING.test(words)) return GAPS.taken;
  if (ASKING.test(words) && kind === 'role') return GAPS.ask;
  if (TELLING.test(words) && !/\btold off\b/.test(words)) return GAPS.news;
  if (kind === 'evasion' || !FAULTY.test(words)) return GAPS.part;
  return GAPS.process;
}

/** The supplier or team did something that can stand as a fact. */
const CHANGING =
  /\b(?:chang|renam|switch|remov|updat|deprecat|releas|introduc|push|shuffl|began|begun|start|mov|drop)\w*/;

/** What a supplier changes, rather than what their product does. */
const ALTERING = /\b(?:chang|renam|switch|remov|updat|deprecat|releas|introduc|push)(?:e[ds]?|ed|ing|ped|hed)?\b/;

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

/** What a person does by hand; a program may as well have handed out, sent or charged something. */
const BY_HAND =
  /^(?:drop|flip|push|miss|set|leave|run|make|forget|skip|merge|deploy|carry|perform|configure|misconfigure|enable|disable|turn|switch|toggle|change|remove|delete|select|apply|overlook|omit|point|ship|release|copy|paste|move|commit|roll|edit|rename|put|take|do|align|prepare|test|check|plan|execute|bypass|swap|overwrite)$/;

/** A passive in which nobody acts. */
const AGENTLESS = /^(?:an?|the|some|certain|several|one) [^,]* (?:was|were|had been|has been|got) \w+(?:ed|en|t)\b/;

/** Words before a passive that stay where they are. */
const DURING = /^in the course of (?:the|this|our) \w+ /;

/** “the points table got dropped” → “I dropped the points table”. */
function giveAgentBack(line: Line, from: number, to: number): string | undefined {
  const said = line.items
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  const during = DURING.exec(said)?.[0].trim();
  if (during !== undefined) {
    const opened = from + during.split(' ').length;
    const owned = giveAgentBack(line, opened, to);
    return owned === undefined ? undefined : `${lowerFirst(wordsOf(line, from, opened))} ${owned}`;
  }
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
      (HIDING.test(word(verb)) ||
        /^(?:not|never|being|fully|properly|sufficiently|adequately|correctly|erroneously|incorrectly|wrongly|prematurely)$/.test(
          word(verb),
        ))
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
    const who = BY_HAND.test(base) ? 'I' : '[I / our code]';
    return negated ? `${who} didn't ${base} ${object}${tail}` : `${who} ${past} ${object}${tail}`;
  }
  return undefined;
}

/** Ways to say that it was not one's own doing, which tell nothing else. */
const IDIOMS: ReadonlySet<string> = new Set([
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
]);

/** The clause as it should stand instead, with a small first letter; `undefined` where none reads well. */
function clauseFor(line: Line, blame: Blame, from: number, to: number): string | undefined {
  const words = wordsOf(line, from, to);
  const low = words.toLowerCase().replace(/’/g, "'");
  const has = (...names: string[]): boolean => names.some(name => blame.heard.includes(name));

  const mistakes = /^(?:some |certain |a few |several )?(mistakes|errors) were made( .+)?$/.exec(low);
  if (mistakes)
    return mistakes[2] === undefined
      ? 'I made a mistake: [what you did]'
      : `I made ${mistakes[1]}${words.slice(words.length - mistakes[2].length)}`;
  const unread =
    /^(?:(?:partly|mostly|really) )?(?:this|that|it)(?:['’]s| is) (?:(?:partly|mostly|really) )?on (.*\b(?:docs|documentation|manual|handbook|readme|wiki))$/i.exec(
      words,
    );
  if (unread) return `I hadn't checked what ${unread[1]} left open`;
  if (blame.heard.some(cue => IDIOMS.has(cue))) return GAPS.part;
  if (has('things went wrong')) return 'I got [what exactly] wrong';
  if (has('one of those things')) return undefined;
  const because = /^(?:because of|due to|thanks to|owing to|on account of|as a result of|courtesy of|caused by)\b/.exec(
    low,
  );
  if (because) return `because ${gapOf(low, blame).replace(/, and I .*$/, '')}`;
  const active = !AGENTLESS.test(low) || /\b(?:us|me|their|his|her|by)\b/.test(low);
  const owned = blame.kind === 'evasion' || !active ? giveAgentBack(line, from, to) : undefined;
  if (owned !== undefined && !/\b(?:us|me|their|his|her)\b/.test(low)) return owned;
  if (blame.kind === 'evasion') return GAPS.part;

  const time =
    /(?:\b(?:no|not enough|too little|hardly any|barely any|without) ?|n't (?:have )?(?:the |any |enough )?)time (to|for) (.+)$/.exec(
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
  if (days && blame.kind === 'circumstance') return `we planned only ${days[1]}`;
  if (/\b(?:understaffed|short-staffed|stretched|overworked|work of|short-handed)\b/.test(low))
    return `${blame.kind === 'circumstance' ? 'I' : 'we'} took on more than we could check, and I [did not say so]`;

  const unannounced =
    /^(.+?),?(?:(?: and)? (?:without|with no|with zero)\b| and (?:had |has |have )?(?:didn['’]t|did not|never|not|told nobody|told no one|tell nobody|forgot)\b)/.exec(
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
  const silent =
    has('the spec never said') ||
    (ASKING.test(low) && /(?:did not|didn't|never) (?:mention|say|said|cover|specify|specified)/.test(low));
  if (silent && !/^(?:that|which)\b/.test(low)) return `${words}, and I didn't ask`;

  const undone =
    /^(?:nobody|no one|no-one) had (?!told|informed|warned|asked|explained|mentioned|thought)(\w+ .+)$/i.exec(words);
  if (undone) return `we had not ${undone[1]}`;

  const messy =
    /^(.{2,60}?) (?:was|were|is|are) .*\b(?:spaghetti|mess|nightmare|disaster|ball of mud|house of cards|legacy)\b( from [^,]+)?/.exec(
      words,
    );
  if (messy?.[1] && blame.kind === 'codebase' && !/^(?:(?:which|that|it)$|it means\b)/i.test(messy[1]))
    return `${messy[1]}${messy[2] ?? ''} was hard to change safely, and I [did not put a test around it first]`;

  return gapOf(low, blame);
}

/** “with eight days for it all” stays a phrase. */
const withPhrase = (low: string): string =>
  /\b(?:work|jobs?|people|us|team)\b/.test(low)
    ? 'with more work than we could check'
    : "with a date that I hadn't weighed against the risk";

/** True where the words before ask for a whole clause and nothing after leans on the words that would go. */
function standsAlone(line: Line, { from, to }: Blame): boolean {
  const word = (at: number): string | undefined => line.items[at]?.word;
  const [before, after] = [word(from - 1), word(to)];
  if (before !== undefined && !BEFORE.test(before)) return false;
  if (after !== undefined && !AFTER.test(after)) return false;
  if (before === 'that' && from > 1 && !SAYS.test(word(from - 2) ?? '')) return false;
  if (
    before === 'and' &&
    /^(?:one|each|both)$/.test(word(from - 2) ?? '') &&
    /^the (?:very )?same\b/.test(line.text.slice((line.items[from] as Item).start))
  )
    return false;
  return SUBJECT.test(word(from) as string);
}

/** “, which is what passes for architecture over there.” → “, and I [left it that way].” */
function asideFor(line: Line, { from, to, kind }: Blame): string | undefined {
  const word = (at: number): string => line.items[at]?.word ?? '';
  const ends = /^[.!?]?$/.test(word(to)) || (word(to) === ',' && /^(?:and|since|so)$/.test(word(to + 1)));
  const opens = word(from - 1) === ',' && word(from) === 'which' && ends;
  return opens && /^(?:codebase|person|team)$/.test(kind) ? 'and I [left it that way]' : undefined;
}

/** “With all due respect to QA, …”: words that lead in, and cast the first stone. */
const LEADS_IN = /^(?:with (?:all )?(?:due|the greatest) respect|to be fair|in fairness|in all fairness|due credit)\b/;

/** What is no statement of its own asks for a form of its own: a question, a condition, a noun or a “without”. */
function fragmentFor(line: Line, { from, to, kind }: Blame, words: string, low: string): string | undefined {
  const before = line.items[from - 1]?.word ?? '';
  const fact = (length: number): string => words.slice(words.length - length);
  if (LEADS_IN.test(low) && (before === '' || before === '.') && line.items[to]?.word === ',') return 'looking back';
  const after = line.items[to]?.word ?? '';
  if (/^who\b/.test(low) && before === ',' && /^(?:,|\.|)$/.test(after)) return 'whom I had given [no way to know]';
  const supplied = /^as (?:supplied|given|handed|delivered)(?: over)?(?: to (?:us|me))? by (.+)$/.exec(low)?.[1];
  if (supplied !== undefined) return `as I took it over from ${fact(supplied.length)}`;
  const known = /^how was i (?:supposed|meant|expected) to know that (.+)$/.exec(low);
  if (known) return `had I checked whether ${fact((known[1] ?? '').length)}`;
  if (line.items[to]?.word === '?' && /^isn't .* what we have /.test(low)) return 'did I ask for [a second look]';
  const asked = /^had (?:anybody|anyone|somebody|someone|they) (?:ever )?mentioned (.+?)(?: to (?:me|us))?$/.exec(
    words.toLowerCase(),
  );
  if (asked) {
    const start = low.indexOf(asked[1] ?? '');
    return `had I asked about ${words.slice(start, start + (asked[1] ?? '').length)}`;
  }
  if (/^without (?:a (?:single )?word|telling|notice|warning)\b/.test(low) && /^(?:and|,)$/.test(before))
    return before === ',' ? 'and we had nothing in place to notice' : 'we had nothing in place to notice';
  const mess = /^(\w+) (?:was|is) .*\b(?:dog's breakfast|mess|spaghetti|nightmare|minefield|swamp)\b/.exec(low);
  if (mess && kind === 'codebase' && /^(?:that|this|the)$/.test(before) && !SUBJECT.test(mess[1] ?? ''))
    return `${mess[1]} was hard to change safely, and I [did not put a test around it first]`;
  return undefined;
}

const REPROACH =
  /\b(?:should|could have|could've|can only|would expect|fault|shame|another (?:conversation|story|matter)|(?:is|'s) on (?:the|them|him|her)|nothing|you can't)\b/;

const CLAUSE_OPENS = /^(?:there|it|they|we|i|he|she|the|that)$/;

/** Where a reproach tells nothing but that somebody failed: the gap behind it, or the teller's part. */
function bareGaps(low: string, { heard }: Blame, gap: string): readonly string[] {
  if (REPROACH.test(low)) return [gap, GAPS.part];
  if (/\b(?:nobody|no one|not one|none)\b/.test(low)) return [gap === GAPS.part ? GAPS.process : gap];
  return heard.some(cue => IDIOMS.has(cue)) ? [GAPS.part] : [];
}

/** What may stand for a blaming phrase, best first, with a small first letter; empty where nothing would read well in its place. */
export function rewriteBlame(line: Line, blame: Blame): readonly string[] {
  const { from, to } = blame;
  const words = wordsOf(line, from, to);
  const low = words.toLowerCase().replace(/’/g, "'");
  const fragment = asideFor(line, blame) ?? fragmentFor(line, blame, words, low);
  if (fragment) return [fragment];
  const inPlace = placedIn(line, blame, words, low);
  return inPlace.length === 0 && isWholeSentence(line, blame) && !holdsFacts(words) ? [GAPS.part] : inPlace;
}

/** Blame that is all its sentence says leaves nothing behind that another sentence could clash with. */
function isWholeSentence(line: Line, { from, to }: Blame): boolean {
  const before = line.items[from - 1]?.word;
  return (before === undefined || /^[.!-]$/.test(before)) && /^[.!]?$/.test(line.items[to]?.word ?? '');
}

/** What may stand for a clause in its sentence, best first. */
function placedIn(line: Line, blame: Blame, words: string, low: string): readonly string[] {
  const { from, to } = blame;
  if (!standsAlone(line, blame)) return [];
  if (/^with\b/.test(low) && blame.kind === 'circumstance') return [withPhrase(low)];
  const ends = /^[.!?]?$/.test(line.items[to]?.word ?? '');
  if (ADVERBIAL.test(low) && !DURING.test(low) && !LED_CLAUSE.test(low) && !(ends && LED_CONDITION.test(low)))
    return [];
  const close = clauseFor(line, blame, from, to);
  if (close === undefined) return [];
  const gap = gapOf(low, blame);
  const [before, after, next] = [line.items[from - 1]?.word, line.items[to]?.word, line.items[to + 1]?.word];
  const asked = /^what\b/.test(low) && before === ',' ? 'and ' : '';
  const changed = /^(.+), and we had nothing in place to notice$/.exec(close)?.[1];
  const noticed = changed === undefined ? undefined : `we had nothing in place to notice that ${lowerFirst(changed)}`;
  const general: readonly string[] = Object.values(GAPS);
  // “then” announces the very thing that happened, and a tail such as “, which …” leans on it: there a general gap reads as a break.
  const needsFacts =
    holdsFacts(words) ||
    /^(?:then|so|sure|:)$/.test(before ?? '') ||
    after === ':' ||
    (after === ',' && next !== undefined && LEANS_BACK.test(next));
  const names = gap !== GAPS.part && gap !== GAPS.process;
  const aside =
    before === ',' &&
    line.items
      .slice(Math.max(0, from - 5), from - 1)
      .some(({ word }, at, all) => at >= all.length - 4 && /^(?:[,.;:]|and|but|although)$/.test(word));
  const opens = before === undefined || aside || asked !== '' || /^(?:[.;!-]|and|but|because)$/.test(before);
  const rests =
    after === undefined ||
    /^[.;!)]$/.test(after) ||
    (after === ',' && /^(?:and|but|so)$/.test(next ?? '')) ||
    (/^(?:and|but)$/.test(after) && CLAUSE_OPENS.test(next ?? ''));
  const candidates = [
    general.includes(close) ? undefined : close,
    noticed,
    askedInstead(words, low),
    names && !needsFacts ? gap : undefined,
    keepFact(line, blame, words, low),
    ...(opens && rests && !needsFacts ? bareGaps(low, blame, gap) : []),
  ];
  return [...new Set(candidates.filter(one => one !== undefined))].map(one => asked + one);
}
