import type { Kind } from '../vocabulary';

/**
 * The ladder from what depends on people to what works by itself, rung 1 to 9; each rung says what the step up from it looks like.
 * Provenance: the order is the rubric's; it follows the hierarchy of controls used in safety engineering.
 */
export const LADDER = [
  { name: 'be careful', next: 'Write down what to look for, so that it does not hang on one person’s attention.' },
  {
    name: 'tell people',
    next: 'Put it where the next person meets it: a page, a template, a comment at the very line.',
  },
  { name: 'document', next: 'Make it a step that somebody has to tick off: a review question or a release checklist.' },
  { name: 'review or checklist', next: 'Let a test ask it instead of a person.' },
  { name: 'test', next: 'Add an alert for the day when a case comes that no test has.' },
  { name: 'alert', next: 'Let the pipeline or the roll-out stop by itself when that signal turns.' },
  { name: 'gate', next: 'Change the default or the type, so that the wrong state needs no gate to catch it.' },
  { name: 'safe default or type', next: 'See whether the part that can go wrong can be taken out altogether.' },
  { name: 'class impossible', next: 'That is the top of the ladder; say how you know it holds.' },
] as const;

const RUNG_OF_KIND = { knowledge: 3, process: 4, test: 5, guardrail: 6 } as const satisfies Record<Kind, number>;

/** Where a measure stands: its own rung where it was read, else the usual one of its strongest kind; 1 for good intentions. */
export function rungOf({ rung, kinds }: { readonly rung?: number; readonly kinds: readonly Kind[] }): number {
  return rung ?? Math.max(1, ...kinds.map(kind => RUNG_OF_KIND[kind]));
}

/** What the next rung up would look like for a measure on this one. */
export const nextRung = (rung: number): string => LADDER[Math.min(Math.max(rung, 1), LADDER.length) - 1]?.next ?? '';
