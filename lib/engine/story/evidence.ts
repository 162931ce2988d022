// What one unit offers as evidence for its section, each piece a short name. Names are data: the fitted weights know them, and the
// report shows them as cues. Nothing here looks beyond the unit; `place.ts` adds what the story around it offers.
import type { UnitBody } from '../draft';
import { looksPast } from '../parse/stem';
import { headingSection } from '../words/headings';
import { INCIDENT } from '../words/incident';
import { MEASURES } from '../words/measures';
import { type ClassHit, Lexicon, type Word, wordsOf } from './lexicon';

export interface UnitEvidence {
  /** For the unit itself. */
  readonly own: readonly string[];
  /** For the units before and after it. */
  readonly outward: readonly string[];
  /** What it announces as a heading; `null` when it is none, or unknown as one. */
  readonly announces: string | null;
  readonly words: number;
}

const INCIDENTS = new Lexicon(INCIDENT);
const MEASURED = new Lexicon(MEASURES);

const I = new Set('i me my myself mine'.split(' '));
const WE = new Set('we us our ours ourselves'.split(' '));
const THEY = new Set('they them their he she him her his someone somebody everyone'.split(' '));
const YOU = new Set('you your yourself'.split(' '));
const LENGTHS = [2, 4, 7, 12, 20, 32];
const NEGATIVE = new Set('not never no nobody nothing without'.split(' '));
const MODALS = new Set('will would can could should must may might shall'.split(' '));
const MONEY = /^[$€£¥]/u;

/** Words that follow “I” or “we” without being the verb. */
const BETWEEN = new Set('had never also just then always still only really'.split(' '));

/** Tense, voice, modality and negation, as far as forms alone tell. */
function grammar(words: readonly Word[], add: (name: string) => void): void {
  let past = false;
  let present = false;
  for (const [index, { plain, stem }] of words.entries()) {
    const before = words[index - 1]?.plain;
    const next = words[index + 1]?.plain ?? '';
    if (looksPast(plain)) past = true;
    if (MODALS.has(stem)) add(`g:${stem}`);
    if (NEGATIVE.has(stem)) add('g:not');
    const then = plain === 'was' || plain === 'were';
    if (HAVE.has(plain) && looksPast(next)) add(plain === 'had' ? 'g:had-done' : 'g:have-done');
    if (stem === 'be' && looksPast(next)) add(then ? 'g:was-done' : 'g:is-done');
    if (stem === 'be' && next.endsWith('ing')) add(then ? 'g:was-doing' : 'g:is-doing');
    if (PRESENT.has(plain)) present = true;
    const bare = !looksPast(plain) && !MODALS.has(stem) && !BETWEEN.has(plain) && /^[a-z]+$/.test(plain);
    if ((before === 'we' || before === 'i') && bare) present = true;
  }
  if (past && present) add('g:past+present');
  else if (past) add('g:past');
  else add(present ? 'g:present' : 'g:no-verb');
}

const HAVE = new Set("have has had having 've".split(' '));
const PRESENT = new Set("is are has does 're 'm".split(' '));

function numbers(text: string, add: (name: string) => void): void {
  if (/\d/.test(text)) add('n:any');
  if (/[$€£¥]\s?\d|\d\s?(?:dollars|euros|pounds|k\b)/i.test(text)) add('n:money');
  if (/\d\s?%|per ?cent/i.test(text)) add('n:percent');
  if (/\b\d{1,2}[:.]\d\d\b/.test(text)) add('n:clock');
  if (/^\W*\d{1,2}[:.]\d\d\b/.test(text)) add('n:clock-first');
  if (/\b\d{1,3}(?:[,.]\d{3})+\b|\b\d{3,}\b/.test(text)) add('n:large');
  if (
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half|few|several)[ -](?:an )?(?:more |good )?(?:seconds?|minutes?|mins?|hours?|h)\b/i.test(
      text,
    )
  )
    add('n:duration');
  if (
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several)[ -](?:days?|weeks?|months?|years?)\b/i.test(
      text,
    )
  )
    add('n:long-duration');
  if (/\?/.test(text)) add('t:question');
  if (/!/.test(text)) add('t:exclaim');
  if (/["“”]/.test(text)) add('t:quote');
  if (/`|[a-z]_[a-z]|\(\)|[a-z][A-Z]/.test(text)) add('t:code');
  if (/\(/.test(text)) add('t:bracket');
  if (/^\W*\[/.test(text)) add('t:square');
  if (/:\s*$/.test(text)) add('t:colon-end');
  if (/[;:–—]/.test(text)) add('t:turn');
}

const person = ({ plain }: Word): string | null => {
  if (I.has(plain)) return 'I';
  if (WE.has(plain)) return 'we';
  if (THEY.has(plain)) return 'they';
  if (YOU.has(plain)) return 'you';
  return null;
};

function classFeatures(words: readonly Word[], hits: readonly ClassHit[], add: (name: string) => void): void {
  const names = new Set(hits.map(hit => hit.name));
  for (const name of names) add(`c:${name}`);
  const count = new Map<string, number>();
  for (const { name } of hits) count.set(name, (count.get(name) ?? 0) + 1);
  for (const [name, times] of count) if (times > 1) add(`c2:${name}`);
  for (const { name, from } of hits) if (from <= 1) add(`c1:${name}`);
  // Who does what: the nearest person before a word of a class, and its tense.
  for (const { name, from } of hits) {
    const verb = words[from];
    if (!verb) continue;
    if (looksPast(verb.plain)) add(`ct:${name}/past`);
    else if (/ing$/.test(verb.plain)) add(`ct:${name}/ing`);
    for (let back = 1; back <= 4 && from - back >= 0; back += 1) {
      const who = person(words[from - back] as Word);
      if (who) {
        add(`sv:${who}>${name}${looksPast(verb.plain) ? '/past' : ''}`);
        break;
      }
    }
    for (let back = 1; back <= 3 && from - back >= 0; back += 1) {
      const word = words[from - back] as Word;
      if (NEGATIVE.has(word.stem)) {
        add(`cn:${name}`);
        break;
      }
    }
  }
}

/** Pairs of words, who does what and measures speak for their own unit only. */
const OUTWARD = /^(?:c[12tn]?|g|n|w|f1|p1|t|shape|heading|label|len|opens)\b/;

const learned = new WeakMap<UnitBody, UnitEvidence>();

/** The evidence of a unit; asked again for the same body it is not gathered again. */
export function gatherEvidence(body: UnitBody): UnitEvidence {
  const known = learned.get(body);
  if (known) return known;
  const own = new Set<string>();
  const add = (name: string) => void own.add(name);
  const words = wordsOf(body.tokens.map(token => token.normal)).filter(
    word => /[\p{L}\p{N}]/u.test(word.plain) || MONEY.test(word.plain),
  );
  const hits = INCIDENTS.find(words);
  const announces =
    body.shape === 'heading' ? headingSection(body.text) : body.label ? headingSection(body.label) : null;

  add('bias');
  add(`shape:${body.shape}`);
  if (body.opens) add('opens');
  if (body.shape === 'heading') add(`heading:${announces ?? '?'}`);
  else if (body.label !== undefined) add(`label:${announces ?? '?'}`);
  add(`len:${LENGTHS.find(most => words.length <= most) ?? 'more'}`);
  grammar(words, add);
  numbers(body.text, add);
  const people = new Set(words.map(person));
  for (const who of ['I', 'we', 'they', 'you']) if (people.has(who)) add(`p:${who}`);
  const firstPerson = words.map(person).find(who => who !== null);
  add(`p1:${firstPerson ?? 'none'}`);
  classFeatures(words, hits, add);
  const measures = new Set(MEASURED.find(words).map(hit => hit.name));
  for (const name of measures) add(`m:${name}`);
  if (measures.size > 0 && (words[0]?.plain === 'every' || words.some(({ plain }) => plain === 'now')))
    for (const name of measures) add(`mn:${name}`);
  // Numbers differ from story to story; that there is one does not.
  const stems = words.map(({ stem }) => (/^\d/.test(stem) ? '#' : stem));
  for (const [index, stem] of stems.entries()) {
    add(`w:${stem}`);
    if (index > 0) add(`b:${stems[index - 1]} ${stem}`);
  }
  for (let first = 1; first <= Math.min(3, stems.length); first += 1)
    add(`f${first}:${stems.slice(0, first).join(' ')}`);

  const outward = [...own].filter(name => OUTWARD.test(name));
  const evidence = { own: [...own], outward, announces, words: words.length };
  learned.set(body, evidence);
  return evidence;
}
