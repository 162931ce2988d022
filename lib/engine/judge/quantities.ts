/**
 * Numbers that measure harm: how many people, how long, how much money, which part, how many things.
 * Versions, dates, clock times, ages and “two weeks later” are numbers too, but measure nothing; they are left out.
 */
export type Measure = 'money' | 'share' | 'time' | 'people' | 'things';

const WORD_NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|four|fif|six|seven|eigh|nine)ty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?';
const DIGITS = '\\d+(?:[.,:\\u00a0 ]\\d{3})*(?:[.,]\\d+)?(?: ?[-–] ?\\d+(?:[.,]\\d+)?)?\\+?';
const SCALE = '(?:hundred|thousand|million|billion|dozen|grand|k|m|mn|bn)';
const NUMBER = `(?:(?:${DIGITS}|${WORD_NUMBER}|an?|several|a couple(?: of)?|a few|some|half a) ?${SCALE}(?:s?(?: of)?|(?: (?:and )?${WORD_NUMBER})?(?: ${SCALE})?)|(?:dozens|scores|hundreds|thousands|millions) of|${DIGITS}|${WORD_NUMBER}|a couple of|a dozen)`;

const MONEY = new RegExp(
  `(?:[$€£¥₹]|\\b(?:usd|eur|gbp|chf|inr|rs\\.?) ?) ?\\d[\\d.,']*(?: ?(?:k|m|mn|bn|million|thousand|lakhs?|crores?))?\\b|\\b(?:${NUMBER})(?: (?:odd|and a half))? ?(?:dollars?|euros?|pounds?|bucks|quid|grand|cents?|pence|francs?|crowns|rupees|lakhs?|crores?|yen|zloty|kroner|chf|usd|eur|gbp|[€£$])(?![a-z])|\\b${WORD_NUMBER} k\\b`,
);
const SHARE = new RegExp(
  `\\d ?%|\\b(?:${DIGITS}|${WORD_NUMBER}) (?:per ?cent|percent)|\\b(?:one|two|three|a|an) (?:half|thirds?|quarters?|fifths?|sixths?|tenths?|eighth|percent|per cent) of\\b|\\bhalf (?:of )?(?:the|our|all|my|their|its|of)\\b|\\b(?:${DIGITS}|${WORD_NUMBER})(?: [a-z]+){0,2} (?:in|out of)(?: every)? (?:${DIGITS}|${WORD_NUMBER}|a hundred|a thousand)\\b|\\b(?:a third|a quarter|a fifth|a tenth) (?:of|more|less|fewer)\\b|\\b\\d+x\\b|\\b(?:twice|three times|ten times) (?:the|as|its)\\b`,
);
const TIME = new RegExp(
  `(?<!\\b(?:every|past|last|next|at|each|of the|per) )\\b(?:(?:${DIGITS}|${WORD_NUMBER}|a couple of|a few|several|an?|half an?|one and a half|a good|a full|the better part of an?|the better part of ${WORD_NUMBER}|most of an?|over an?|nearly an?|almost an?|whole) ?-? ?(?:(?:and a half|more|good|full|whole|solid|long|straight|business|(?:very )?quiet) )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|mornings?|afternoons?|evenings?|weekends?)|half (?:an|the) (?:hour|day|night|morning)|all (?:day|night|weekend|week|morning)|(?:from|between) (?:about |around )?\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?(?: [a-z]+)? (?:to|until|till|and|[-–]) (?:about |around )?\\d{1,2}[:.]\\d\\d|the (?:whole|entire|better part of the|rest of the) (?:day|night|weekend|week|morning|afternoon|evening))\\b(?! (?:later|ago|old|before|earlier|after|in advance|away|sprints?|experience|a week|a day|job|file|report))(?!-old)`,
);
const PEOPLE_WORDS =
  'users?|customers?|people|persons?|accounts?|clients?|members?|visitors?|patients?|families|households?|passengers?|drivers?|riders?|subscribers?|students?|pupils?|teachers?|parents?|kids|children|employees?|staff|colleagues?|contractors?|donors?|merchants?|sellers?|buyers?|shoppers?|guests?|tenants?|companies|firms|businesses|shops?|stores?|restaurants?|hotels?|clinics?|hospitals?|schools?|pharmacies|pharmacists|farmers?|growers?|folks?|souls?|callers?|readers?|viewers?|listeners?|players?|gamers?|travellers?|travelers?|couples|workers?|nurses?|doctors?|residents?|citizens|applicants?|candidates?|borrowers?|policyholders?|holders?|investors?|traders?|owners?|landlords?|suppliers?|vendors?|partners?|agents?|dealers?|operators?|organi[sz]ations?|orgs?|teams?|sites?|cities|offices|branches|depots|recipients?|contacts|devices?|phones?|machines?|vans?|cars?|trucks?|boats?|planes?|flights?|homes?|houses|commuters|participants|attendees|volunteers|sponsors|men|women|bloke|lads|tellers|librar(?:y|ies)|museums?|tenant';
const PEOPLE_WORD = new RegExp(`^(?:${PEOPLE_WORDS})$`);
const OF_PEOPLE = /[a-z] of (?:them|us|those|these|our|their|the)\b|\d\+? of (?:them|us|those|these|our|their|the)\b/;
const NUMBER_OF_PEOPLE = new RegExp(`\\b(?:${NUMBER}) of (?:them|us|those|these|our|their|the)\\b`);
const PEOPLE_HIT =
  /\b(?:users?|customers?|people|clients?|accounts?) (?:affected|hit)(?: was| were|:)? ?(?:~|about|around|roughly)? ?\d/;
/** A number that more words follow; the search for people goes on from there, word by word. */
const COUNTED = new RegExp(`\\b(?!one\\b)(?:${NUMBER})(?=[- ])`, 'g');
const NEXT_WORD = /[- ](?:([a-z]+)(?![\w])|or so(?=[- ]))/y;
/** So many words may stand between a number and the people. */
const BETWEEN = 3;
const BETWEEN_WORD = /^(?:of|my|[a-z]{3,14})$/;

/** “300 users”, “two of our biggest customers”: in one expression it would take longer to compile than a story to review. */
function countsPeople(text: string): boolean {
  if (PEOPLE_HIT.test(text) || (OF_PEOPLE.test(text) && NUMBER_OF_PEOPLE.test(text))) return true;
  COUNTED.lastIndex = 0;
  for (let match = COUNTED.exec(text); match; match = COUNTED.exec(text)) {
    NEXT_WORD.lastIndex = COUNTED.lastIndex;
    for (let between = 0; between <= BETWEEN; between += 1) {
      const next = NEXT_WORD.exec(text);
      if (!next) break;
      const word = next[1];
      if (word !== undefined && PEOPLE_WORD.test(word)) return true;
      if (word !== undefined && !BETWEEN_WORD.test(word)) break;
    }
    COUNTED.lastIndex = match.index + 1;
  }
  return false;
}
/** A number before some plural: orders, requests, e-mails, rows … what the thing is does not matter. */
const THINGS = new RegExp(
  `\\b(?:\\d+(?:[.,]\\d{3})*(?:k|m)? (?:${SCALE} )?|(?!one )${WORD_NUMBER} (?:${SCALE} )?|(?:an?|several) ${SCALE}s? (?:of )?|${SCALE}s of )(?:[a-z]{2,14}[- ]){0,2}?(?!(?:years?|months?|days?|weeks?|hours?|minutes?|seconds?|mins?|hrs?|lines?|engineers?|developers?|devs|versions?|releases?|phones?|tests?|sprints?|times|things|parts?|steps?|services|squads?|languages|variants?|reasons?|o'clock|was|is|has|this|his|its|as|us|always|does|because|across|business|process|access|less|plus|news|status|previous|various|obvious|thus|yes|bus|ms|os|ios|aws|dns|tls|js|css|https)\\b)[a-z]{2,}(?:[^s\\W]s|ies)\\b`,
);

interface Finder {
  readonly measure: Measure;
  /** A quick look: without it the measure is not there. */
  readonly needs: RegExp;
  readonly find: (text: string) => boolean;
}

const FINDERS: readonly Finder[] = [
  {
    measure: 'money',
    needs:
      /[$€£¥₹]|usd|eur|gbp|chf|inr|\brs|dollar|pound|buck|quid|grand|cents?\b|pence|franc|crown|rupee|lakh|crore|yen|zloty|kroner| k\b/,
    find: text => MONEY.test(text),
  },
  {
    measure: 'share',
    needs:
      /%|per ?cent|half|third|quarter|fifth|sixth|tenth|eighth|\dx\b|twice|times| (?:in|out of) (?:every )?(?:\d|a hundred|a thousand|one|t|f|s|e|n)/,
    find: text => SHARE.test(text),
  },
  { measure: 'people', needs: /\d|[a-z]/, find: countsPeople },
  {
    measure: 'time',
    needs:
      /sec|min|hour|hrs?\b|\bh\b|\dh\b|day|night|week|morning|afternoon|evening|(?:from|between) (?:about |around )?\d/,
    find: text => TIME.test(text),
  },
  { measure: 'things', needs: /\d|[a-z]/, find: text => THINGS.test(text) },
];

/** Without one of these nothing is counted: spares most sentences the search. */
const ANY =
  /\d|[$€£¥₹]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billion|dozens?|scores|half|third|quarter|fifth|tenth|couple|few|several|whole|entire|most|all|better|an?)\b/;

/** What a sentence measures, without repetition; `text` in lower case with straight apostrophes. */
export const measuresIn = (text: string): readonly Measure[] =>
  ANY.test(text)
    ? FINDERS.filter(({ needs, find }) => needs.test(text) && find(text)).map(({ measure }) => measure)
    : [];
