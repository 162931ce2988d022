import type { Kind } from '../vocabulary';
import { SCENES } from '../words/scenes';

const ANY: Readonly<Record<Kind, string>> = {
  guardrail: '[an alert on the signal that would have shown it first]',
  test: '[a test that fails on exactly this case]',
  process: '[a step in the release that asks about this before it goes out]',
  knowledge: '[a one-page note on this that newcomers read]',
};

/** One concrete measure of each kind that would fit this text's bug, with its blanks in brackets; the strongest kind first. */
export function concreteMeasures(text: string): readonly { readonly kind: Kind; readonly measure: string }[] {
  const scene = SCENES.find(({ sign }) => sign.test(text));
  return [
    { kind: 'guardrail', measure: scene?.guardrail ?? ANY.guardrail },
    { kind: 'test', measure: scene?.test ?? ANY.test },
    { kind: 'process', measure: ANY.process },
    { kind: 'knowledge', measure: ANY.knowledge },
  ];
}
