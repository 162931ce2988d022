// Written for this project.
// What prevention sounds like that would prevent nothing: care, attention, promises, wishes, reminders, attitudes.
import type { CueSource } from '../grammar/cue';

/** How a weak measure is weak; the advice differs. */
export type WeakKind = 'care' | 'promise' | 'wish' | 'told' | 'attitude' | 'habit';

const WHO =
  "(?:(?:i|we|everyone|everybody|they|people|you|one|the team|@us|all of us|each of us|@(?:role|team|person|name))(?:'m|'re|'ve|'ll|'d)? |i'm |we're |i've |we've |i'll |we'll |they're |you're )";
const VERY =
  '(?:really |very |super |extra |way |much |far |a lot |a little |a bit |a good deal |a fair bit |even |so |all |always |just |now |more |most |twice as |that much |particularly |especially |doubly |never |be |been |being |am |are |is |was |were |have |had |has |trying |try |to |going |gonna |will |would |also |only |still |should |must |ought |need |needs |got |gotten |become |became |stay |remain |generally |definitely |certainly |simply )*';

export const WEAK_CUES: readonly CueSource<WeakKind>[] = [
  {
    name: 'more careful',
    kind: 'care',
    weight: 1,
    reach: 'clause',
    pattern: `${WHO}?${VERY}(?<= (?:more|be|been|am|are|very|super|extra|so|i'm|we're|really|stay|remain|bit|deal|doubly|always|much|were|far|lot|way|all|became) )(?:careful|attentive|vigilant|mindful|cautious|conscientious|thorough|diligent|(?<=(?:more|be|all|much) )aware|meticulous|disciplined|conscious|(?<=(?:more|be|stay|remain) )alert|wary|watchful|clued up|considerate|rigorous|prudent|circumspect|slower on the trigger)(?! (?:system|process))(?= (?:now|about|with|when|whenever|around|since|at|in|of|from|to|going|before|next|the|as|,|;|\\.|!|-|and|that|on|than|how|every|these|which|after|enough|whenever|during|these|until))`,
  },
  {
    name: 'more carefully',
    kind: 'care',
    weight: 1,
    reach: 'clause',
    pattern: `${WHO}?${VERY}(?:look|looks|read|check|test|tests|review|work|think|proceed|tread|go|watch|plan|double-check|listen|examine|pay|do|ask|handle)(?: \\S+){0,4}? (?:more |way more |much more |extra |very |far |a lot more |too |it |a bit )*(?:carefully|thoroughly|closely|properly|consciously|attentively|diligently|cautiously|harder|circumspection|care|suspicion|slowly|attention|caution|rigorously)`,
  },
  {
    name: 'double-check',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern: `${WHO}${VERY}(?:double|triple|re)-?(?:checks?|checking|checked|read|reading|verify)`,
  },
  {
    name: 'double-check',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern: `(?:to |always |and |must |should |now |just )(?:double|triple)-?check(?:ing|s|ed)?`,
  },
  {
    name: 'look twice',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern: `(?:i|we|everyone|everybody|you)(?:'ll| will)? (?:now |always |do |also |just |even |personally |simply |generally |usually |sort of |kind of )*(?:look|read|check|think|go|count|test|ask|say|squint|stare|glance|verify|run|ring)s? (?:\\S+ ){0,7}?(?:twice|two times|three times|several times|several|thrice|out loud|aloud|one more time|a second time|line by line|word by word|harder|up first|footnotes|grammarly|bad feeling)`,
  },
  {
    name: 'read it twice',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:read|check|look at|go over|go through) (?:\\S+ ){1,4}?(?:and then|, then|then|and) (?:read|check|look at|go over|go through) (?:\\S+ )?(?:again|once more|one more)',
  },
  {
    name: 'keep an eye on',
    kind: 'care',
    weight: 1,
    reach: 'clause',
    pattern: `${WHO}?${VERY}(?:keep|keeps|keeping|kept) (?:a |an |my |our |their |one )?(?:way |much |very |far )*(?:closer |close |sharp |sharper |better |careful |watchful )*(?:eyes?|watch|lookout) (?:on|out|open|over|for)`,
  },
  {
    name: 'in the back of my mind',
    kind: 'attitude',
    weight: 1,
    reach: 'clause',
    pattern: "(?:\\S+ ){0,5}?(?:in|at) the back of (?:my|our|everyone's) (?:mind|minds|head|heads)",
  },
  {
    name: 'keep in mind',
    kind: 'care',
    weight: 0.9,
    reach: 'clause',
    pattern: `${WHO}${VERY}(?:keep|keeps|bear|have|carry) (?:\\S+ ){0,6}?in (?:mind|my head|our heads|our minds)`,
  },
  {
    name: 'pay attention',
    kind: 'care',
    weight: 1,
    reach: 'clause',
    pattern: `${WHO}?${VERY}(?:(?:pay|pays|paying) (?:more |extra |closer |close |much |greater |better |special |particular |a lot more |way more )*(?:attention|heed)|(?:give|take|taking|show|put|use|exercise|exercising) (?:it )?(?:more|extra|greater|better|special|particular|a lot more|way more|much more) (?:care|caution|diligence|time|rigour|rigor|thought|attention))`,
  },
  {
    name: 'try to',
    kind: 'promise',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'ll| will|'m going to)? (?:now |always |also |really |just |do |personally |generally |will )*(?:try(?! to (?:reach|contact|inform|find))|trying|aim|strive|endeavour|endeavor|strive|do my best|do our best|do everything|do what we can|work hard|work tirelessly|try hard|try harder|do better|make an effort|make every effort|make a point)(?: my best| our best)?(?: \\S+){1,3}",
  },
  {
    name: 'told everyone to',
    kind: 'told',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i|we|they|he|she|management|leadership|@\\S+|it was)(?:'ve|'d)? (?:have |has |had |also |just |all |then |since |have since )*(?:told|asked|reminded|urged|encouraged|instructed|requested|advised|warned|sensiti[sz]ed|begged|implored|briefed) (?:us|everyone|everybody|people|all of us|all|the (?:whole |entire )?(?:team|others)|@\\S+|them|him|her|developers|colleagues|my \\S+|our \\S+|each \\S+)(?: in \\S+ \\S+)? (?:to (?:be|pay|take|slow|think|look|communicate|double-check|check|watch|keep|read|say|speak|always|never|tread|not|please|make sure|remember|ask|test|work|stay|exercise|concentrate|write|think|look)|of the (?:importance|need|principle|rules|policy|\\S+ principle)|about the importance|that (?:we|they|it|everyone|everybody) (?:must|should|need|needs|have to|has to)|that quality)",
  },
  {
    name: 'were reminded',
    kind: 'told',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:(?!i )@?\\S+ ){1,4}?(?:(?:was|were|has been|have been|had been|are|got|have|has) (?:additionally |also |all |again |since |then |duly |once more |firmly |been )*(?:reminded|sensiti[sz]ed|urged|encouraged|made aware|admonished) (?:of|to|about|that|on)|(?:was|were|has been|have been|had been|have|are) (?:also |all |again |since |then |been )*(?:told|asked|instructed|requested|briefed) to (?:be|pay|take|communicate|tread|think|say|slow|double-check|check|remember|always|not|never|speak|look|keep|use|stay|watch))',
  },
  {
    name: 'a memo',
    kind: 'told',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:a |an |this |that |one |some )?(?:big |long |stern |short |company-wide |angry |friendly |gentle |team-wide |all-hands )*(?:memo|e-mail|email|mail|reminder|message|note|circular|pep talk|lecture|speech)(?: (?:from|by) \\S+(?: \\S+)?)? (?:about|on|reminding|to remind|asking|telling|urging|saying) (?:\\S+ ){0,3}?(?:being|diligence|care|caution|quality|mindful|careful|attention|everyone|everybody|everybody\\S*|people|us|vigilance|responsibility|discipline|communication|more|the importance)',
  },
  {
    name: 'agreed to be better',
    kind: 'promise',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:i|we|they|the team|@us|@team|everyone|everybody|it was|all) )(?:all |have |'ve |had |has |just |then |also |mutually |was |been |kind of |sort of )*(?:agreed|decided|resolved|promised|vowed|pledged|swore|committed|said|concluded)(?: \\S+){0,3}? (?:to|that) (?:\\S+ ){0,3}?(?:be more|be extra|be super|communicate|try|do better|take|think|test more|pay|talk|work|have more|focus|improve|ask|more|better|greater|must|write|help|slow|raise|watch|never)",
  },
  {
    name: 'communicate better',
    kind: 'promise',
    weight: 0.9,
    reach: 'clause',
    pattern: `${WHO}?(?:\\S+ ){0,3}?(?:communicate|communicating|talk|talking|collaborate|coordinate|align|work|listen|document|plan|prepare|test|write) (?:a lot |much |way |even |together |far |\\S+ |to each other )?(?:better|more|more closely|more often|properly)(?= [.,;!]| (?:in|with|about|between|from|going|now|next|and|tests|tickets|to))`,
  },
  {
    name: 'communication was improved',
    kind: 'promise',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:better|improved|more|stronger|clearer|closer|greater|increased|enhanced|tighter|strengthened) (?:\\S+ )?(?:communication|collaboration|alignment|awareness|discipline|diligence|vigilance|rigou?r|ownership|accountability|care|attention|caution|coordination|teamwork|planning|preparation|quality|oversight|transparency|mindset|visibility|testing|monitoring and alerting)',
  },
  {
    name: 'communication was improved',
    kind: 'promise',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:\\S+ ){0,3}?(?:communication|collaboration|alignment|awareness|discipline|vigilance|rigou?r|ownership|accountability|coordination|teamwork|quality|processes|controls|lines of communication|procedures|process)(?: \\S+){0,4}? (?:has|have|was|were|been|is being|are being|is|are|will be|had been|would be|should be|as a whole)(?: \\S+){0,3}? (?:improved|strengthened|enhanced|raised|increased|stepped up|tightened|fostered|revisited|reviewed|everybody's job|everyone's job|everyone's responsibility|emphasi[sz]ed|re-emphasi[sz]ed|embraced|applied|addressed|kept under|promoted|reinforced|refreshed|sharpened)",
  },
  {
    name: 'a quality mindset',
    kind: 'attitude',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:\\S+ ){0,6}?(?:quality mindset|stronger mindset|culture of \\S+|quality culture|different energy|more energy|sense of (?:ownership|responsibility|urgency)|best practices|accountability|good eye|humble mind|four-eyes principle|attitude|lessons to heart|to heart)(?= )',
    has: 'mindset culture sense practices accountability eye energy mind principle attitude heart',
  },
  {
    name: 'some day',
    kind: 'wish',
    weight: 1,
    reach: 'whole',
    pattern:
      "(?:(?:want|wants|wanna|will|'ll|gonna|going to|should|could|would|i'd|we'd|i'll|we'll|it'll|hope|hopes|hoping|plan|plans|planned|planning|like|love|need|needs|must|might|may|thinking) )(?:\\S+ ){1,12}?(?:at some point|some day|someday|one day|eventually|eventualy|sooner or later|in the (?:near |not too distant )?future|down the road|down the line|when (?:there is|there's|we have|we get|things|it|i have|i get|the roadmap|there comes) (?:\\S+ ){0,3}?(?:time|money|calm|calms|calmer|quiet|quieter|slow|chance|budget|breathe|around|down|phase)|in the next (?:wave|phase|year|half)|sometime|in due course|if (?:we|i) (?:ever )?(?:get|find|have) (?:the )?time|when time permits|or whatever|or something)",
    has: 'point day someday eventually eventualy later future road line time money calm calms calmer quiet chance budget around wave phase sometime course permits whatever something',
  },
  {
    name: 'some day',
    kind: 'wish',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:one day|some day|someday|at some point|eventually|ideally|hopefully|perhaps|in the future)(?: ,)? (?:\\S+ ){0,9}?(?:will be|will have|would be|we'll|we will|i'll|we should|we could|think about|we want|i want|we hope|we'd like)(?: \\S+){1,3}",
    has: 'one some someday eventually ideally hopefully perhaps maybe future forward',
  },
  {
    name: 'we want to',
    kind: 'wish',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we|me and \\S+|\\S+ and (?:i|me)|they|the team|@us|@team)(?:'d|'re|'m|'ve)? (?:also |really |still |have been |been |do |would |both |all |just |definitely |kind of |currently )*(?:want|plan|planning|hope|hoping|intend|intending|like|love|thinking|talking|looking|aim|aiming|considering|discussing|meaning|were gonna|was gonna|gonna|keen|should (?:maybe|probably|really|also))(?: about| of| into| at| forward)? (?:to |on )?(?:\\S+ )?(?:do|add|write|have|get|put|set|build|introduce|improve|look|start|make|create|adopt|explore|invest|move|having|adding|writing|getting|introducing|more|some|think|come|find|automate)(?= )(?! (?:back|walk|talk|better|that back|tell))",
  },
  {
    name: 'a meeting about it',
    kind: 'wish',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:i|we|they|it)(?: \\S+){0,6}? (?:setting up|set up|having|have|schedule|schedul\\w+|hold|spoken of|talked about|discuss\\w*|forming|form) (?:a |an |some |some sort of )?(?:\\S+ )?(?:meeting|discussion|committee|workshop|conversation|working group|task force|talk)(?: to \\S+| about| on)?(?: \\S+){0,2}',
    has: 'meeting discussion committee workshop conversation group force talk',
  },
  {
    name: 'will not happen again',
    kind: 'promise',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?!so )\\S+ ){0,8}?(?:(?:won't|will not|does not|doesn't|never|not|wouldn't|would not|should not|not let it) (?:ever )?(?:to )?(?:let it |let that |let this )?happens? (?:again|a second time|to me again|to us again|twice|on my watch)|avoid a repetition|same mistake (?:again|twice)|regain your trust)",
    has: 'happen happens repetition mistake trust',
  },
  {
    name: 'gave my word',
    kind: 'promise',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'ve| have|'d)? (?:\\S+ )?(?:promised|swore|vowed|gave \\S+(?: \\S+)? (?:my|our) word|apologi[sz]ed and promised|sworn|pledged|assured|committed)(?: \\S+){1,4}",
  },
  {
    name: 'lesson learned',
    kind: 'attitude',
    weight: 0.9,
    reach: 'match',
    pattern:
      '(?:so |anyway , |, )?(?:that was )?(?:a )?(?:valuable |hard |important )?lessons? (?:was |were |definitely |has been |well )?learn(?:ed|t)(?= [.!,])(?! , of course)',
  },
  {
    name: 'never again',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i(?:'ve| have)? (?:now |also | |personally |just |simply |since |will |would |'d |'ll )*(?:sworn off|given up|stopped|never|don't|do not|dont|won't|no longer|refuse to|avoid|only|keep my fingers off|stay away from|'d keep) (?:ever |again )?(?:touch|touching|deploy|deploying|push|pushing|merge|merging|ship|shipping|release|releasing|run|running|testing|submit|trust|trusting|rush|rushing|work|working|do|use|using|make|making|change|changing|edit|code|coding|start|assume|assuming|let|say|fingers)(?: \\S+){0,7}(?: (?:any more|anymore|again|without|on fridays|on a friday|late|before|after|when|unless|blindly|in production|hungry|tired|next time|live))?)",
  },
  {
    name: 'keep my fingers off',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i|we|you|one)(?:'d|'ll| will| would| shall)? (?:just |simply )?(?:keep|stay) (?:my |our |your )?(?:fingers|hands|paws|well|away)? ?(?:off|away|out of|clear)",
  },
  {
    name: 'no more',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:that )?(?:never|don't|do not|dont|no|not to|nothing) (?:(?<=no (?:more )?)(?:\\w+ing)|(?<!no )(?:deploy|push|ship|release|submit|merge|believe|trust|rescue|touch|quick|run|rush|change|assume|work|skip|start|leave|to believe))) (?:\\S+ ){0,7}?(?:when|on|after|before|without|in|unless|late|if|while|blindly|at night)(?: \\S+){1,4}",
  },
  {
    name: 'an adage',
    kind: 'attitude',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:you|we|one|developers|people|everybody|everyone|there) (?:should|must|have to|has to|need to|ought to) (?:always |also |never |all |just |be )*(?:test|check|talk|think|read|ask|document|communicate|remember|more|look|trust|say|listen|work|keep|double)(?: \\S+){0,6}? (?:more|better|again|first|always|each other|twice|enough|before|properly|afraid of|discipline|else|interfaces)(?: \\S+)?',
  },
  {
    name: 'what changed is me',
    kind: 'attitude',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:what(?:'s| has| is)? (?:really )?(?:changed|different)(?: now)? (?:is|was) (?:me|my|mostly|that i|the way i)|i(?:'m| am) (?:a )?(?:much |far |way |a lot |a good deal |now |just )*(?:more|less|better|slower|super|calmer|wiser|vocal|slow) (?:\\S+ )?(?:developer|engineer|person|cocky|humble|patient|vocal|organi[sz]ed|mature|experienced|structured|about|when|with|at|on)))",
  },
  {
    name: 'mostly experience',
    kind: 'attitude',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:mostly |just |pure |basically )(?:experience|discipline|care|common sense|attention to detail|intuition|a good eye|gut feeling)(?: and \\S+(?: \\S+){0,3})?',
  },
  {
    name: 'on a list',
    kind: 'wish',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:@?\\S+ ){1,5}?(?:went|was put|put it|got put|has been put|was moved|has been moved|been moved|landed|sits|been added|was added|got added) (?:\\S+ )?(?:on|to|in|onto|up|at) (?:a |the |our |someone's |somebody's )?(?:\\S+ )?(?:list|backlog|roadmap|wish list|wishlist|to-do list|todo list|agenda)(?: \\S+){0,4}",
    has: 'list backlog roadmap wishlist agenda',
  },
  {
    name: 'will look into it',
    kind: 'wish',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:(?:i|we|they|it|@\\S+)(?:'ll| will| are going to|'re going to| would| is going to|'m going to| shall)|will) (?:\\S+ )?(?:look into|think about|think of|see to it|take (?:\\S+ )?(?:recommendations|feedback|lessons|this|it)|consider|explore|investigate|discuss|evaluate|examine|review|find a (?:better )?way|try|do what|do our best|do better|continue to|keep working|work on)(?: \\S+){1,4}",
  },
  {
    name: 'think about doing',
    kind: 'wish',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:(?<=^ )|perhaps |maybe )(?:think about|think of|look into|consider|explore|find some way|come up with|find a way)(?: \\S+){1,5}',
  },
  {
    name: 'made expectations clear',
    kind: 'told',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:made|make|making) (?:my|our|the|it|his|her|very|\\S+ )*(?:expectations?|clear|point)(?: \\S+){0,2}? (?:clear|that|to (?:everyone|everybody|@\\S+|the team))',
  },
  {
    name: 'suggested',
    kind: 'told',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'ve| have|'d)? (?:since |also |then |now )*(?:suggested|recommended|proposed|asked|requested|hinted) that (?:@?\\S+ ){1,4}?(?:be|should|would|communicate|write|think|try|is|are|work)(?: \\S+){0,3}",
  },
  {
    name: 'would be better',
    kind: 'promise',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:@\\S+|they|everyone|everybody|we|product|things) (?:would|will|should|must|shall) (?:\\S+ )?(?:be (?:more |a lot more |much more )\\S+|(?:\\S+ )?better \\S+|write better|take more|become smoother|be better|do better|improve)(?: \\S+){0,3}',
  },
  {
    name: 'layers of precaution',
    kind: 'promise',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'ve| have|'re| are)? (?:\\S+ ){0,4}?(?:layers of (?:precaution|safety|protection)|more precautions|extra precautions|the necessary steps|steps to (?:ensure|prevent|make sure|avoid)|measures to (?:ensure|prevent)|appropriate measures|further measures|all measures|doubled down)(?: \\S+){0,5}",
    has: 'precaution safety protection precautions steps measures doubled',
  },
  {
    name: 'more x less y',
    kind: 'attitude',
    weight: 0.8,
    reach: 'clause',
    pattern:
      '(?:i|we) (?:now |always |just |do |will |also )*(?:ask|test|check|read|look|question|listen|talk|communicate) (?:\\S+ ){0,5}?(?:less|more|a lot more|way more|much more)(?: \\S+){0,5}',
  },
  {
    name: 'ask first',
    kind: 'habit',
    weight: 1,
    reach: 'clause',
    pattern:
      "i(?:'ll| will)? (?:now |always |also |just |personally |even |then )*(?:ring|ask|call|ping|phone|consult|check with|take|have) (?:@?\\S+ ){1,4}?(?:up first|first|if i have|before i|to look|a good look|a closer look|a second look)(?: \\S+){0,3}",
  },
  {
    name: 'more closely',
    kind: 'care',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:i|we|they) (?:now |also )?(?:follow|watch|monitor|track|test|review|study) (?:\\S+ ){0,5}?(?:more|far more|much more|a lot more) (?:closely|carefully|thoroughly|often)',
  },
  {
    name: 'it was recommended',
    kind: 'promise',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:it (?:has been|was) (?:recommended|suggested|stressed|emphasi[sz]ed) that|(?:a|an) (?:\\S+ )?(?:review|audit|investigation|study|programme|program) (?:\\S+ ){0,4}?(?:was|has been|is) (?:promised|announced|planned))(?: \\S+){0,6}',
  },
  {
    name: 'only touch it when',
    kind: 'habit',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:i only (?:touch|use|open|run|change)|i (?:don't|dont|do not|won't|never) (?:touch|push|deploy|merge|ship|run|release|use)|(?<=^ )(?:dont|don't|never) (?:push|deploy|merge|ship)) (?:\\S+ ){0,5}?(?:when|before|after|on|unless|any more|anymore|late|again)(?: \\S+){0,3}",
  },
  {
    name: 'a habit',
    kind: 'habit',
    weight: 0.9,
    reach: 'clause',
    pattern: "(?:made it |it's |is |became |got into |i have )?(?:a|my|the) habit (?:to|of|now)(?: \\S+){1,6}",
  },
  {
    name: 'everyone must',
    kind: 'told',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:everyone|everybody|we all|all of us|each of us|people) (?:must|should|has to|have to|needs to|need to) (?:always |just |now )*(?:think|remember|watch|care|pay|be|look|check|double-check)(?: \\S+){1,4}',
  },
];
