// Turns a promise into a change: the words that would prevent nothing give way to a measure with blanks, in the form that the
// sentence around them asks for.
import type { Span } from '../../text/span';
import type { Item, Line } from '../grammar/line';
import type { Kind } from '../vocabulary';
import { concreteMeasures } from './concrete-measures';

export interface Rewrite extends Span {
  readonly text: string;
}

type Form = 'I' | 'we' | 'bare' | 'after-to' | 'after-that';

const SUBJECTS_I = /^(?:i|i'm|i've|i'll|i'd)$/;
const SUBJECTS =
  /^(?:we|we're|we've|we'll|we'd|@.*|everyone|everybody|they|people|it|you|one|what|the|our|product|stakeholders|management|developers|big|better|stronger|a|an|lessons?|quality|awareness|communication|lines|processes|some)$/;

/** What the words around the phrase ask for; `undefined` where nothing would read well. */
function formOf(line: Line, from: number): Form | undefined {
  const first = (line.items[from] as Item).word;
  const before = line.items[from - 1]?.word;
  if (before === 'to') return 'after-to';
  const opens =
    before === undefined ||
    /^(?:[,;:.!?(-]|\.\.\.|and|but|so|then|now|also|since|because|that|then|time|forward|on|afterwards?|today|days|anyway|uh|um|is|was|=|:|now:)$/.test(
      before,
    );
  if (!opens) return undefined;
  if (before === 'that') return 'after-that';
  if (SUBJECTS_I.test(first)) return 'I';
  if (SUBJECTS.test(first)) return 'we';
  return before === undefined || /^[-:]$/.test(before) ? 'bare' : undefined;
}

const WORDING: Readonly<Record<Form, (measure: string) => string>> = {
  I: measure => `I've added ${measure}`,
  we: measure => `we've added ${measure}`,
  'after-that': measure => `we now have ${measure}`,
  'after-to': measure => `add ${measure}`,
  bare: measure => `Add ${measure}`,
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
