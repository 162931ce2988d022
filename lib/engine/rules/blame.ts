import { shift } from '../../text/span';
import { fitText } from '../advice/fit-text';
import { rewriteBlame } from '../advice/rewrite-blame';
import { type Blame, readBlame, weighBlame } from '../blame/find-blame';
import { BLAME_WEIGHTS, type BlameWeights } from '../blame/weights';
import { defineRule, type Hit, type Rule } from '../define-rule';
import type { UnitBody } from '../draft';
import { type Line, readLine } from '../grammar/line';
import { readLines } from '../grammar/read-lines';
import { tokenize } from '../parse/tokens';
import type { BlameKind } from '../vocabulary';

const MESSAGES = {
  person: 'Reads as blame for one person. What in the process let one person do it?',
  role: 'Reads as blame. What in the process let it through, and what did you not ask for?',
  team: 'Reads as blame for another team. How should the news have reached you, and what did you do to hear it?',
  codebase: 'Reads as blame for the code. You changed it: what did you do, or leave out, before you did?',
  vendor: 'Reads as an excuse. The supplier will change again; what on your side would notice?',
  circumstance: 'Reads as an excuse. What did you cut, and who knew the risk?',
  evasion: 'Nobody acts in this sentence. Was it you?',
} as const satisfies Record<BlameKind, string>;

/** Whether a sentence still blames at the place where the replacement went in. */
function staysBlaming(body: UnitBody, { start, end }: Blame, by: string, teams: ReadonlySet<string>): boolean {
  const text = body.text.slice(0, start) + by + body.text.slice(end);
  const line: Line = readLine({ text, tokens: tokenize(text) }, teams);
  return weighBlame([readBlame(line)])
    .flat()
    .some(again => again.start < start + by.length && start < again.end);
}

// A rewrite depends on its line alone; kept by the line, it is made once while the rest of the draft is edited.
const known = new WeakMap<Line, Map<string, string | undefined>>();

/** The rewrite of a phrase, unless it reads badly or would be marked again. */
function cleanRewrite(body: UnitBody, line: Line, one: Blame, teams: ReadonlySet<string>): string | undefined {
  const key = `${one.kind} ${one.from} ${one.to}`;
  const made = known.get(line) ?? new Map<string, string | undefined>();
  known.set(line, made);
  if (!made.has(key)) {
    made.set(
      key,
      rewriteBlame(line, one).find(rewrite => !staysBlaming(body, one, rewrite, teams)),
    );
  }
  return made.get(key);
}

/** Fault laid on somebody or something else, or the teller's own agency hidden; `weights` is a parameter so that folded ones can be tried. */
export const blameBy = (weights: BlameWeights): Rule =>
  defineRule({
    id: 'blame',
    title: 'Blame',
    family: 'wording',
    severity: 'high',
    why: 'The question tests ownership. Every finger that points elsewhere makes a listener wonder what you would say about them.',
    source: 'https://sre.google/sre-book/postmortem-culture/',
    flags: [
      'The date was wrong, and [[QA should have caught it]].',
      'We were surprised, because [[the platform team never told us]].',
      '[[My manager insisted on Friday]], so I shipped it.',
      'Then [[mistakes were made]].',
      'I shipped a bug that broke the checkout for 300 customers. [[QA should have caught it]], and we rolled back after ten minutes. I fixed the cache key. We added a contract test and an alert.',
      '[[The flag somehow got flipped]].',
      '[[Dave pushed a bad migration]].',
      '[[Stripe changed their API without warning]].',
      'I wanted to test it, but [[there was no time to rehearse it]].',
      "[[There wasn't enough time to test it]].",
      '[[We were under pressure to get it out before the sale]].',
      '[[The billing code was one heap of spaghetti]].',
    ],
    passes: [
      'The cache key left out the tenant id.',
      'Priya and I rolled it back.',
      'QA spotted it first.',
      'I skipped the check.',
      'We missed it in review.',
      'It would be easy to say that the vendor never told us, but we had no timeout.',
      'Our review checklist did not ask about time zones.',
      'It was not the fault of QA.',
      'In fairness to the vendor, we had no timeout.',
      'In the postmortem we asked why nobody told the on-call engineer.',
    ],
    find: (story, options) => {
      const lines = readLines(story, options.teams);
      const teams = new Set(options.teams.map(name => name.trim().toLowerCase()));
      const chances = story.units.map(unit => unit.chances);
      return weighBlame(lines.map(readBlame), chances, weights).flatMap((found, i): Hit[] => {
        const unit = story.units[i];
        const line = lines[i];
        if (!unit || !line) return [];
        return found.map(one => {
          const span = shift(one, unit.start);
          const clean = cleanRewrite(unit.body, line, one, teams);
          const text = clean === undefined ? undefined : fitText(story.text, span, clean);
          return {
            span,
            kind: one.kind,
            message: MESSAGES[one.kind],
            suggestions: text === undefined ? [] : [{ label: text, ...span, text }],
          };
        });
      });
    },
  });

export const blame = blameBy(BLAME_WEIGHTS);
