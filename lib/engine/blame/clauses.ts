import type { Line } from '../grammar/line';

/** Items `[from, to)` of a line that say one thing. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The conjunction that opens it, where one does. */
  readonly opener: string;
}

const MARK = /^(?:[,;:.!?()"]|-|\.\.\.|•|\*)$/;
const OPENER = /^(?:but|so|because|although|though|while|which|who|until|till|whereas|since|when|if|cos|cause|that)$/;
/** “That” joins only before a subject; elsewhere it points (“that record”, “wrote that”). */
const THAT = /^(?:@.*|i|we|he|she|it|they|you|nobody|no|none|there|the|a|an|our|my|this|these|some|every)$/;
const SUBJECT = /^(?:@.*|i|we|he|she|it|they|you|nobody|then|there|the|our|my)$/;
/** A shorter piece says nothing by itself and stays with its neighbour. */
const SHORTEST = 3;

/** The clauses of a line, in order: cut at marks, at conjunctions, and at “and” before a new subject. */
export function splitClauses({ items }: Line): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = '';
  const close = (to: number) => {
    const last = clauses.at(-1);
    if (to - from < SHORTEST && last && last.to === from && !opener) clauses[clauses.length - 1] = { ...last, to };
    else if (to > from) clauses.push({ from, to, opener });
  };
  items.forEach(({ word }, i) => {
    if (MARK.test(word)) {
      // Inside a scare quote and between short asides the clause goes on.
      if (word === '"' && i - from < 8) return;
      close(i);
      from = i + 1;
      opener = '';
    } else if (
      i > from &&
      ((OPENER.test(word) && (word !== 'that' || THAT.test(items[i + 1]?.word ?? ''))) ||
        (word === 'and' && SUBJECT.test(items[i + 1]?.word ?? '')))
    ) {
      close(i);
      from = i;
      opener = word;
    } else if (i === from && (OPENER.test(word) || word === 'and')) opener = word;
  });
  close(items.length);
  return clauses;
}
