import type { Span } from '../../text/span';

// Where a sentence ends: its mark, then closing quotes and brackets, then white space or the end of the text.
const END = /[.!?…]+["'”’»)\]*_]*(?=\s|$)/gu;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st vs e.g i.e eg ie etc approx ca cf no nr fig sec vol incl excl est dept max min resp jr sr inc ltd co corp a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun hrs mins'.split(
    ' ',
  ),
);
/** Abbreviations that close a sentence as often as not: the next word's capital decides. */
const EITHER = new Set('etc a.m p.m co inc ltd corp min max no u.s u.k sec sat sun mar hrs mins est'.split(' '));

// Two sentences with the space between them forgotten: “We rolled back.Then …”. Only before a word that opens sentences, so that
// “System.Out” and “Node.Js” stay whole.
const GLUED =
  /(?<=\p{Ll}{2}[.!?])(?=(?:The|We|I|It|So|Then|And|But|This|That|After|When|My|Our|They|He|She|In|At|On)\s)/gu;

const lastWord = (text: string): string => /([\p{L}\p{N}.]+)$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** True when the mark at `at` belongs to an abbreviation, an initial or a list number and the sentence goes on. */
function goesOn(text: string, at: number, mark: string, after: number): boolean {
  const next = /\S/u.exec(text.slice(after, after + 40))?.[0] ?? '';
  if (next === '') return false;
  const small = /\p{Ll}/u.test(next);
  if (mark.startsWith('...') || mark.startsWith('…')) return small;
  if (!mark.startsWith('.')) return small && /["'”’»)\]]$/u.test(mark);
  const word = lastWord(text.slice(Math.max(0, at - 24), at));
  if (/^\p{L}$/u.test(word) && word !== 'i' && /\p{Lu}/u.test(text[at - 1] ?? '')) return true;
  if (/^\d{1,2}$/.test(word) && text.slice(0, at).trim() === word) return true;
  if (!ABBREVIATIONS.has(word)) return small && /[”’")\]]$/u.test(mark);
  return !EITHER.has(word) || !/\p{Lu}/u.test(next);
}

/** Cuts a stretch of running text into sentences; the spans carry no white space at their ends and leave nothing else out. */
export function splitSentences(text: string): Span[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(END)) {
    const after = match.index + match[0].length;
    if (after < text.length && !goesOn(text, match.index, match[0], after)) cuts.push(after);
  }
  for (const match of text.matchAll(GLUED)) cuts.push(match.index);
  cuts.sort((a, b) => a - b);
  cuts.push(text.length);

  const spans: Span[] = [];
  let start = 0;
  for (const end of cuts) {
    const piece = text.slice(start, end);
    const inner = piece.trim();
    if (inner !== '') {
      const lead = piece.length - piece.trimStart().length;
      spans.push({ start: start + lead, end: start + lead + inner.length });
    }
    start = end;
  }
  return spans;
}

// Where a speaker who leaves out all stops starts the next thing.
const TURN =
  /\s(?=(?:so (?:then|anyway|basically|now|what|yeah|we|i|the|that|it)|and (?:then|so|yeah|now|basically|afterwards|after that|since then|the way we|what happened)|anyway|but (?:then|yeah|anyway|honestly|now)|now (?:the|what|we|there)|turns out|it turned out|okay|ok so|right so|well (?:the|what|we)|since then|what (?:we|i) (?:did|changed|do)|the (?:cause|reason|fix|bug|lesson|root cause)|because (?:the|i|we|it)|then (?:i|we|the)|um|uh|erm) )/gi;
/** A run with more words than this and no stop in it was dictated. */
const LONGEST_SENTENCE = 45;
const SHORTEST_PIECE = 6;

const countWords = (text: string): number => text.split(/\s+/).length;

/** Cuts a dictated run at the words with which speech turns to the next thing; a sentence of ordinary length stays whole. */
export function splitRun(text: string): Span[] {
  if (countWords(text) <= LONGEST_SENTENCE || /[;:,]\s/.test(text.slice(0, 400)))
    return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(TURN)) {
    if (countWords(text.slice(start, match.index)) < SHORTEST_PIECE) continue;
    spans.push({ start, end: match.index });
    start = match.index + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}
