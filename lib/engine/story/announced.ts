import type { UnitBody } from '../draft';
import type { Section } from '../report';

/**
 * Labels that leave no doubt of what their line tells: the names of the steps.
 * Provenance: own list; left out: labels that head several things (“Result”, “Situation”, “After”, “What went wrong”).
 */
const PLAIN: Readonly<Partial<Record<Section, string>>> = {
  bug: 'the bug|bug|impact|customer impact|user impact|what broke',
  detection: 'detection|detected|detected by|found by|how we found out|how i found out|how it was found',
  mitigation: 'mitigation|the mitigation|immediate mitigation|stop-?gap|rollback|roll-?back|containment',
  'root-cause': 'root causes?|the root cause|cause|the cause|what caused it|why it happened',
  fix: 'fix|the fix|permanent fix|proper fix|the proper fix',
  prevention:
    'prevention|what changed|what changed afterwards?|what we changed|what i changed|since then|preventive measures?',
  reflection:
    'reflection|lessons?|the lesson|lessons? learn(?:ed|t)|what (?:i|we) (?:learned|learnt|took from it|take from it)|what it taught me|takeaways?|my takeaway|looking back|in hindsight|ownership',
};

/** How our own starter sentences open, and others that leave as little doubt. */
const OPENINGS: readonly (readonly [Section, RegExp])[] = [
  ['mitigation', /^\W*before (?:looking for|searching for|knowing|finding) the cause\b/i],
  ['root-cause', /^\W*(?:mistakes|errors) were made\b/i],
  ['fix', /^\W*(?:i|we) then fixed it properly\b/i],
  ['prevention', /^\W*(?:what stops it now|since then there is|since then we have|beside it there is)\b/i],
  ['reflection', /^\W*(?:what|the lesson) (?:i|we) (?:took|take|learned|learnt) from (?:it|this|that)\b/i],
];

const LABELS = (Object.entries(PLAIN) as [Section, string][]).map(
  ([section, names]) => [section, new RegExp(`^(?:${names})$`, 'i')] as const,
);

/** A line of fewer words behind its label says too little to be what was announced. */
const FEWEST_WORDS = 3;

/** How much a plain label or opening adds to the score of its section, in log-odds: what follows has to speak strongly to be anything else. */
export const ANNOUNCED_SCORE = 5;
/** What the report names as a cue where that decided. */
export const ANNOUNCED_CUE = 'announced';

const known = new WeakMap<UnitBody, Section | null>();

/** The section that a unit's own label or opening announces beyond doubt; `null` where there is neither. */
export function announcedBy(body: UnitBody): Section | null {
  let section = known.get(body);
  if (section === undefined) {
    section = (body.label && sectionOfLabel(body.text, body.label)) || announcedIn(OPENINGS, body.text);
    known.set(body, section);
  }
  return section;
}

const announcedIn = (table: typeof OPENINGS, words: string): Section | null =>
  table.find(([, names]) => names.test(words))?.[0] ?? null;

function sectionOfLabel(text: string, label: string): Section | null {
  const behind = text.slice(text.indexOf(label) + label.length).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return behind < FEWEST_WORDS ? null : announcedIn(LABELS, label.replaceAll('’', "'").trim());
}
