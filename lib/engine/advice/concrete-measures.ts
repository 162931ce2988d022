import type { Kind } from '../vocabulary';
import { SCENES } from '../words/scenes';

const ANY: Readonly<Record<Kind, string>> = {
  guardrail: '[an alert on the signal that would have shown it first]',
  test: '[a test that fails on exactly this case]',
  process: '[a step in the release that asks about this before it goes out]',
  knowledge: '[a one-page note on this that newcomers read]',
};

/** The sort of incident whose words stand in the text most often; of equals the narrower. */
function fittingScene(text: string): (typeof SCENES)[number] | undefined {
  let best: (typeof SCENES)[number] | undefined;
  let most = 0;
  for (const scene of SCENES) {
    const count = text.match(new RegExp(scene.sign, `${scene.sign.flags}g`))?.length ?? 0;
    if (count > most) [best, most] = [scene, count];
  }
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
