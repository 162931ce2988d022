// Words by what they do in a blaming, crediting or neutral clause; the blame scorer counts senses, not words.
// Written for this project.
import { inflect } from '../grammar/inflect';
import * as verbs from './verbs';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const forms = (list: readonly string[]): readonly string[] =>
  list.flatMap(verb => (verb.includes(' ') ? [] : Object.values(inflect(verb))));

export const SENSES: Readonly<Record<string, readonly string[]>> = {
  negation: words(
    `not never no nobody none nothing didn't don't doesn't wasn't weren't isn't aren't hadn't haven't hasn't won't wouldn't can't cannot couldn't shouldn't neither nor without n't didnt dont doesnt wasnt hadnt nowhere hardly barely`,
  ),
  should: words("should shouldn't ought supposed meant expected responsible job duty"),
  could: words("could might couldn't"),
  only: words(
    'only just even merely simply always never ever again usual typical once twice more of-course naturally as-usual obviously apparently conveniently',
  ),
  tell: forms(verbs.TELL),
  care: forms(verbs.CARE),
  harm: forms(verbs.BREAK),
  act: forms(verbs.SHIP),
  pass: forms(verbs.PASS),
  press: forms(verbs.INSIST),
  bad: words(
    `bad broken wrong untested buggy incorrect faulty half-baked sloppy invalid outdated stale incomplete misleading flawed careless shoddy terrible awful useless vague lousy messy flaky poor cheap lazy incompetent clueless stupid ridiculous absurd insane crazy impossible unrealistic mess nightmare disaster joke spaghetti horror breakfast rotten hated slow slowest worst hopeless stubborn blind mystery nonsense`,
  ),
  haste: words(
    'deadline deadlines time pressure rush rushed crunch hurry schedule timeline timelines date weeks days budget understaffed staff headcount stretched tight aggressive sprint cheap money',
  ),
  credit: words(
    'thanks thank credit great kind kindly rightly helped helpful good hero well glad grateful marks praise fantastic marvellous patient lovely generous right nicely calmly',
  ),
  notice: words(
    `noticed spotted caught reported rang called phoned emailed wrote pinged complained raised asked came messaged opened found saw posted alert alerts ticket tickets support dashboard paged walked`,
  ),
  change: words(
    'now since test tests alert alerts check checks checklist pipeline ci fails blocks refuses rejects rule review linter type schema constraint monitor weekly every postmortem runbook training from',
  ),
  cause: words('because cause reason why turned out due root since culprit fault'),
  code: words(
    'code codebase legacy module class script service system architecture function query schema database parser job',
  ),
  docs: words('docs documentation manual readme notes changelog page footnote guide'),
  spec: words(
    'spec specs specification ticket tickets requirement requirements criteria brief story mockup design contract',
  ),
  me: words('me us my our mine ours ourselves'),
  first: words("i we i'd i'm i've i'll we'd we're we've we'll"),
  they: words('they their them he she his her him theirs themselves'),
  who: words('who whoever whose somebody someone anybody anyone'),
  passive: words('was were been got gotten being'),
  somehow: words('somehow certain apparently supposedly accidentally inadvertently unfortunately ended slipped crept'),
  wise: words(
    'brilliant genius wonderful amazing excellent esteemed infinite wisdom shoutout bravo bless dear beloved so-called gifted',
  ),
  excuse: words('defense defence fairness respect honestly frankly mind-you technically innocent'),
  beyond: words('beyond luck bound inevitable control supposed'),
};

/** The senses of a word. */
export const SENSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [sense, list] of Object.entries(SENSES)) {
    for (const word of list) map.set(word, [...(map.get(word) ?? []), sense]);
  }
  return map;
})();
