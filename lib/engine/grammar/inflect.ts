/** The forms of one verb: tell, tells, told, told, telling. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

// base: past participle. A participle is given only where it differs from the past.
const IRREGULAR: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  be: 'was been',
  bear: 'bore borne',
  become: 'became become',
  begin: 'began begun',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cost: 'cost',
  cut: 'cut',
  deal: 'dealt',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  get: 'got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'had',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  lie: 'lay lain',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  oversee: 'oversaw overseen',
  overwrite: 'overwrote overwritten',
  override: 'overrode overridden',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  show: 'showed shown',
  shut: 'shut',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  steal: 'stole stolen',
  stick: 'stuck',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  write: 'wrote written',
  misread: 'misread',
  mislead: 'misled',
  overlook: 'overlooked',
  oversleep: 'overslept',
  rebuild: 'rebuilt',
  rewrite: 'rewrote rewritten',
  undo: 'undid undone',
  foresee: 'foresaw foreseen',
  misunderstand: 'misunderstood',
  reset: 'reset',
  overrun: 'overran overrun',
};

// Verbs of two or more syllables that still double their last letter.
const DOUBLING = new Set(
  'commit admit omit permit submit forget refer defer prefer occur rerun rebut debug'.split(' '),
);
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Ship, drop, tag double their last letter; deploy, fix and open do not. */
function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  const [last, vowel, before] = [base.at(-1), base.at(-2), base.at(-3)];
  if (last === undefined || isVowel(last) || 'wxy'.includes(last) || !isVowel(vowel) || isVowel(before)) return false;
  return (base.match(/[aeiou]+/g) ?? []).length === 1;
}

function regularPast(base: string): string {
  if (base.endsWith('ic')) return `${base}ked`;
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !isVowel(base.at(-2))) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (base.endsWith('y') && !isVowel(base.at(-2))) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerund(base: string): string {
  if (base.endsWith('ic')) return `${base}king`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye|^be)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ||
    (base in IRREGULAR &&
      /^(?:begin|forget|get|let|put|run|set|shut|sit|split|quit|cut|hit|win|reset|overrun)$/.test(base))
    ? `${base}${base.at(-1)}ing`
    : `${base}ing`;
}

/** Inflects the first word of a verb; what follows (“sign off”) stays as it is. */
export function inflect(verb: string): VerbForms {
  const [base = verb, ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const [past = regularPast(base), participle = past] = IRREGULAR[base]?.split(' ') ?? [];
  return {
    base: base + tail,
    third: thirdPerson(base) + tail,
    past: past + tail,
    participle: participle + tail,
    gerund: gerund(base) + tail,
  };
}

/** The irregular verbs that the table knows. */
export const IRREGULAR_VERBS: readonly string[] = Object.keys(IRREGULAR);
