// Written for this project.
// What takes the blame out of words: fault rejected, denied or asked about, a thought experiment, one's own share named beside it.
import type { CueSource } from '../grammar/cue';

/** The mask holds from the cue to the next “but”, or to the end of the sentence. */
export const REJECTION_CUES: readonly CueSource[] = [
  {
    name: 'it would be easy to say',
    weight: 1,
    pattern:
      "(?:it|that)(?:'d| would| might| could|'s| is| was) (?:be |have been )?(?:all |so |very |far |just |quite |only )*(?:too )?(?:easy|tempting|convenient|comfortable|simple|cheap|unfair|wrong|dishonest|lazy|nice|handy) (?:for me |for us )?(?:to|if)",
  },
  {
    name: 'I could blame',
    weight: 1,
    pattern:
      '(?:i|we|you|one) (?:could|can|might|may) (?:easily |just |now |also |of course |have |here |always |probably )*(?:say|said|blame|blamed|point|pointed|put|argue|argued|tell|told|hide|hidden|claim|claimed|pin|pinned|moan|complain|excuse|call)',
  },
  {
    name: 'tempting to',
    weight: 1,
    pattern:
      '(?:tempting|easy|temptation|convenient|comfortable) (?:is |was )?to (?:\\S+ )?(?:blame|say|point|put|pin|call|shrug|tell)',
  },
  {
    name: 'I do not blame',
    weight: 1,
    pattern:
      "(?:i|we|you)(?:'d| would| do| did| can| could| will|'ll)? ?(?:don't|do not|can't|cannot|won't|wouldn't|didn't|never|not|couldn't|would never) (?:want to |mean to |really |even )*(?:blame|hold|point|fault|put it on|think it was|pass|pin|call it)",
  },
  {
    name: 'please do not think it was',
    weight: 1,
    pattern: "(?:please |so |so please )?(?:don't|do not) (?:think|say|blame|read)",
  },
  {
    name: 'rather than blame',
    weight: 1,
    pattern:
      '(?:rather than|instead of|without|not|no|never|stop|stopped|than|avoid|avoided) (?:to |any )?(?:blame|blaming|pointing|point|finger|fingers|pointing fingers|finger-pointing|accusing|naming)',
  },
  {
    name: 'nobody was blamed',
    weight: 1,
    pattern:
      '(?:nobody|no one|no-one) (?:was|is|got|had been|ever) (?:to blame|blamed|at fault|fired|shouted|pointed|named|yelled|in trouble)',
  },
  {
    name: 'not their fault',
    weight: 1,
    pattern:
      "(?:wasn't|isn't|was not|is not|not|never|hardly|neither) (?:really |actually |even )*(?:@\\S+'s|their|his|her|anyone's|anybody's|any one person's|@\\S+) (?:fault|mistake|doing|job|error|problem)",
  },
  {
    name: 'not the fault of',
    weight: 1,
    pattern:
      "(?:wasn't|isn't|was not|is not|not|never|hardly) (?:really |actually |even )*the (?:fault|mistake|doing) of",
  },
  {
    name: 'they did nothing wrong',
    weight: 1,
    pattern: '(?:@\\S+|they|he|she|it) (?:\\S+ )?(?:did|done|had done) (?:nothing|exactly|precisely|what)(?: wrong)?',
  },
  {
    name: 'asked about fault',
    weight: 1,
    pattern:
      "(?:was|is|were) (?:it|this|that) (?:really |only |just )?(?:the )?(?:@\\S+|their|his|her|my|our|@\\S+ \\S+)(?:'s)? (?:fault|mistake)?",
  },
  {
    name: 'asked why',
    weight: 1,
    pattern:
      '(?:ask|asks|asked|asking|wondered|wonder|discussed|question|questions|looked at|look at|talk about|investigate|understand|figure out|work out) (?:\\S+ )?(?:why|how|whether|what|who)',
  },
  {
    name: 'so that nobody has to',
    weight: 1,
    pattern:
      '(?:so|so that|means|which means|meaning|and|now|because now) (?:that )?(?:nobody|no one|no-one|none of us|an? \\S+|no \\S+) (?:\\S+ )?(?:can|could|has to|have to|needs to|will|would|may|must|ever has|is able|gets to|need)',
  },
  {
    name: 'nobody can',
    weight: 1,
    pattern: '(?:nobody|no one|no-one|no @?\\S+|none of us) (?:can|has to|needs to|will|may|must|could) ',
  },
  {
    name: 'whoever comes next',
    weight: 1,
    pattern:
      "(?:whoever|anyone who|anybody who|everyone who|everybody who|somebody who|someone who|anyone|somebody|someone)(?:'s)? (?:\\S+ )?(?:makes|forgets|adds|joins|touches|comes|changes|edits|tries|writes|pushes|merges|is on|has|reads|wants|may|types|deploys|else needs)",
  },
  {
    name: 'even if they',
    weight: 1,
    pattern:
      "(?:even if|if|when|whenever|unless|in case|until) (?:a |an |another |the |some |any )*(?:@\\S+|someone|somebody|anyone|anybody|they|one of us|nobody) (?:ever |again |still )*(?:forgets|changes|breaks|renames|misses|skips|pushes|merges|sends|makes|removes|adds|deploys|does|is|are|has|fails|goes|doesn't|tries|change|break|rename|remove|send|fail|miss)",
  },
];

/** Says that the teller is among those meant, so that what stands beside it is shared, not passed on. */
export const OWN_SHARE_CUES: readonly CueSource[] = [
  {
    name: 'me included',
    weight: 1,
    pattern:
      '(?:me|myself|i|us) (?:included|as well|among them|too|most of all|least of all|first of all)|including (?:me|myself|us)|(?:neither|nor) (?:did|had|was|have|could) (?:i|we)|not even (?:me|i)|least of all (?:me|i)|(?:and|or) (?:i|me|myself)(?= [.,;!?])',
  },
  {
    name: 'that is on me',
    weight: 1,
    pattern:
      "(?:that's|that is|this is|it's|it is|is|was|one is|part is|all|squarely|entirely) (?:\\S+ )?(?:on|down to) (?:me|us)|my (?:own )?(?:fault|mistake|doing|responsibility|error|oversight|failure)|(?:was|is) mine|our (?:own )?fault|(?:i'm|i am) the one who|it was me|(?:i|we) (?:never|didn't|did not|hadn't|had not) (?:even |think to |thought to |once )*(?:ask|asked|told|tell|mention|mentioned|check|checked|read|explain|explained|say|said|raise|raised|request|requested|include|included)",
  },
];

/** Words with which an excuse likes to begin; they lend weight to what they introduce. */
export const EXCUSE_CUES: readonly CueSource[] = [
  {
    name: 'to be fair',
    weight: 1,
    pattern:
      "(?:unfortunately|technically|to be fair(?: to \\S+)?|in fairness|mind you|in my def[ea]n[cs]e|for what it's worth|by the way|apparently|naturally|of course|frankly|obviously|to be honest|with (?:all )?(?:due |the greatest )?respect|in my opinion|supposedly|conveniently|needless to say|it bears mentioning|it should (?:also )?be noted|i mean|let's be honest|sadly|as usual|as always|yet again|surprise|classic|typical|typically|i had (?:asked|warned|told|said)|i did (?:say|tell|ask|mention|warn|raise|flag)|otherwise we would|i should add|let's just say|go figure|for some reason|there you go|no matter what|i ask you)",
  },
  {
    name: 'but they',
    weight: 0.6,
    pattern:
      '(?:but|although|though|while|because|since|so|whereas|yet) (?:\\S+ ){0,3}?(?:@(?:role|team|person|name|vendor|code)|they|he|she|nobody|no one)',
  },
];

/** The teller's own fault, said plainly: who says that blames others less. */
export const OWN_FAULT_CUES: readonly CueSource[] = [
  {
    name: 'my mistake',
    weight: 1,
    pattern:
      "(?:my (?:own )?(?:fault|mistake|doing|error|oversight|change|pr|pull request|commit|release|deploy|bug|code|design)|(?:was|is|were) mine|(?:that's|that is|is|one is) on me|it was me|i'm the one|i was the one|the one who (?:wrote|shipped|pressed|merged) it was me|my part)",
  },
  {
    name: 'I did it',
    weight: 1,
    pattern:
      "(?:i|we)(?:'d| had|'ve)? (?:\\S+ )?(?:forgot|forgotten|missed|skipped|overlooked|assumed|misread|ignored|broke|dropped|deleted|wiped|never (?:asked|checked|tested|looked|read|thought)|didn't (?:ask|check|test|look|read|think|notice|realise|realize)|did not (?:ask|check|test|look|read|think|notice)|should have|hadn't (?:asked|checked|tested|looked|read|thought)|had not (?:asked|checked|tested|looked|read|thought)|waved it off|put|wrote|changed|took|picked|moved|renamed|shipped|pushed|merged|deployed)",
  },
];
