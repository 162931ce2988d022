import { partInWords } from '../advice/part-in-words';
import { defineRule } from '../define-rule';
import { judgeStory } from '../judge/judge-story';
import { measureShares } from '../report/measure-shares';

/** Most of the answer is technical depth. */
export const tooTechnical = defineRule({
  id: 'too-technical',
  title: 'Too deep',
  family: 'proportion',
  severity: 'medium',
  why: 'The cause should take two sentences. The rest of the depth is time that what changed does not get.',
  source: 'https://sre.google/sre-book/postmortem-culture/',
  flags: [
    'Bug: in version 4 of our query engine sums came out wrong.\n\n[[Root cause: the vectorizer hoists loads out of a guarded loop whenever the allocation site proves them dereferenceable, and the widening step that I had added kept the mask of the narrow lane. On AVX-512 the blend uses the mask register k1, on NEON a compare and a select, and the tail of an input whose length is no multiple of sixteen therefore reads lanes that the null bitmap had cleared. The register allocator spilled k1 around the call to the horizontal add, reloaded it as a byte, and lost the upper half of the mask, which the verifier did not see, since it checks types and not widths. The bitmap itself is run-length encoded, so the run that ends inside the last word is decoded lazily, and the decoder had already advanced past it when the blend asked.]]\n\nFix: I widened the spill slot.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice on a Monday.\n\nMitigation: I rolled it back within nine minutes.\n\nRoot cause: the retry had no idempotency key.\n\nPrevention: a contract test in CI blocks a merge that drops the key, and an alert pages on-call.',
  ],
  find: story => {
    if (!judgeStory(story).tooTechnical) return [];
    const causes = story.units.filter(({ section }) => section === 'root-cause');
    const first = causes[0];
    const last = causes.at(-1);
    if (!first || !last) return [];
    return [
      {
        span: { start: first.start, end: last.end },
        message: `The cause takes ${partInWords(measureShares(story.units)['root-cause'])} of the story. Keep what a listener from another team would follow, and give the room to what changed.`,
      },
    ];
  },
});
