// Written for this project.
// How people say that they have no such story, or make it smaller than it was.
import type { CueSource } from '../grammar/cue';

export type DenialKind = 'no-story' | 'unnoticed' | 'not-a-bug' | 'not-mine' | 'tiny';

const BUG =
  '(?:bugs?|mistakes?|stor(?:y|ies)|incidents?|defects?|outages?|issues?|one|ones|anything|something|failures?|disasters?|problems?|things?|wrong|code|broken)';

export const DENIAL_CUES: readonly CueSource<DenialKind>[] = [
  {
    name: 'never shipped a bug',
    kind: 'no-story',
    weight: 1,
    reach: 'clause',
    pattern: `(?:i|we)(?:'ve| have| had|'d)? (?:\\S+ )?(?:never|not once|not ever|not yet|yet to|haven't|have not|havent|not) (?:\\S+ ){0,4}?(?:shipped|ship|put|had|have|broken|break|broke|introduced|caused|released|pushed|deployed|made|let|produced|experienced|been responsible|really broken|had the chance|the chance) (?:\\S+ ){0,6}?${BUG}(?: \\S+){0,5}`,
  },
  {
    name: 'chance to break',
    kind: 'no-story',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i|we)(?:'ve| have)? (?:haven't|havent|have not|never|not)(?: \\S+){0,3}? (?:break|broken|broke|breaking) (?:anything|something|much)(?: \\S+){0,3}",
  },
  {
    name: 'I have no story',
    kind: 'no-story',
    weight: 1,
    reach: 'clause',
    pattern: `(?:i|we) (?:\\S+ )?(?:don't|do not|dont|didn't|can't|cannot|couldn't|could not|have no|haven't|have not) (?:\\S+ ){0,3}?(?:have|got|think of|recall|remember|come up with|really|offer|name)(?: \\S+){0,5}? (?:story|stories|bug|bugs|one|ones|example|time|instance|incident|anything|single)(?: \\S+){0,7}`,
  },
  {
    name: 'does not apply to me',
    kind: 'no-story',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:this|the|that|your) (?:question|one|topic) (?:\\S+ ){0,2}?(?:doesn't|does not|hardly|not) (?:\\S+ )?apply(?: \\S+){0,2}",
  },
  {
    name: 'does not happen to me',
    kind: 'no-story',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:these|those|such|this|that) (?:kinds? of )?(?:things?|bugs?|mistakes?|stuff)? ?(?:don't|do not|doesn't|does not|never|rarely|simply don't)(?: \\S+){0,3}? happen (?:to (?:me|us)|in my|on my|with me)",
  },
  {
    name: 'strictly none',
    kind: 'no-story',
    weight: 0.9,
    reach: 'clause',
    pattern:
      '(?:(?:which|what) bug (?:\\S+ ){1,4}, )?(?:strictly speaking|honestly|frankly|technically)(?: ,)? (?:none|no bugs?)|one does not (?:\\S+ ){0,2}?(?:ship|make|have) (?:\\S+ )?(?:bugs|mistakes)|not (?:\\S+ )?a bug of mine',
  },
  {
    name: 'something close to',
    kind: 'no-story',
    weight: 0.7,
    reach: 'clause',
    pattern:
      '(?:i|we) (?:do|did) not (?:really )?(?:ship|make|write|have|produce) (?:\\S+ )?(?:bugs|mistakes)(?: \\S+)?',
  },
  {
    name: 'nobody noticed',
    kind: 'unnoticed',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:nobody|no one|no-one|hardly (?:a soul|anyone|anybody)|barely (?:anyone|anybody)|not a soul|no user|no customer|no @client|no users|no customers|@client|@role|users|customers|noone) (?:\\S+ )?(?:ever |even |really |actually |never |hardly |barely |probably )*(?:noticed|notices|felt|cared|minded|complained|realised|realized|was (?:really |actually |ever )(?:harmed|hurt|affected|bothered)|is reading|even saw)(?! (?:until|till|for|because|what|why|how|that|before|, because)|[^.,;]{0,40}(?:until|till|before))(?: (?:it|a thing|anything|the difference|the word))?(?= (?:[.,;!?)-]|tbh|and|so|lol|anyway|at all|$))',
  },
  {
    name: 'doubt anybody saw it',
    kind: 'unnoticed',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:i )?(?:doubt|don't think|dont think|do not think|don't believe)(?: that)? (?:anybody|anyone|any @?\\S+|a single \\S+|somebody|users|customers) (?:\\S+ )?(?:noticed|read|saw|cared|minded|felt|knew|complained|used)(?: \\S+){0,2}",
  },
  {
    name: 'would not call it a bug',
    kind: 'not-a-bug',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:(?:i|we|you)(?:'d| would| wouldn't| would not|'m| am| hesitate)?|that|it|this|which) (?:\\S+ ){0,2}?(?:wouldn't|would not|hesitate to|'d not|don't|do not|not|hardly|can't|cannot|hardly|can hardly|isn't|wasn't|is not|was not|isnt|wasnt) (?:really |even |actually |necessarily |to |exactly |go so far as to |strictly |technically |quite |so much )*(?:call|calling|consider|considered|qualify|count|say|describe|a|an|my|our|mine)?(?: (?:that|it|this|these|as|them|to be))? ?(?:really |even |actually )?(?:a |an |my |our |as a |as )*(?:real |proper |serious |genuine |actual |true |big )*(?:bug|bugs|incident|outage|mistake|defect|mine|ours)(?! (?:that|in the|report|until))(?= )",
  },
  {
    name: 'calling it mine',
    kind: 'not-mine',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:calling|to call) (?:it|that|this)(?: \\S+){0,3}? (?:is|would be|seems|feels) (?:generous|a stretch|an exaggeration|too much|unfair|strong|harsh|wrong|going too far|a bit much|a bit strong)',
  },
  {
    name: 'not really mine',
    kind: 'not-mine',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:it|this|that|this one|that one|which|the bug)(?: \\S+)? (?:wasn't|was not|isn't|is not|wasnt|isnt|not) (?:really |even |actually |strictly |technically |exactly |so much )+(?:my|mine|ours|our)(?: (?:bug|mistake|code|fault|problem|one))?",
  },
  {
    name: 'theirs rather than mine',
    kind: 'not-mine',
    weight: 1,
    reach: 'clause',
    pattern:
      "(?:one )?(?:of )?(?:theirs|his|hers|somebody else's|someone else's|@\\S+'s)(?: ,)? (?:rather than|and not|not|more than|instead of) (?:one of )?(?:mine|ours|my own|my)",
  },
  {
    name: 'I am innocent',
    kind: 'not-mine',
    weight: 1,
    reach: 'clause',
    pattern:
      '(?:on paper|technically|strictly speaking|formally|legally)(?: ,)? (?:i|we) (?:am|was|were|are|did|had done) (?:innocent|not to blame|not at fault|nothing wrong|blameless|not guilty|in the clear)|(?:i|we) (?:was|were|am|are) (?:completely |technically |totally )?(?:innocent|blameless|not guilty)',
  },
  {
    name: 'no big deal',
    kind: 'tiny',
    weight: 0.9,
    reach: 'clause',
    pattern:
      "(?:(?:it|that|this|which|all of it|the whole thing)(?:'s| is| was| were|'d been)? )?(?:(?:really |just |honestly |only )*(?:not|n't|no|never|wasn't|isn't|hardly|was never|not exactly) (?:\\S+ )?(?:a )?(?:big|huge|great|major|serious|real) (?:deal|thing|drama|issue|problem|harm)|nothing (?:tragic|earth-shattering|to worry about)|no (?:real |actual |big |lasting |serious )?(?:harm|damage|drama) (?:was )?(?:done|came of it)?|(?:tiny|trivial|minor|cosmetic|small)(?: thing| stuff)?(?: ,)? (?:though|anyway|really|at best|honestly)|next to nobody|not important to (?:anyone|anybody)|a storm in a teacup|much ado about nothing|blown out of proportion|everyone (?:overreacted|made a fuss))(?= )",
  },
];
