import { type Span, shift } from '../../text/span';
import { fitText } from '../advice/fit-text';
import { defineRule } from '../define-rule';
import { compileCues, type Heard, hear } from '../grammar/cue';
import type { Line } from '../grammar/line';
import { pickStrongest } from '../grammar/pick';
import { readLines } from '../grammar/read-lines';
import { TONE_CUES, type ToneKind } from '../words/tone';

const cues = compileCues(TONE_CUES);

// What a line says depends on the line alone, so it is heard once and forgotten with it.
const known = new WeakMap<Line, readonly Heard<ToneKind>[]>();

function hearTone(line: Line): readonly Heard<ToneKind>[] {
  let heard = known.get(line);
  if (!heard) {
    heard = pickStrongest(hear(line, cues));
    known.set(line, heard);
  }
  return heard;
}

const MESSAGES = {
  drama: 'Louder than the facts. A number says how bad it was, and leaves you calm.',
  panic: 'A listener pictures you panicking. Say what you did first.',
  'self-punishment':
    'Harder on yourself than anybody asks. Owning it takes one plain sentence; then say what you changed.',
  bragging: 'Sounds like praise for yourself. The change you made says more than the word.',
} as const satisfies Record<ToneKind, string>;

const CALMER: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:an? |the )?(?:absolute|total|complete|utter|unmitigated|epic|biblical|apocalyptic) \S+$/i,
    'a serious incident',
  ],
  [/^all hell broke loose$/i, 'alerts came in from several places at once'],
  [/^(?:i|we) (?:\S+ )*(?:panicked|freaked out|lost it|lost my mind)$/i, 'it took me a moment to get my bearings'],
  [/^in (?:a )?\S+ panic$/i, 'under pressure'],
  [/worst (?:day|night|moment) of my (?:life|career)$/i, 'a hard day'],
];

function calmer(quote: string): string | undefined {
  return CALMER.find(([pattern]) => pattern.test(quote))?.[1];
}

/** Drama, panic, self-punishment, bragging: ownership is calm. */
export const tone = defineRule({
  id: 'tone',
  title: 'Not calm',
  family: 'proportion',
  severity: 'hint',
  why: 'Ownership is calm. Drama and self-punishment make a listener look after you instead of listening to what you changed.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  flags: [
    'It was [[an absolute nightmare]].',
    'For a minute [[I panicked]].',
    "[[I'm such an idiot]], I thought.",
    'I stayed up and [[single-handedly]] restored it.',
  ],
  passes: [
    'It was a bad night, and 412 people noticed.',
    'The kernel panicked and the node restarted.',
    'I felt awful that day.',
    'It was my mistake.',
  ],
  find: (story, options) =>
    readLines(story, options.teams).flatMap((line, i) =>
      hearTone(line).map(({ cue, start, end }) => {
        const span: Span = shift({ start, end }, story.units[i]?.start ?? 0);
        const kind = cue.kind ?? 'drama';
        const by = calmer(line.text.slice(start, end));
        const text = by === undefined ? undefined : fitText(story.text, span, by);
        return {
          span,
          kind,
          message: MESSAGES[kind],
          suggestions: text === undefined ? [] : [{ label: text, ...span, text }],
        };
      }),
    ),
});
