// Written for this project: the closed classes of an English grammar.
// The closed classes of English that end a noun phrase or open a clause, and the everyday verbs that are no nouns.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PREPOSITIONS =
  set(`of in on at by for with without from to into onto over under about after before during between among against through
  despite because due since until till than as like via per within across behind beyond upon off out up down toward towards inside outside near around`);

export const CONJUNCTIONS = set(
  'and or but nor so yet because although though while whereas when whenever where if unless since until till that which who whom whose what how why whether as than before after once',
);

export const PRONOUNS = set(
  'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine ours theirs hers nobody everybody everyone anybody anyone nothing something anything everything who',
);

export const AUXILIARIES =
  set(`be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought
  isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't cannot
  i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll that's there's who's who'd who've
  gonna wanna gotta aint ain't didnt dont wasnt couldnt wouldnt shouldnt hadnt havent hasnt isnt wont cant doesnt werent`);

export const ADVERBS =
  set(`not never ever just also even only then still already always often sometimes again really actually simply simply clearly basically apparently obviously
  probably maybe perhaps quite rather pretty very too so once twice later soon now here there almost hardly barely nearly yet instead otherwise anyway though however besides together apart away back
  kind sort somehow somewhat altogether afterwards afterward eventually finally first second next last long far well better right`);

/** Words that open a sentence with a capital and are no names. */
export const OPENERS =
  set(`okay ok yeah yes no oh ah ooh um uh well hi hello thanks sure sorry sigh argh fine great good happy situation task action result impact context background fix cause root
  timeline summary lesson lessons learned prevention detection mitigation why what how who today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december spring summer autumn winter christmas easter monday's years months weeks days hours minutes two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred
  several many most few both half all none each every another such same new old more less until till once twice again given looking going having being doing`);
