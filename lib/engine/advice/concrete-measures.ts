import { byParagraph } from '../judge/by-paragraph';
import type { Kind } from '../vocabulary';
import { SCENES } from '../words/scenes';
import { countScenes } from './scenes-in';

const ANY: Readonly<Record<Kind, string>> = {
  guardrail: '[an alert on the signal that would have shown it first]',
  test: '[a test that fails on exactly this case]',
  process: '[a step in the release that asks about this before it goes out]',
  knowledge: '[a one-page note on this that newcomers read]',
};

/** So many words may go by for each word of a scene; said less often, it is a mention and not what the story is about. */
const WORDS_PER_SIGN = 200;

const wordsIn = byParagraph(
  paragraph => paragraph.match(/\S+/g)?.length ?? 0,
  paragraphs => paragraphs.reduce((total, words) => total + words, 0),
);

/** The sort of incident whose words stand in the text most often; of equals the narrower. */
function fittingScene(text: string): (typeof SCENES)[number] | undefined {
  let best: (typeof SCENES)[number] | undefined;
  let most = Math.ceil(wordsIn(text) / WORDS_PER_SIGN) - 1;
  for (const [number, count] of countScenes(text).entries()) if (count > most) [best, most] = [SCENES[number], count];
  return best;
}

/** One concrete measure of each kind that would fit this text's bug, with its blanks in brackets; the strongest kind first. */
export function concreteMeasures(text: string): readonly { readonly kind: Kind; readonly measure: string }[] {
  const scene = fittingScene(text);
  return [
    { kind: 'guardrail', measure: scene?.guardrail ?? ANY.guardrail },
    { kind: 'test', measure: scene?.test ?? ANY.test },
    { kind: 'process', measure: ANY.process },
    { kind: 'knowledge', measure: ANY.knowledge },
  ];
}
