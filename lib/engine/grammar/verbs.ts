import * as classes from '../words/verbs';
import { IRREGULAR_VERBS, inflect } from './inflect';

const VERB_LISTS = [
  classes.TELL,
  classes.CARE,
  classes.BREAK,
  classes.SHIP,
  classes.PASS,
  classes.INSIST,
  classes.COMMON,
  IRREGULAR_VERBS,
];

/** Forms that are as often nouns (“test”, “release”) do not end a noun phrase by themselves. */
const NOUN_LIKE = new Set(
  `test tests check checks review reviews change changes release releases build builds run runs deploy deploys update updates plan plans report reports
  push merge commit commits fix fixes switch move moves look show launch script design work load cost drop leak page call start end need needs support write read
  alert alerts flag flags message messages email ping brief pass sign stamp cut rush press spot watch handle care cover answer reply try set sets clean page pages
  order orders request requests store link block point play return act claim cause trust help hope love matter mean offer force stick trip turn type wait walk wish wonder crash wake
  hit hold fire feed lead leads live log logs lie saw left felt found made cover reach record miss drag swallow click copy upgrade install supply post share surface document
  monitor own plan finish map back clear trash tank hide screw mess wreck brick ruin nuke patch pull stand sound kick kill roll rise fall sleep sit ring
  ride grow drive draw deal bear blow fight hurt meeting meetings building testing monitoring hosting gateway understanding reviewing engineering billing marketing landing thing`.split(
    /\s+/,
  ),
);

const VERB_FORMS = new Set(
  VERB_LISTS.flat()
    .flatMap(verb => Object.values(inflect(verb.split(' ')[0] ?? verb)))
    .filter(form => !NOUN_LIKE.has(form)),
);

/** True for a word that is a form of a known verb and hardly ever a noun. */
export const isVerbForm = (normal: string): boolean =>
  VERB_FORMS.has(normal) || (normal.length > 5 && /[^e]ed$/.test(normal));

const PARTICIPLES = new Map<string, { readonly base: string; readonly past: string }>(
  [
    ...VERB_LISTS.flat(),
    'perform',
    'align',
    'tilt',
    'truncate',
    'swap',
    'duplicate',
    'scramble',
    'bypass',
    'omit',
    'execute',
    'assign',
    'grant',
    'issue',
    'trigger',
    'disable',
    'carry',
    'convey',
    'mistype',
    'misjudge',
    'underestimate',
    'misapply',
    'misunderstand',
    'set',
    'validate',
    'observe',
    'consider',
    'select',
    'load',
    'turn',
  ].map(verb => {
    const [first = verb] = verb.split(' ');
    const { participle, past } = inflect(first);
    return [participle, { base: first, past }];
  }),
);
PARTICIPLES.set('gotten', { base: 'get', past: 'got' });

/** The base of a participle (“taken” → “take”); `undefined` for a word that is none. */
export const baseOf = (participle: string): string | undefined => PARTICIPLES.get(participle)?.base;

/** The simple past of a participle (“taken” → “took”); `undefined` for a word that is none. */
export const pastOf = (participle: string): string | undefined => PARTICIPLES.get(participle)?.past;

const FORMS = ['base', 'third', 'past', 'participle', 'gerund'] as const;

/** A pattern's alternatives for all, or the named, forms of a list of verbs; longest first, so that “sign off” wins over “sign”. */
export function verbPattern(verbs: readonly string[], forms: readonly (typeof FORMS)[number][] = FORMS): string {
  const all = new Set(verbs.flatMap(verb => forms.map(form => inflect(verb)[form])));
  return [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
