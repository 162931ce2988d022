// Turns a promise into a change: the words that would prevent nothing give way to a measure with blanks, in the form that the
// sentence around them asks for.
import type { Span } from '../../text/span';
import type { Item, Line } from '../grammar/line';
import type { Kind } from '../vocabulary';
import { concreteMeasures } from './concrete-measures';

export interface Rewrite extends Span {
  readonly text: string;
}

type Form = 'I' | 'we' | 'imperative' | 'after-to' | 'after-that' | 'thing';

const OPENS =
  /^(?:[,;:.!?(-]|\.\.\.|•|=|and|but|so|then|now|also|since|because|time|forward|on|afterwards?|today|days|anyway|uh|um|plus|still|personally)$/;
const TEAM =
  /^(?:we|we're|we've|we'll|we'd|@.*|everyone|everybody|they|people|it|you|one|all|me|the|our|product|stakeholders|management|developers|quality|awareness|communication|lines|processes|colleagues|members|advertising)$/;
const MYSELF = /^(?:i|i'm|i've|i'll|i'd|im)$/;
const COMMAND =
  /^(?:be|pay|keep|don't|dont|do|never|no|not|more|better|stronger|check|look|test|think|ask|read|try|nothing|double-check|sit|start|take)$/;
const THING = /^(?:a|an|this|that|some|big|mostly|the|better|more)$/;

/** What the words around the phrase ask for; `undefined` where nothing would read well. */
function formOf(line: Line, from: number): Form | undefined {
  const first = (line.items[from] as Item).word;
  const before = line.items[from - 1]?.word;
  if (before === 'to') return 'after-to';
  if (before === 'that') return 'after-that';
  if (before !== undefined && /^(?:was|is|were)$/.test(before) && THING.test(first)) return 'thing';
  if (before !== undefined && !OPENS.test(before)) return undefined;
  if (MYSELF.test(first)) return 'I';
  if (TEAM.test(first)) return 'we';
  return COMMAND.test(first) ? 'imperative' : undefined;
}

const WORDING: Readonly<Record<Form, (measure: string) => string>> = {
  I: measure => `I've added ${measure}`,
  we: measure => `we've added ${measure}`,
  'after-that': measure => `we now have ${measure}`,
  'after-to': measure => `add ${measure}`,
  imperative: measure => `add ${measure}`,
  thing: measure => measure,
};

/** Replacements for a weak phrase, items `[from, …)` of the line, one for each kind of measure. */
export function rewriteWeak(
  line: Line,
  from: number,
  text: string,
): readonly { readonly kind: Kind; readonly text: string }[] {
  const form = formOf(line, from);
  if (!form) return [];
  return concreteMeasures(text).map(({ kind, measure }) => ({ kind, text: WORDING[form](measure) }));
}
