// Written for this project.
// What blame sounds like. Patterns over the shape of a sentence (grammar/line.ts); macros stand in grammar/cue.ts.
// Weights: 1 is blame by itself; less needs company (a contrast, sarcasm, or blame elsewhere in the draft).
// Made from the labelling guide and from how English lays fault: failed duties, harm done, insistence, attribution, excuses.
import type { CueSource } from '../grammar/cue';
import type { BlameKind } from '../vocabulary';

/** `actor`: the kind is that of the actor in the marked words. */
export type CueKind = BlameKind | 'actor';

const EXTENT = '(?: \\S+){0,3}?';

export const DUTY_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'should have',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern: "{other} {a*}(?:should|ought to|needed to|shouldn't|should've|shoulda) {a*}(?:have|of|'ve) {a*}\\S+",
  },
  {
    name: 'could have',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "{human} {a*}(?:could|might) {a*}(?:have|of|'ve) {a*}(?:{tell}|caught|noticed|checked|tested|looked|given|asked|spotted|done|bothered|prevented|stopped|documented|handled|been)",
  },
  {
    name: 'supposed to',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '{human} {a*}(?:was|were|is|are|had been) {a*}(?:supposed|meant|expected|hired|paid|responsible) (?:to|for)',
  },
  {
    name: 'whose job it is',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:is|was|isn't|wasn't|that's|it's|what) {a*}(?:\\S+ ){0,5}?(?:{owner} (?:job|responsibility|task)|what (?:we|they|you) (?:have|had|pay|paid|hired) (?:a |an |the |our )?{actor}(?: person)? for)",
  },
  {
    name: 'their job',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:this|that|it|which|testing|checking|catching \\S+|finding \\S+) {a*}(?:is|was|should be|should have been|fell to|falls to|belongs to|belonged to|lies with|lay with) {a*}(?:really |frankly )?{owner} (?:job|responsibility|task|call|problem|area|code|domain|side)',
  },
  {
    name: 'should have been caught',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:should|could|ought to) {a*}have been {a*}(?:caught|noticed|spotted|flagged|found|stopped|tested|checked|reviewed|documented|communicated) (?:\\S+ ){0,3}?(?:by|in) {actor}',
  },
  {
    name: 'agentless should have',
    kind: 'team',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:we|i) (?:should|ought to) {a*}have been (?:told|warned|informed|asked|notified|consulted|given|involved|trained|briefed)',
  },
  {
    name: 'did not do its duty',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern: '{human} {a*}{not} {a*}(?:{tell}|{care}|bother|bothered)',
  },
  {
    name: 'failed to',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{other} {had?}{a*}(?:failed|fails|neglected|neglects|forgot|forgotten|forgets|refused|refuses|omitted|declined|managed|omits) {a*}(?:to|that|about|the|a|our|their)',
  },
  {
    name: 'vendor did not do its duty',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern: '@vendor {a*}{not} {a*}(?:{tell}|document|warn|notify|support|mention|handle|respond|answer|bother)',
  },
  {
    name: 'nobody told us',
    kind: 'team',
    weight: 1,
    reach: 'clause',
    pattern: `{nobody}(?: (?:from|in|on|at|over at|upstairs|up there|over there|down there|there|else|here|who \\S+)(?: @?\\S+)?)? {had?}{a*}(?:told|warned|informed|notified|mentioned|bothered|communicated|documented|explained|said|tell|tells|briefed|trained|shared|passed|ever told|flagged|consulted|updated|answered|wrote|written|let us know)`,
  },
  {
    name: 'nobody thought of',
    kind: 'team',
    weight: 1,
    reach: 'clause',
    pattern:
      '{nobody}(?: (?:from|in|on|at|over at|upstairs|up there|over there|there|else|of (?:them|those))(?: @?\\S+)?)? {had?}{a*}(?:thought|had the (?:idea|sense|decency|courtesy|wit|presence)|cared|wanted to|dared|took|felt|seemed to|listened|came|could be bothered|lifted)',
  },
  {
    name: 'nobody checked',
    kind: 'team',
    weight: 0.6,
    reach: 'clause',
    pattern:
      '{nobody}(?: (?:from|in|on|at|over at|upstairs|there|else)(?: @?\\S+)?)? {had?}{a*}(?:checked|tested|reviewed|asked|looked|questioned|caught|owned|read|maintained|objected|stopped|double-checked|verified|pushed back|raised)',
  },
  {
    name: 'none of them',
    kind: 'team',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:not one of them|none of them|not one of (?:those|the) \\S+|not a single (?:one|person) of them) {a*}\\S+',
  },
  {
    name: 'told nobody',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{other} {had?}{a*}(?:told|informed|warned|notified|asked|consulted)(?: (?:it|that|this|about it))?(?: to)? (?:nobody|no one|no-one|exactly (?:zero|nobody)|absolutely nobody)',
  },
  {
    name: 'kept it to themselves',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:{actor} (?:\\S+ ){0,4}?)?(?:keeping|kept|keep) (?:\\S+ ){1,6}?to (?:themselves|himself|herself|itself)',
  },
  {
    name: 'was not told',
    kind: 'team',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we|engineering|my team|our team|development|@us) (?:was|were|had|wasn't|weren't|hadn't|have) {a*}(?:never |not |been |hadn't |yet )*(?:been )?{a*}(?:not told|never told|told(?= (?:nothing|only))|kept (?:in the dark|out)|left (?:in the dark|out)|not informed|never informed|not warned|never warned|never asked|not consulted|never consulted|never given|not given|bypassed|thrown under the bus|set up to fail|not in the loop|out of the loop)",
  },
  {
    name: 'was not told',
    kind: 'team',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:(?:i|we|engineering|my team|our team|@us) )?(?:wasn't|weren't|hadn't been|haven't been|was not|were not|had not been|never got|never were|was never|were never|had never been) {a*}(?:told|informed|warned|notified|consulted|briefed|given (?:the|a|any|enough|access|time|proper)|involved|invited|looped in|in the loop|made aware|trained|copied|cc'd)",
  },
  {
    name: 'not shared with us',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:(?:the |this |that |a |any )?\\S+ (?:\\S+ )?)?(?:was|were|had been|has been|is) {a*}(?:never|not) {a*}(?:shared|communicated|mentioned|passed(?: on)?|announced|flagged|explained|surfaced|raised|conveyed|told|forwarded)(?: (?:with|to) {us})?',
  },
  {
    name: 'not shared with us',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:the |this |that |a |any )?\\S+ (?:\\S+ )?)?(?:wasn't|weren't|hadn't been|hasn't been) {a*}(?:shared|communicated|mentioned|passed on|announced|flagged|explained|surfaced|raised|conveyed|forwarded)(?: (?:with|to) {us})?",
  },
  {
    name: 'never reached me',
    kind: 'team',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:never|not|didn't|did not) (?:come|came|reach|reached|get|got|make it|made it|find|found|arrive|arrived)(?: its way)? (?:to |into |at |as far as )?(?:me|us|my (?:mailbox|inbox|desk)|our (?:inbox|desk|team|backlog|side))",
  },
  {
    name: 'by the time anybody told',
    kind: 'team',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:by the time|before|until|till) (?:anybody|anyone|somebody|someone|{actor}|they) {had?}{a*}(?:thought|bothered|deigned|got round|got around|saw fit|managed|decided) (?:\\S+ )?to',
  },
  {
    name: 'as if anybody told',
    kind: 'team',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:if|had) (?:only )?(?:someone|somebody|anyone|anybody|they|he|she|@(?:role|team|person|name|vendor)) {had?}{a*}(?:told|warned|bothered|checked|mentioned|tested|documented|reviewed|communicated|informed|followed|listened|asked|read|caught)',
  },
  {
    name: 'without telling',
    kind: 'actor',
    weight: 1,
    reach: 'match',
    pattern: `(?:{other}|@code) (?:[^,;:.!?@ ]+ ){1,9}?(?:, )?(?:and )?(?:without|with no|with zero) {a*}(?:any |a |so much as a |so much as |ever |even |having |prior |advance |proper |fair |bothering to |single |breathing a )*(?:word|warning|notice|heads-up|heads up|announcement|explanation|documentation|consultation|communication|discussion|review|approval|{telling}|tell|testing|checking|reviewing|reading|looking|thinking|clearing|running|waiting)${EXTENT}`,
  },
  {
    name: 'change without notice',
    kind: 'vendor',
    weight: 0.9,
    reach: 'match',
    pattern:
      '(?:chang\\w+|updat\\w+|renam\\w+|releas\\w+|deprecat\\w+|remov\\w+|upgrad\\w+|shift\\w+|new \\S+|behaviou?r)(?: \\S+){0,5}? (?:without|with no|with zero) (?:any |a |so much as a |prior |advance |proper |fair |ever |even |single )*(?:word|warning|notice|heads-up|heads up|announcement|telling \\S+|informing \\S+|communication|communicating|documentation|documenting|notifying \\S+|asking \\S+)(?: \\S+)?',
  },
  {
    name: 'not a word',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:not (?:a|one|even a|so much as a) (?:single )?(?:word|email|mail|mention|warning|peep|heads-up|message|note|line|ticket)|no (?:warning|heads-up|heads up|notice|announcement|changelog)|without (?:a|one|so much as a) word|not say a word|nary a word)(?: (?:from|to|about|in|by) \\S+(?: \\S+)?)?',
  },
  {
    name: 'silently changed',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:{actor}|{owner} \\S+|they|he|she|someone|somebody|which|that) {had?}(?:silently|quietly|secretly|suddenly|randomly|conveniently|unilaterally|just|simply|blithely|happily|casually|carelessly|hastily|blindly) (?:gone and |went and |decided to )?(?:chang\\w+|{shipped}|deprecat\\w+|dropp\\w+|delet\\w+|{broke}|{passed}|start\\w+|stopp\\w+)',
  },
  {
    name: 'behind our back',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern: '(?:{human} (?:\\S+ ){1,6}?)?behind (?:my|our) backs?',
  },
];

export const HARM_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'broke it',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:managed to |gone and |went and |himself |herself |themselves )?(?:{broke}|messed|screwed|dropped the ball|fell asleep|cut corners|took shortcuts|caused|created this|bodged|hacked)(?= )(?! (?:silence|ground|even|down in))',
  },
  {
    name: 'vendor broke it',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '@vendor {had?}{a*}(?:broke|broken|botched|messed|screwed|changed|deprecated|dropped|removed|renamed|introduced|switched|altered|failed us|let us down|went down)(?= (?:our|us|the|their|its|a|an|everything|it|something|how|up|us|support|half|\\S+))',
  },
  {
    name: 'shipped something bad',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern: '{human} {had?}{a*}{shipped}(?: \\S+){0,4}? {bad}(?: \\S+)?',
  },
  {
    name: 'shipped without care',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:{shipped}|{passed})(?: \\S+){0,5}? (?:without|blind|blindly|untested|on a friday|in a hurry|in forty seconds|in \\S+ (?:seconds|minutes)(?: flat)?|sight unseen|by mistake|by accident|with (?:barely|hardly)|in a rush|half-asleep)',
  },
  {
    name: 'only did half',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:only|merely|barely|hardly|half) (?:ever )?(?:{shipped}|{care}|copied|skimmed|glanced|tested|tests|plays|looks|look|play|{passed})',
  },
  {
    name: 'done and nothing else',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern: '{human} {had?}{a*}{shipped}(?: \\S+){1,6}? (?:and|,) (?:nothing|no one|not) (?:else|more|the)',
  },
  {
    name: 'introduced by',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:broken|caused|botched|introduced|imposed|misconfigured|botched up|deleted|dropped|messed up|screwed up|approved|signed off|overruled|pushed through|forced (?:on|upon) us|created|mandated|dictated|left behind|rushed|bodged|cobbled together|provided|supplied|as supplied|handed over|handed|given)(?: (?:to|on|upon) (?:us|me))?(?: (?:\\S+ )?)?by (?:@(?:role|team|person|name|vendor)|somebody|someone|whoever|people who)',
  },
  {
    name: 'written by',
    kind: 'actor',
    weight: 0.6,
    reach: 'clause',
    pattern:
      '(?:had been|was|were|been|is) (?:originally )?(?:written|built|set up|configured|designed|specified|chosen|picked|decided|scoped|specced|implemented|planned|maintained|managed|owned|merged|deployed|changed|run|done) by @(?:role|team|person|name|vendor)',
  },
  {
    name: 'as supplied to us',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:as )?(?:supplied|provided|handed|given|delivered|sold) (?:to (?:us|me) )?(?:by|from) @(?:role|team|person|name|vendor)',
  },
  {
    name: 'what they hand you',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      'what(?:ever)? (?:they|he|she|@(?:role|team|person|name)) (?:hand|hands|give|gives|gave|handed|throw|throws|threw|dump|dumped|delivered|sent)(?: over)? (?:you|us|me|to us|to me|over)',
  },
  {
    name: 'arrived like that',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:arrived|came|was handed|got) (?:\\S+ )?from @(?:role|team|person|name|vendor) (?:like that|that way|that wrong|broken|already|wrong|late)',
  },
  {
    name: 'waved it through',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "{human} {had?}{a*}(?:rubber-stamped|rubber stamped|waved (?:\\S+ )?through|lgtm'd|lgtmed|let (?:it|that|this|them) (?:slip|through|slide|pass|go)|nodded (?:it|this) through|gave (?:it|me|us|the pr) (?:the |a )?(?:green light|thumbs up|thumbs-up|lgtm|blessing|ok|okay|all clear|all-clear)|looked the other way|sat on (?:it|the|my|our|that))",
  },
  {
    name: 'approved it',
    kind: 'actor',
    weight: 0.6,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:approved|signed|signed off|passed|merged|accepted|okayed|cleared|greenlit|green-lit|blessed|let) (?:it|this|that|the|my|our|off|every|everything|on)',
  },
  {
    name: 'assured me',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:assured (?:me|us|everyone|everybody)|promised (?:me|us|everyone|the \\S+|@\\S+)|swore|guaranteed|told (?:me|us|everybody|everyone) (?:that )?(?:it|this|they|everything|he|she) (?:was|would|had|were)|kept (?:telling|saying|promising|insisting|assuring|changing|moving|pushing|asking|adding|interrupting|nagging|pinging)|said (?:it|that|this|everything) (?:was|would be) (?:fine|safe|ready|done|ok|okay|good|harmless|tested))',
  },
  {
    name: 'insisted',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:{human}|@code) {had?}{a*}(?:insisted|insisting|insists|demanded|demanding|demands|overruled|overrode|vetoed|railroaded|strong-armed|steamrolled|bullied|browbeat|nagged|hounded|breathed down|breathing down)',
  },
  {
    name: 'pushed us',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:kept |were |was |is |are )?(?:pushed|pushing|pressured|pressuring|pressured|pressed|pressing|forced|forcing|rushed|rushing|hurried|hurrying|pushing|made) (?:for|us|me|so hard|hard|through|everybody|everyone|the team|my team|our team|@us|to (?:ship|release|deploy|launch|get|have|cut|skip|deliver|go)|it (?:out|through)|to)(?! (?:aware|it possible))',
  },
  {
    name: 'wanted it now',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '{human} {a*}(?:wanted|needed|required|asked for|wants|expected|had (?:already )?promised|promised) (?:\\S+ ){1,5}?(?:yesterday|no matter|in time|to (?:an?|the|our|some) @?\\S+|out|live|done|shipped|by|before|in time|immediately|right away|asap|now|without|regardless)',
  },
  {
    name: 'moved the date',
    kind: 'circumstance',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:{human} {had?}{a*})?(?:moved|moving|pulled|pulling|brought|bringing|shifted|cut|halved|shortened|slashed|set|picked|imposed|changed|kept changing|kept moving) (?:the|our|up the|forward the|in the|a|an|all the|my) (?:hard |release |launch |go-live |ship |impossible |unrealistic |arbitrary |crazy |insane |random |ridiculous |fixed )*(?:date|deadline|launch|release|timeline|schedule|scope|requirements|spec|goalposts|budget|headcount|testing|qa|testing time|test phase)',
  },
  {
    name: 'would not let',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "{human} {a*}(?:wouldn't|would not|didn't|did not|won't|never|refused to|had refused to) {a*}(?:let|allow|give|approve|fund|pay|grant|listen|hear|budget|prioriti[sz]e|hire|release|spare|invest|agree|sign|budge|have it)",
  },
  {
    name: 'told us to',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:told|ordered|instructed|asked|directed|made|wanted|pressured|convinced|talked) (?:us|me|the team|@us|engineering)(?: \\S+)? (?:to|into) {a*}(?:ship|skip|rush|deploy|release|push|just|cut|go|merge|leave|ignore|drop|launch|get it|forget|prioriti[sz]e|move|do it|hurry|work)',
  },
  {
    name: 'would not be bothered',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "{human} (?:couldn't|could not|can't|cannot|could|can) (?:even |really )?(?:be bothered|be arsed|care less)",
  },
  {
    name: 'ignored the warning',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:{human}|which) {had?}{a*}(?:ignored|dismissed|brushed|waved|shrugged|laughed|shot|turned|shut|rejected|deprioriti[sz]ed|sat|stalled|blocked|postponed|shelved|descoped|cancelled|scrapped|cut) (?:me|us|my|our|it|that|this|the (?:warning|request|ticket|issue|concern|problem|proposal|idea|\\S+ (?:request|ticket|budget|story))|off|away|on|down|aside)',
  },
  {
    name: 'my request went nowhere',
    kind: 'circumstance',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'d| had|'ve| have)? {a*}(?:been )?(?:ask(?:ed|ing)|begg(?:ed|ing)|warn(?:ed|ing)|complain(?:ed|ing)|rais(?:ed|ing)|push(?:ed|ing)|request(?:ed|ing)|flagg(?:ed|ing)|nagg(?:ed|ing)|told|telling|said|saying|pointed out|plead(?:ed|ing)) (?:[^ ;.]+ ){0,14}?(?:(?:and|but|,) (?:it |we |i |they |that |he |she |was |were |had |have |just |always |of course )*(?:never|nobody|no one|not|didn't|got nothing|went nowhere|ignored|wouldn't|refused|none|nothing|overruled|told no|turned down|said no|turned|fell on deaf ears)|(?:to no avail|for nothing|in vain|on deaf ears))",
  },
  {
    name: 'had been warned',
    kind: 'person',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:who|he|she|they|@(?:person|name|role|team)) (?:had|has|have) (?:already |actually )?been (?:told|warned|reminded|asked|shown|trained)(?: \\S+){0,6}? (?:more than once|twice|before|repeatedly|several times|many times|times|not to|again)',
  },
  {
    name: 'described junior',
    kind: 'person',
    weight: 0.7,
    reach: 'clause',
    pattern:
      '(?:a|one of (?:the|our|my)|some|our|the|this|that|an) (?:new |very |inexperienced |green |clueless |careless |overconfident |cowboy )*@?person {had?}{a*}{shipped}',
  },
  {
    name: 'one of ours did it',
    kind: 'person',
    weight: 1,
    reach: 'clause',
    pattern:
      '@(?:person|name) {had?}{a*}(?:(?:\\S+ ){0,2}?)?{shipped} (?:\\S+ ){0,3}?(?:that|which) (?:\\S+ )?(?:{broke}|doubled|took|brought|killed|knocked|locked|emptied|caused|stopped|made|blocked)',
  },
  {
    name: 'did it wrong',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:got|did|put|typed|entered|chose|picked|used|set|configured|calculated|specified|wrote|built|gave|sent|handed|supplied|deployed|ran|read|interpreted|implemented|understood|labell?ed|named) (?:\\S+ ){0,4}?(?:wrong|incorrectly|wrongly|badly|poorly|backwards|the wrong way round|the wrong|a wrong|upside down)',
  },
  {
    name: 'went on holiday',
    kind: 'person',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '@(?:role|team|person|name)(?: , who (?:\\S+ ){1,4}?,)? {a*}(?:was|were|had been|went|had gone|is|had left|had|disappeared|vanished)(?: \\S+){0,2}? (?:on (?:a beach|the beach|holiday|vacation|leave|pto|annual leave)|asleep|at lunch|nowhere to be found|unreachable|unavailable|mia|awol|offline|in a meeting|gone by then|already gone|golfing|skiing|too busy)',
  },
  {
    name: 'too busy',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '{human} {a*}(?:was|were|is|are|had been|seemed) {a*}(?:too (?:busy|lazy|proud|junior|inexperienced|slow|cheap|important|grand|\\S+ to)|more interested|busy (?:with|\\S+ing)|asleep at the wheel|useless|incompetent|careless|sloppy|lazy|clueless|hopeless|negligent|reckless|unresponsive|slow to|unwilling|ignorant|in over (?:his|her|their) head|no help|not helpful|unhelpful|stubborn|difficult)',
  },
  {
    name: 'no idea',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '{human} {a*}(?:had|have|has|with|clearly had) (?:absolutely |clearly |apparently |really )*(?:no (?:idea|clue|interest|intention|respect|understanding|concept|sense|experience|business|patience)|zero|little (?:interest|idea|understanding))',
  },
  {
    name: 'clearly',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:{human}|whoever|somebody|someone) {a*}(?:clearly|obviously|evidently|apparently|plainly) (?:hated|had|has|thought|did|does|never|forgot|was|were|wanted|cared|knew|skipped|missed|misunderstood|rushed)',
  },
];

export const FAULT_CUES: readonly CueSource<CueKind>[] = [
  {
    name: "somebody's fault",
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:{owner}|@code's|somebody else's|someone else's|management's) {a*}(?:\\S+ )?(?:fault|mistake|error|doing|mess|blunder|screw-up|screwup|oversight|bad|negligence|incompetence|carelessness|failure|failing|sloppiness|bug|stupidity|slip|cock-up|botch|botched \\S+|decision|indecision|pressure|silence|insistence|lack of|refusal|problem|responsibility to)",
  },
  {
    name: 'the fault of',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:the |a )?(?:fault|mistake|error|doing|blunder|oversight|failure|negligence|responsibility|incompetence) (?:of|on the part of|lies with|lay with|was with|is with|sits with|sat with|by) (?:@(?:role|team|person|name|vendor|code|client)|whoever|others|somebody else|someone else|them|him|her)',
  },
  {
    name: 'to blame',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:{actor}|@code|they|he|she|whoever) (?:was|were|is|are) {a*}(?:to blame|at fault|responsible for (?:this|that|the (?:bug|outage|mess|incident|failure))|the (?:real |actual |true )?(?:culprit|problem|reason|cause|culprits))',
  },
  {
    name: 'I blame',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern: "(?:i|we|you can|i have to|i'd) {a*}(?:blame|fault) (?:@\\S+|them|him|her|the \\S+|whoever|\\S+)",
  },
  {
    name: 'is on them',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:that's|this is|it's|that is|it is|that was|which is|this one is|that one's|that one is|it was|this was|is|was|all of it is|part of it is|this part is|partly this is) {a*}(?:squarely |partly |entirely |really |purely |mostly |completely |frankly |100 % |firmly )*on (?:@(?:role|team|person|name|vendor|code)(?:'s \\S+)?|them|him|her|whoever|the @?\\S+ (?:docs|documentation|team|side))",
  },
  {
    name: 'down to them',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:came|comes|come|was|is|boils|boiled|goes|went) (?:\\S+ )?(?:down|back) to @(?:role|team|person|name|vendor|code)',
  },
  {
    name: 'because of them',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:because of|due to|thanks to|courtesy of|on account of|owing to|caused by|as a result of|compliments of|all because of|blamed on|stemmed from|resulted from|came out of|came from|result of) (?:\\S+ ){0,3}?(?:@(?:role|team|person|name|vendor|code)(?:'s)?(?! (?:who noticed|for|we|i))|their|his|her|whoever|someone else's|somebody else's|others|other people's|management|leadership)",
  },
  {
    name: 'because they',
    kind: 'actor',
    weight: 0.7,
    reach: 'clause',
    pattern:
      '(?:because|since|as|given that|seeing that) (?:of course |apparently |naturally )?(?:@(?:role|team|person|name|vendor)|someone|somebody) {had?}{a*}(?:{shipped}|{broke}|{passed}|had|wanted|decided|insisted|thought|needed|told|refused|kept)',
  },
  {
    name: 'not my fault',
    kind: 'team',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:it|this|that|the (?:bug|problem|outage|issue)|none of it|none of this|which|so)(?: ,)? )?{a*}(?:wasn't|was not|isn't|is not|not|never|hardly|wasnt|isnt) {a*}(?:really |actually |technically |even |entirely |exactly )*(?:my|our) (?:fault|doing|mistake|problem|job|call|decision|responsibility|code|error|area|department|mess|idea)",
  },
  {
    name: 'not my fault',
    kind: 'team',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:through no fault of (?:my|our) own|no fault of (?:mine|ours)|(?:not|wasn't|isn't|is not|was not) {a*}(?:on|up to|down to) (?:me|us)|(?:out of|outside|beyond) (?:my|our) (?:control|hands)|above my pay ?grade|not in my hands|out of my hands|(?:i|we) (?:can't|cannot|could not|couldn't) (?:really )?be (?:blamed|held responsible|expected to)|i'm not to blame|don't blame me|can't blame (?:me|us)|(?:i|we) (?:was|were|am|are) (?:not|hardly) (?:to blame|at fault|responsible))",
  },
  {
    name: 'nothing I could have done',
    kind: 'circumstance',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:there (?:was|is|'s)|there's|there wasn't) (?:really |literally |just |not )*(?:nothing|little|no way|anything|much) {a*}(?:that )?(?:i|we) (?:could|can) (?:really |possibly )?(?:have done|do|have known|have seen|to know|have caught|have prevented)",
  },
  {
    name: 'how was I to know',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:how|what|where) (?:was|were|am|are|on earth was|the hell was|could|should|would|can) (?:i|we|one|anyone|anybody|you) (?:supposed |meant |expected |possibly |ever |reasonably )*(?:to )?(?:know|guess|do|see|tell|have known|have guessed|test|catch|notice|expect|realise|realize|have seen|find out)',
  },
  {
    name: 'only did as told',
    kind: 'role',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:i|we) {a*}(?:only |just |simply |merely )*(?:did|built|implemented|followed|delivered|coded|wrote|shipped|made|pasted|copied|was following|were following|carried out|executed) (?:exactly |precisely |just |only |strictly |it )*(?:as |to |what |the way |how |it )?(?:\\S+ ){0,3}?(?:was |were |had been |i |we )*(?:asked|requested|told|specified|instructed|given|written in the (?:ticket|spec)|in the (?:ticket|spec|requirements)|required|ordered|to spec)',
  },
  {
    name: 'only pasted it',
    kind: 'role',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:i|we) (?:only|just|merely|simply) (?:pasted|copied|implemented|followed|did|merged|inherited|executed|passed|took over)(?: \\S+){0,3}',
  },
  {
    name: 'the spec never said',
    kind: 'role',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:ticket|spec|specs|specification|requirements?|acceptance criteria|criteria|brief|story|user story|mockups?|mock-up|wireframe|contract|statement of work|epic|handover|hand-over|handoff|jira|prd|designs?)(?: (?:i got|i was given|we got|from @\\S+|for it|itself|we had))? {a*}(?:{not}|failed to|neglected to|made no|had no|said nothing|left out|omitted|forgot|lacked|left it) {a*}(?:mention|mentioned|say|said|cover|covered|include|included|specify|specified|state|stated|ask|asked|list|listed|describe|described|spell|define|defined|mention of|word|to|about|out|open|the|anything)',
  },
  {
    name: 'the spec was poor',
    kind: 'role',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:ticket|tickets|spec|specs|specification|requirements|acceptance criteria|brief|user story|briefing|mockups?|handover|estimates?) {a*}(?:was|were|is|are|felt|had been|kept|came|changed) {a*}(?:a little |a bit |very |pretty |so |at best |completely |total )*(?:{bad}|changing|ambiguous|thin|late|unreadable|contradictory|poorly written|badly written|poorly worded|a joke|a mess|one line|two lines|unclear|missing|nonexistent|non-existent|wrong|confusing|changed)',
  },
  {
    name: 'poor documentation',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:(?:the|their|its|his|official|@vendor's|@team's|whose) )?(?:\\S+ )?(?:@vendor|docs|documentation|changelog|release notes|manual|api|sdk|error messages?|page|guide|readme) {a*}(?:was|were|is|are|had been|being) {a*}(?:simply |really |frankly |really |pretty |just |completely |notoriously |famously |\\S+ )?(?:{bad}|misleading|nonexistent|non-existent|out of date|a joke|a mess|a disgrace|garbage|useless|terrible|poorly (?:written|documented|designed)|badly (?:written|documented|designed)|unreadable|buried|full of (?:bugs|traps|errors|holes|surprises|\\S+ (?:bugs|traps)))",
  },
  {
    name: 'documentation leaves it out',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:{owner} )?(?:\\S+ )?(?:@vendor|docs|documentation|changelog|release notes|manual) {a*}(?:don't|do not|didn't|did not|doesn't|does not|never|nowhere|fail to|failed to|could|should|says nothing|said nothing|say nothing|mention nothing|buries|buried|hid|hide) {a*}(?:mention|mentioned|say|said|warn|warned|tell|told|document|documented|state|explain|explained|make|made|about|be|have been|this|it|the)",
  },
  {
    name: 'could be clearer',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:@vendor|{owner} \\S+) (?:could|might|should) {a*}(?:be|have been) (?:a good deal |a lot |much |rather |somewhat |way |far )?(?:clearer|better|more explicit|more \\S+|less \\S+|nicer|faster)',
  },
  {
    name: 'buried in a footnote',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:buried|hidden|tucked away|mentioned|albeit|only|documented|announced|in a footnote|in small print|in the small print)(?: \\S+){0,4}? (?:in a footnote|on page \\S+|in the fine print|in the small print|at the bottom of|somewhere in|deep in|in a blog post|in a changelog|where no (?:reasonable |sane )?(?:person|one|body)|where nobody|on some (?:page|forum|wiki))',
  },
  {
    name: 'changed on us',
    kind: 'vendor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:@(?:vendor|name|team)|they) {had?}{a*}(?:changed|switched|altered|deprecated|removed|renamed|dropped|broke|pulled|moved|updated|flipped)(?: (?:the|their|its|a|an|our|how|that|something))?(?: \\S+){0,4}? (?:on us|overnight|under us|underneath us|under our feet|out of the blue|out of nowhere|unannounced|with no|without|again|at the last minute|mid-\\S+|silently|quietly|behind|from one day to the next|and (?:never|didn't|told|did not|nobody|forgot))",
  },
  {
    name: 'gets it wrong',
    kind: 'vendor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '@vendor {a*}(?:gets?|got|has|had|gave|wrote|had written|generated|suggested|produced|hallucinated|made up|invented|returned|sent|told (?:me|us)|serves?|had given|had generated) (?:\\S+ ){0,6}?(?:wrong|incorrect|nonsense|garbage|{bad}|so that it|bugs?|that (?:\\S+ )?(?:compiled|looked))',
  },
  {
    name: 'let us down',
    kind: 'vendor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:@(?:vendor|role|team|person|name)|they) {had?}{a*}(?:let (?:us|me) down|failed (?:us|me)|left (?:us|me) (?:hanging|alone|stranded|in the lurch|with)|cost (?:us|me)|threw (?:us|me)|stabbed|burned (?:us|me)|burnt (?:us|me)|screwed (?:us|me)|dumped)',
  },
  {
    name: 'a vendor mistake cost us',
    kind: 'vendor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:one|a|an|the|this|that) (?:\\S+ )?@?(?:vendor|name|team|role)(?:'s)? (?:mistake|error|bug|blunder|outage|change|failure|slip) (?:\\S+ )?(?:cost|broke|took|killed|caused|ruined|brought)",
  },
];

export const CODE_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'spaghetti',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:the|that|this|it|our|which|legacy|a|@code|\\S+) (?:\\S+ ){0,3}?)?(?:was|is|were|being|'s|it's|that's|like)? ?(?:just |basically |one |a |an |pure |total |complete |such |absolute |big |huge |giant |heap |bowl |plate |pile |ball |of )*(?:spaghetti|dog's breakfast|dog's dinner|big ball of mud|ball of mud|house of cards|rat's nest|dumpster fire|tire fire|tyre fire|train wreck|trainwreck|minefield|can of worms|haunted house|rats nest|swamp)",
    has: 'spaghetti mud breakfast cards nest fire wreck trainwreck minefield worms haunted nest swamp @code',
  },
  {
    name: 'the code was a mess',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:the |that |this |our |their |his |her |its )?(?:\\S+ ){0,3}?(?:@code|code|system|service|module|script|schema|architecture|pipeline|repo|repository|component|class|file|database|platform|stack|app|application|framework|test suite|tests|build|config|setup|infrastructure|tooling) {a*}(?:was|is|were|are|had been|had become|looked like|being) {a*}(?:just |basically |already |always |a |an |such |total |complete |one |absolute |pretty |in |pure |completely |utterly |frankly |big |huge |real |kind of |notoriously )*(?:mess|nightmare|disaster|horror|joke|disgrace|jungle|monster|abomination|monstrosity|terrible state|shambles|bad shape|horrible|terrible|awful|ancient|crap|garbage|rubbish|trash|horrendous|unreadable|unmaintainable|untestable|brittle|fragile|rotten|held together|legacy|poorly \\S+|badly \\S+|a mess|impossible to (?:test|read|understand|follow|maintain)|full of (?:hacks|traps|landmines|bugs|holes|surprises|workarounds))',
  },
  {
    name: 'held together with tape',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:held|stuck|glued|taped|tied|strung|patched|cobbled|hacked|slapped|thrown) together (?:with|by|from|out of|in|over|years)(?: \\S+)?',
  },
  {
    name: 'whoever wrote it',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:whoever|the (?:person|people|guy|genius|idiot|one|ones|fool) (?:who|that)|somebody who|someone who|some (?:genius|idiot|hotshot|fool)(?: who)?) (?:had |has |have )?(?:originally |first |once |clearly |obviously )?(?:wrote|written|built|designed|set|came|created|coded|made|did|left|put|laid|typed|keyed|named|configured|thought|started|architected|implemented|owned|chose|decided|picked|invented|hated)',
  },
  {
    name: 'no one understands',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:(?:that|which) )?(?:nobody|no one|no-one|not a soul)(?: (?:alive|left|here|in the \\S+|on the \\S+|at the \\S+|really))* (?:understands?|understood|knows|knew|dares?|dared|wanted to touch|wants to touch|touches|could (?:read|follow|explain|understand)|remembers|remembered|had (?:touched|dared|understood))(?: \\S+)?',
  },
  {
    name: 'years of legacy',
    kind: 'codebase',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:years|decades|layers) of (?:\\S+ )?(?:legacy|perl|php|cobol|spaghetti|hacks|neglect|cruft|technical debt|tech debt|@code|workarounds|shortcuts|bad decisions|patches|mess|duct tape|accumulated \\S+)',
  },
  {
    name: 'written badly',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:poorly|badly|terribly|horribly|sloppily|lazily|carelessly) (?:written|designed|documented|built|structured|architected|tested|specified|worded|named|maintained|configured|put together|thought out|commented)(?: \\S+)?',
  },
  {
    name: 'because of the legacy',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:because of|due to|thanks to|blame|given|with|caused by|result of|owing to|comes from|came from|symptom of|consequence of) (?:all )?(?:the |our |this |that |some |years of |all |so much |decades of |\\S+ )?@code',
  },
  {
    name: 'legacy made it',
    kind: 'codebase',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:@code|the (?:old|ancient|existing|inherited) \\S+) {a*}(?:made (?:it|this|that)|makes (?:it|this)|bit us|was full|is full|was never|had never|had no|has no|left|gave us no|did not have|didn't have|lacked|has a|had a|was (?:to blame|the problem|so)|is (?:so|such|what)|wasn't|isn't|doesn't|caught up)",
  },
  {
    name: 'what passes for',
    kind: 'codebase',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:which is |that is |in )?(?:what|that) (?:passes|passed|counts|counted) (?:for|as) (?:\\S+ ){1,3}?(?:over there|there|here|with them|in that|at that|around here)',
  },
  {
    name: 'inherited it',
    kind: 'codebase',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'d| had|'ve| have)? (?:just |only |recently )?inherited (?:\\S+ ){1,6}?(?:with no|without|nobody|no \\S+|from|mess|that|spaghetti)",
  },
  {
    name: 'good luck',
    kind: 'codebase',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:so )?good luck (?:with|finding|seeing|spotting|testing|understanding|debugging|reading|to|catching|figuring|getting|telling)(?: \\S+){0,4}',
    has: 'luck',
  },
  {
    name: 'was never tested',
    kind: 'codebase',
    weight: 0.7,
    reach: 'clause',
    pattern:
      '(?:the (?:original|previous|old|existing|former) (?:\\S+ )?(?:code|author|authors|developer|developers|team|engineer|engineers|implementation|design|version|owner|@\\S+)|@code) {a*}(?:{not}|had left|left|had hard-coded|hard-coded|had assumed|assumed|had no|forgot|had been|was|were|skipped|had) (?:\\S+)',
  },
];

export const CIRCUMSTANCE_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'no time',
    kind: 'circumstance',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:(?:because|since|as|so|and|but) )?(?:there (?:was|were|is|just was|simply was|really was)|there wasn't|there's|there weren't|we|i|nobody|they|with|having|being|the sprint was having|the sprint had|the plan had|the project had|the schedule|the plan|the timeline|that) (?:just |simply |really |literally |never |had |have |gave us |left us |left |only |allowed |allowed for |having |get |got |didn't have |did not have |hadn't |weren't given |wasn't given |were given )*(?:no|not enough|little|no real|zero|too little|hardly any|barely any|barely|not the|enough|any|only \\S+|limited|insufficient|no spare|the|nowhere near enough) (?:time|bandwidth|capacity|resources|budget|people|staff|slack|headcount|room|hours|days|testers|hands|manpower|breathing room|money|weeks)(?: (?:for|to|left|available|in the)(?: \\S+)?)?",
    has: 'time bandwidth capacity resources budget people staff slack headcount room hours days testers hands manpower money breathing weeks',
  },
  {
    name: 'no time to',
    kind: 'circumstance',
    weight: 0.7,
    reach: 'clause',
    pattern:
      "(?:no time|not enough time|too little time|hardly any time|without time|(?:wasn't|isn't|hadn't|weren't) (?:really |just )?(?:any |enough |the )?time|no budget|no capacity|lack of (?:time|people|staff|resources|budget|testers|headcount|capacity|support|training|testing time)|shortage of \\S+|time constraints?|resource constraints?|budget cuts|cost cutting|layoffs)(?: (?:to|for) \\S+(?: \\S+)?)?",
    has: 'time budget capacity lack shortage constraint constraints cuts cutting layoffs',
  },
  {
    name: 'deadline',
    kind: 'circumstance',
    weight: 0.6,
    reach: 'clause',
    pattern:
      '(?:the |a |an |our |their )?(?:very |really |extremely |such |so |incredibly |insanely |quite |rather )?(?:tight|aggressive|impossible|unrealistic|insane|crazy|ridiculous|absurd|brutal|hard|looming|arbitrary|ambitious|crushing|short|unreasonable|murderous|silly|rushed|compressed) (?:\\S+ )?(?:deadlines?|timelines?|schedules?|dates?|timeframes?|timescales?|release dates?|launch dates?|turnaround|sprint|planning|time frame)',
    has: 'deadline deadlines timeline timelines schedule schedules date dates timeframe timeframes timescale timescales turnaround sprint planning frame',
  },
  {
    name: 'under pressure',
    kind: 'circumstance',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:i|we|everybody|everyone|the team|my team|our team|@us) (?:was|were|had been) (?:\\S+ )?under (?:\\S+ ){0,2}?(?:pressure|the gun|the cosh)',
    has: 'pressure gun cosh',
  },
  {
    name: 'because of pressure',
    kind: 'circumstance',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:because of|due to|thanks to|given|owing to|on account of|blame|blamed on|caused by|result of|with|under|as) (?:\\S+ )*(?:deadlines?|time pressure|pressure from \\S+(?: \\S+)?|release pressure|schedule|crunch|understaffing|staffing|workload|lack of \\S+|shortage of \\S+|timelines?|launch date|rush|pressure to \\S+|management pressure|business pressure|budget cuts|time constraints|resource constraints)',
    has: 'deadline deadlines pressure schedule crunch understaffing staffing workload lack shortage timeline timelines date rush cuts constraints',
  },
  {
    name: 'understaffed',
    kind: 'circumstance',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:(?:because|since|as|and|but) )?(?:we|the team|i|@us|they|@team|qa|everyone|everybody|our team|my team|the department|which) {a*}(?:was|were|are|is|had been|being|'re|'m)? ?{a*}(?:chronically |badly |massively |completely |hopelessly |seriously |severely |totally |already |pretty |really |also |perpetually )*(?:understaffed|short-staffed|short staffed|short-handed|shorthanded|stretched|stretched thin|spread thin|overworked|overloaded|swamped|drowning|under-resourced|overstretched|burned out|burnt out|slammed|underwater|a skeleton crew|one person short|two people short|two people down|down to \\S+ people)",
    has: 'understaffed short-staffed staffed short-handed shorthanded stretched thin overworked overloaded swamped drowning under-resourced overstretched out slammed underwater skeleton short down people',
  },
  {
    name: 'doing the work of',
    kind: 'circumstance',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:(?:with|it was) )?(?:\\S+ ){0,4}?(?:\\S+ of us|i was|we were|one person|two people|a team of \\S+|\\S+ people|me|alone) (?:was |were )?(?:doing|covering|carrying|holding|doing the|on|running) (?:the )?(?:work|jobs?|workload|load|shifts?|roles?) (?:of|for) \\S+(?: people)?',
    has: 'work job jobs workload load shift shifts roles role',
  },
  {
    name: 'crunch',
    kind: 'circumstance',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:it was|we were|were|was|in|during|deep in|the middle of|mid) (?:\\S+ )?(?:crunch|crunch time|crunch mode|death march|panic mode|a mad rush|a death march)',
    has: 'crunch death panic rush',
  },
  {
    name: 'bound to happen',
    kind: 'circumstance',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:it |this |that |something |so it )?(?:was|is) {a*}(?:bound to|going to|gonna|only a matter of time|inevitable|a matter of time|an accident waiting|doomed)(?: (?:happen|go wrong|break|fail|blow|before|until|to))?(?: \\S+){0,3}',
  },
  {
    name: 'rushed out',
    kind: 'circumstance',
    weight: 0.7,
    reach: 'clause',
    pattern:
      '(?:it|this|the (?:\\S+ )?(?:release|feature|project|launch|whole thing|change|testing)|we|everything|i) {a*}(?:was|were|got|had been|had to be|had to) {a*}(?:rushed|hurried|squeezed|pushed|crammed|rush|hurry|cut corners|squeeze|forced)(?: (?:out|into|through|in|to|by|it|things))?',
    has: 'rushed hurried squeezed pushed crammed rush hurry corners squeeze forced',
  },
  {
    name: 'only had days',
    kind: 'circumstance',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:we|i|which|the \\S+|they|that) {a*}(?:had|was having|were given|was given|got|gave us|left us|left|allowed|have|having|with) {a*}(?:only|just|barely|all of|exactly) (?:a |an |\\S+ )?(?:days?|hours?|weeks?|afternoon|weekend|sprint|evening|tester|week)(?: (?:to|for|of|left|before)(?: \\S+)?)?',
    has: 'day days hour hours week weeks afternoon weekend sprint evening tester',
  },
  {
    name: 'was new there',
    kind: 'circumstance',
    weight: 0.5,
    reach: 'clause',
    pattern:
      '(?:i|we) (?:was|were|had) {a*}(?:never |not )(?:been )?(?:trained|onboarded|given (?:any|proper|a) \\S+|shown|taught|introduced|properly onboarded)(?: \\S+){0,3}',
  },
];

export const EVASION_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'mistakes were made',
    kind: 'evasion',
    weight: 1,
    pattern:
      '(?:some |certain |a few |several )?(?:mistakes?|errors?|wrong decisions?|missteps?|bad calls?|oversights?|assumptions?|slip-ups?|shortcuts?|compromises) (?:was|were|had been|have been|got|has been) (?:\\S+ )?(?:made|committed|taken)(?: (?:by all|along the way|on all sides|here and there))?',
    has: 'mistake mistakes error errors decision decisions misstep missteps call calls oversight oversights assumption assumptions shortcut shortcuts slip-up slip-ups compromises',
  },
  {
    name: 'somehow',
    kind: 'evasion',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:(?:the |a |an |it |this |that |some |which |our )?(?:[^ ,;.@]+ ){0,4}?)?(?:somehow|for some reason|for whatever reason|by some miracle) (?!(?:i|we|nobody|managed|my|our|the|this|@)\\b)(?:[^ ,;.]+ ?){1,6}',
    has: 'somehow reason',
  },
  {
    name: 'somehow it',
    kind: 'evasion',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:somehow|for some reason|for whatever reason) (?:,? ?)(?:the|a|an|it|this|that|these|those|one|some|our|my) (?:[^ ,;.]+ ){1,7}?(?:got|gotten|ended|was|were|had|went|made|slipped|landed|wound|became|came|found|broke|lost|changed|disappeared|turned|is|did|fell|sneaked|snuck|crept)',
    has: 'somehow reason',
  },
  {
    name: 'ended up wrong',
    kind: 'evasion',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:had |has )?(?:ended up|wound up|found its way|made its way|landed|slipped in|slipped into|slipped through|crept in|crept into|sneaked in|snuck in|made it) (?:\\S+ ){0,2}?(?:{bad}|pointing|pointed|wrong|in (?:prod|production|live|master|main|the (?:wrong|release|build|live))|on (?:prod|production|live|the wrong|main|master)|into (?:prod|production|live|the)|being|against|with (?:the|a) (?:wrong|bad|incorrect)|missing|deleted|live|without|disabled|enabled|overwritten|empty|unset)',
  },
  {
    name: 'got done',
    kind: 'evasion',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:got|had gotten|has gotten|gets|had got) {a*}(?:dropped|deleted|missed|lost|flipped|set|skipped|forgotten|overlooked|overwritten|wiped|pushed|deployed|merged|run|changed|misconfigured|left|disabled|enabled|turned|switched|messed|mixed|swapped|shipped|copied|committed|truncated|removed|renamed|broken|lost|confused|released|applied|put|moved|dropped|bypassed|scrambled|duplicated)(?! (?:by|back) )',
  },
  {
    name: 'was overlooked',
    kind: 'evasion',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:was|were|had been|has been|have been) {a*}(?:missed|overlooked|skipped|forgotten|neglected|omitted|left out|misconfigured|mishandled|misread|misunderstood|misinterpreted|miscommunicated|mislabell?ed|mistyped|misapplied|misjudged|underestimated|not noticed|mixed up|lost sight of|left unchecked|left undone)(?! (?:by (?:me|us)|, by me|, by us|because i|because we))',
  },
  {
    name: 'was done wrongly',
    kind: 'evasion',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:was|were|had been|has been|have been|is) {a*}(?:{shipped}|left|introduced|made|taken|chosen|entered|used|given|executed|performed|committed|put|created|kept|deleted|dropped|wiped|overwritten|loaded|issued|granted|assigned|set|selected|passed|scheduled|triggered)(?: \\S+){0,6}? (?:incorrect|incorrectly|wrong|wrongly|improperly|inadvertently|accidentally|by mistake|by accident|in error|erroneously|mistakenly|unintentionally|prematurely|to the wrong|without (?:proper|sufficient|adequate|due|the|a|any|being|testing|review|checking|having|prior)|a touch|too (?:early|soon|aggressive|aggressively|low|high|late|small)|against (?:the )?(?:live|prod|production)|in place by)',
  },
  {
    name: 'wrong thing was done',
    kind: 'evasion',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:a|an|the|some|certain) (?:[^ ,;.@]+ )?(?:incorrect|wrong|faulty|erroneous|bad|broken|stale|outdated|invalid|untested|incomplete|flawed|suboptimal) (?:[^ ,;.@]+ ){1,4}?(?:was|were|had been|has been|got|went) {a*}(?:{shipped}|introduced|made|taken|chosen|entered|used|given|executed|performed|selected|passed|put|picked|out|live|applied|in place)',
  },
  {
    name: 'was inadvertently',
    kind: 'evasion',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:was|were|had been|has been|have been|got) (?:inadvertently|accidentally|unintentionally|mistakenly|erroneously|incorrectly|wrongly|prematurely|unfortunately|regrettably) [^ ]+',
    has: 'inadvertently accidentally unintentionally mistakenly erroneously incorrectly wrongly prematurely unfortunately regrettably',
  },
  {
    name: 'was not done',
    kind: 'evasion',
    weight: 0.8,
    reach: 'clause',
    pattern:
      "(?:was|were|had been|has been|have been|wasn't|weren't|hadn't been) {a*}(?:not|never|n't) {a*}(?:been )?{a*}(?:performed|carried out|followed|tested|checked|reviewed|updated|validated|verified|aligned|communicated|done|completed|considered|set|configured|documented|executed|observed|applied|tracked|monitored|synchroni[sz]ed|migrated|taken into account|accounted for|given)(?! (?:yet|by me|by us))",
  },
  {
    name: 'was not done',
    kind: 'evasion',
    weight: 0.7,
    reach: 'clause',
    pattern:
      "(?:the |certain |some |proper |all )(?:[^ ,;.@]+ ){1,4}?(?:wasn't|weren't|hadn't been) {a*}(?:performed|carried out|followed|tested|checked|reviewed|updated|validated|verified|aligned|done|completed|considered|configured|applied)(?! (?:yet|by me|by us))",
  },
  {
    name: 'one of those things',
    kind: 'evasion',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:it was |just |it's |one of )*one of those (?:things|days)|(?:these|those) things happen|(?:shit|stuff|bugs|things|mistakes) happens?(?= [.,!-])|it just happened|it happens(?= [.,!])|such is life|that's software|that's life)",
    has: 'those these shit stuff bugs things mistakes happened happens life software',
  },
  {
    name: 'things went wrong',
    kind: 'evasion',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:things|something|a few things|a number of things|one thing or another|stuff) (?:went|had gone|got|fell|slipped) (?:a bit |a little |somewhat )?(?:wrong|sideways|pear-shaped|out of hand|through the cracks|south|awry)',
  },
  {
    name: 'fell through the cracks',
    kind: 'evasion',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:fell|fallen|slipped|dropped|falling) (?:through (?:the )?(?:cracks|net|gaps)|between (?:the )?(?:cracks|chairs|stools)|off the (?:radar|list|table)|by the wayside)',
  },
  {
    name: 'one does',
    kind: 'evasion',
    weight: 0.6,
    reach: 'clause',
    pattern:
      '(?:so |then |and )?one (?:deletes|removes|changes|merges|deploys|ships|pushes|drops|forgets|skips|misses|overlooks|assumes|trusts|tends)(?: \\S+){0,3}',
  },
];

export const SARCASM_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'mock praise',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:our|the|those|their|these|his|her|some|shoutout to|shout-out to|kudos to|hats off to|props to|bravo to|cheers to|thanks a lot to|big thanks to) (?:our |the |oh-so |ever |\\S+ )?(?:brilliant|amazing|wonderful|genius|fantastic|dear|beloved|esteemed|illustrious|fearless|glorious|mighty|so-called|infinite|great|lovely|fine|wise|all-knowing|clever|star|famous|precious|elite|rockstar) @?(?:\\S+)(?: \\S+){0,2}? (?:had|gifted|who|did|decided|in|was|were|thought|never|didn't|of|signed|missed|forgot|left|and|approved|kept|, )",
  },
  {
    name: 'excellent reasons',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      "(?:i'm sure|no doubt|surely|doubtless|of course|presumably) (?:@\\S+|they|he|she)(?: \\S+){0,3}? (?:excellent|good|great|perfectly good|very good|their|his|her) (?:reasons?|thing|things|best)(?: \\S+){0,4}",
  },
  {
    name: 'in their wisdom',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:{actor} |they )?(?:, )?in (?:all )?(?:his|her|their|its) (?:infinite |great |endless )?(?:wisdom|genius)',
  },
  {
    name: 'world-class',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:so , |so |really |truly )?(?:world-class|top-notch|stellar|great|brilliant|genius|excellent|superb|outstanding|nice|bravo|good|fantastic|quality|amazing) (?:reviewing|review|testing|planning|communication|management|leadership|work|job|teamwork|engineering|decision|move|documentation)(?: there| guys| everyone| by @\\S+| , @\\S+| , guys)',
  },
  {
    name: 'scare quotes',
    kind: 'person',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:@(?:person|role|name|team) (?:, who )?(?:had |has |have )?" (?:tested|reviewed|checked|approved|verified|fixed|documented|helped|tested it|planned|managed|improved|optimi[sz]ed|cleaned up) ")',
  },
  {
    name: 'let us call him',
    kind: 'person',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:let's call (?:him|her|them)|who shall (?:remain nameless|not be named|go unnamed)|naming no names|not naming names|i won't name (?:names|him|her)|you know who you are|looking at you)",
  },
  {
    name: 'a certain',
    kind: 'person',
    weight: 0.9,
    reach: 'clause',
    pattern:
      'a certain (?:\\S+ )?(?:engineer|developer|colleague|manager|architect|lead|director|someone|person|reviewer|team|gentleman|vendor)(?: \\S+)?',
    has: 'certain',
  },
  {
    name: 'bless them',
    kind: 'actor',
    weight: 0.7,
    reach: 'match',
    pattern: '@(?:role|team|person|name) (?:\\S+ ){0,3}?, (?:bless (?:them|him|her|his heart|her heart|their hearts))',
    has: 'bless',
  },
  {
    name: 'badmouthing',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:that|this|those|these|the|our|what|such|some|a|an|total|bunch of) (?:\\S+ )?(?:idiots?|morons?|clowns?|cowboys?|amateurs?|incompetents?|hacks|monkeys|muppets?|fools?|imbeciles?|jokers|bozos)(?: \\S+)?',
    has: 'idiot idiots moron morons clown clowns cowboy cowboys amateur amateurs incompetent incompetents hacks monkeys muppet muppets fool fools imbecile imbeciles jokers bozos',
  },
  {
    name: 'beyond me',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:how|why) (?:@\\S+|they|he|she|that \\S+|anyone|anybody|somebody|someone|this) (?:\\S+ ){1,8}?(?:is|was|remains) (?:beyond (?:me|us)|a mystery(?: to me)?|anyone's guess)",
  },
  {
    name: 'if you can call it that',
    kind: 'actor',
    weight: 0.8,
    reach: 'match',
    pattern:
      '(?:@?\\S+ ){1,3}?, (?:if (?:you|one) (?:can|could|want to|wants to|may) (?:even )?call (?:it|them|him|her) that|so to speak|or so they (?:said|claimed|say))',
  },
  {
    name: 'rhetorical reproach',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:who|how|why|what) (?:on earth |the hell |in the world |the heck |in (?:his|her|their) right mind )?(?:does|would|do|did|can|could|puts|ships|deploys|writes|pushes|designs|thinks|builds|thought|approves|approved|approved|lets|wrote|had|even) (?:\\S+ ){1,14}\\?',
  },
  {
    name: 'chase others',
    kind: 'team',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:you|one|we|i) (?:have to|had to|need to|can't|cannot|can never|should never|must|can only|could not|couldn't|never) {a*}(?:chase|babysit|rely on|trust|depend on|count on|hold the hands? of|police|check up on|follow up with|wait for) (?:@(?:role|team|person|name|vendor)|others|other people|anyone|anybody|them|people|everybody|everyone)",
  },
];

export const STANCE_CUES: readonly CueSource<CueKind>[] = [
  {
    name: 'to save money',
    kind: 'actor',
    weight: 1,
    reach: 'clause',
    pattern:
      '{human} {had?}{a*}(?:\\S+ ){1,6}?(?:to save|for the sake of|to cut|because it was) (?:money|costs?|cost|time|cheaper|the budget)',
  },
  {
    name: 'switched it off',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '{human} had {a*}(?:switched off|turned off|disabled|cut|removed|cancelled|unplugged|taken out|taken away|changed|shuffled|moved|renamed|replaced)(?: \\S+){1,3}',
  },
  {
    name: 'wrote it',
    kind: 'person',
    weight: 0.7,
    reach: 'clause',
    pattern:
      '@(?:name|person) (?:wrote|writes|built|typed|set up|had typed|had written|designed)(?: (?:it|that|this|the|everything|like|as if))?',
  },
  {
    name: 'if they would',
    kind: 'role',
    weight: 0.8,
    reach: 'clause',
    pattern:
      'if (?:@(?:client|role|team|person|vendor)|people|companies|they|you|somebody|someone) (?:would|would only|would just|had|had only|could|gave|give|give \\S+|paid|listened|make|made|took)(?: \\S+){1,6}',
  },
  {
    name: 'what do you expect',
    kind: 'circumstance',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:what|whatever) (?:do|did|would|can|could) (?:you|one|anybody|anyone|they) (?:expect|do|say)|no wonder(?: \\S+){0,4}|under (?:those|such|these) (?:conditions|circumstances)|who (?:was|is|would) (?:ever )?(?:going to|gonna|have)(?: \\S+){1,4}|what else (?:was|could|can)(?: \\S+){1,3}',
  },
  {
    name: 'the date was set',
    kind: 'circumstance',
    weight: 0.8,
    reach: 'clause',
    pattern:
      'the (?:launch |release |go-live )?(?:date|deadline) (?:was|had been|has been|came)(?: already| long| of course)* (?:announced|politics|political|set|fixed|promised|sold|printed|decided|not negotiable|non-negotiable|sacred|immovable|from above|dictated)|(?:gave|given|had|allowed|got) (?:us |me )?(?:\\S+ ){0,2}?(?:days?|weeks?|months?) (?:for|to do|instead of)(?: \\S+){1,6}|(?:\\S+ )?(?:days|weeks|months) for (?:the whole thing|the lot|all of it|what was|everything|a job)',
  },
  {
    name: 'no sane person',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:no sane|no reasonable|nobody sane|no serious|no competent|no self-respecting|anyone sane) ?@?\\S*(?: \\S+){1,5}',
  },
  {
    name: 'I had told them',
    kind: 'person',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'d| had|'ve| have)? (?:explained|told|warned|shown|asked|begged|tell|taught) (?:it |this |that |every one of |all of )*(?:to )?(?:him|her|them|@(?:role|team|person|name|client))(?: \\S+){0,4}? (?:twice|not to|three times|more than once|many times|before|so|a hundred times|again and again|to do)",
  },
  {
    name: 'author has left',
    kind: 'codebase',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:its|the|whose|that) (?:original )?(?:author|authors|developer|writer|creator|owner|one person who \\S+|@\\S+)(?: who \\S+ it)? (?:had |has |have )?(?:long )?(?:left|gone|was gone|retired|quit|was long gone|moved on)(?: \\S+){0,3}',
  },
  {
    name: 'of their own choosing',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:of (?:their|its|his|her) own (?:choosing|making|accord|invention|devising)|which was (?:its|their|his|her) own (?:decision|choice|doing))',
  },
  {
    name: 'left to us',
    kind: 'actor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:@\\S+|they|he|she|somebody|someone|that @\\S+) (?:had |has )?(?:left|dumped|bequeathed|saddled|landed|lumbered|stuck|handed|sold) (?:us|me)(?: with)?(?: \\S+){0,4}',
  },
  {
    name: 'vendor did not deliver',
    kind: 'vendor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:@vendor|(?:the|that|its|their) (?:\\S+ ){0,3}?@vendor (?:promises|promised|advertises|offers|sells)|@vendor's \\S+(?: \\S+)?) {a*}(?:{not}|failed to|is supposed to|was supposed to|promised|promises|claims|claimed) {a*}(?:kick in|work|recover|restore|keep|fire|hold|do|have|come|put|start|trigger|answer|deliver|be|to)",
  },
  {
    name: 'said it lies',
    kind: 'vendor',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:these things|the thing|the tool|it|@vendor|that thing) (?:\\S+ ){0,4}?(?:lies?|lied|panics?|hallucinates?|cheats?|wipes?|wiped|eats?|ate|messes|sulks?)(?: \\S+){0,4}',
  },
  {
    name: 'decided for us',
    kind: 'actor',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '@(?:vendor|role|team|person|name) {had?}{a*}(?:decided|settled|chose|figured|reckoned|thought) (?:\\S+ ){0,5}?(?:that|to|it was|on|one was|training|nobody)',
  },
  {
    name: 'state remained',
    kind: 'evasion',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:a|an|the|certain|some|one) (?:[^ ,;.@]+ ){1,4}?(?:had remained|had been left|had stayed|came to contain|had been carried|had been de-prioriti[sz]ed|had been deprioriti[sz]ed|was de-prioriti[sz]ed|were not carried|had been kept|had fallen|had lapsed|was configured in a manner|were configured in|had not been sufficiently)(?: \\S+){0,5}',
  },
];

export const BLAME_CUES: readonly CueSource<CueKind>[] = [
  ...DUTY_CUES,
  ...HARM_CUES,
  ...FAULT_CUES,
  ...CODE_CUES,
  ...CIRCUMSTANCE_CUES,
  ...EVASION_CUES,
  ...SARCASM_CUES,
  ...STANCE_CUES,
];
