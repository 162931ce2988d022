// Where ownership stops being calm. Written for this project: drama, panic, self-punishment, bragging, each with calmer words.
import type { CueSource } from '../grammar/cue';

export type ToneKind = 'drama' | 'panic' | 'self-punishment' | 'bragging';

export const TONE_CUES: readonly CueSource<ToneKind>[] = [
  {
    name: 'catastrophe',
    kind: 'drama',
    weight: 1,
    pattern:
      '(?:an? |the )?(?:absolute|total|complete|utter|unmitigated|epic|biblical|apocalyptic) (?:disaster|catastrophe|nightmare|chaos|mayhem|meltdown|carnage|shitshow|horror|hell|armageddon)',
  },
  {
    name: 'all hell',
    kind: 'drama',
    weight: 1,
    pattern:
      '(?:all hell broke loose|the end of the world|(?:everything|the world|the place|the whole thing) was on fire|worst (?:day|night|moment) of my (?:life|career)|blood in the water|the sky was falling|a living hell|went up in flames|my life flashed)',
  },
  {
    name: 'panic',
    kind: 'panic',
    weight: 1,
    pattern:
      '(?:i|we) (?:was |were |completely |totally |absolutely |started |all |just |began )*(?:panicked|panicking|panic|freaked out|freaking out|lost it|lost my mind|was terrified|were terrified|losing my mind|froze in terror|in (?:a |total |blind |sheer |full |complete )*panic)',
  },
  {
    name: 'panic',
    kind: 'panic',
    weight: 1,
    pattern: '(?:in |a )(?:total|blind|sheer|complete|full|absolute|utter) panic',
  },
  {
    name: 'self-punishment',
    kind: 'self-punishment',
    weight: 1,
    pattern:
      "(?:i|i'm|i am|i was|i felt like)(?: (?:feel|felt|was|am|are|still|honestly))? (?:like |such |just |simply |clearly |a |an |such an |the |complete |total |absolute |utter |worst |biggest |stupid )*(?:idiot|moron|fool|failure|disgrace|fraud|imbecile|so stupid|so dumb|worthless|useless|incompetent|terrible (?:engineer|developer|programmer))",
  },
  {
    name: 'unforgivable',
    kind: 'self-punishment',
    weight: 1,
    pattern:
      "(?:i (?:will|can|could|would|shall)(?: \\S+)? (?:never|not) (?:\\S+ )?forgive myself|i(?:'ll| will) never forgive myself|i (?:still )?(?:hate|hated|despise|despised) myself|i deserved? to be fired|i should have been fired|completely unforgivable|i am so ashamed|i'm so ashamed|i'm so embarrassed|i was so ashamed|i can't forgive myself)",
  },
  {
    name: 'apology',
    kind: 'self-punishment',
    weight: 1,
    pattern:
      "(?:i'm (?:so |really |very |truly )?sorry , (?:this|i|that)|first of all i'm sorry|sorry , i should have)",
  },
  {
    name: 'heroics',
    kind: 'bragging',
    weight: 1,
    pattern:
      "(?:single-handedly|saved the (?:day|company|launch|release)|heroic effort|like a hero|i was the only one who|nobody else could|no one else could|as usual i had to|luckily for them i|world's best|rockstar|ninja|10x|i'm the best|better than anyone|brilliant (?:fix|solution|idea) of mine|my brilliant)",
  },
  {
    name: 'prowess',
    kind: 'bragging',
    weight: 1,
    pattern:
      "(?:i'm|i am) (?:just |simply |known as |known for being |frankly |honestly |pretty |a |an |very |extremely |incredibly |quite |something of )*(?:meticulous|perfectionist|brilliant|exceptional|very careful person|genius|gifted|outstanding|the kind of person who (?:never|always))",
  },
];
