import { toldIn } from '../judge/told-in';
import type { Story } from '../story';
import { SCENES } from '../words/scenes';
import { countScenes } from './scenes-in';

/** Whether the teller speaks as “I” or as “we”: a starter sentence takes the same voice, and “I” when in doubt. */
export function voiceOf({ units }: Story): 'I' | 'we' {
  const count = { I: 0, we: 0, they: 0, nobody: 0 };
  for (const { agent, body } of units) count[agent] += toldIn(body).words;
  return count.we > count.I * 2 ? 'we' : 'I';
}

/** What would have stopped this very story's harm, most likely first, as blanks to choose from. */
export function stopsFor({ text }: Story): string {
  const counts = countScenes(text);
  const fitting = SCENES.filter((_, scene) => counts[scene] !== 0).map(({ stop }) => stop);
  const choice = [...new Set([...fitting, 'rolled the release back', 'turned the feature off'])].slice(0, 2);
  return `[${choice.join(' / ')}]`;
}

/** A concrete measure of another kind than those told, that would fit this story's bug. */
export function measureFor({ text, units }: Story): string {
  const told = new Set(units.flatMap(({ kinds }) => kinds));
  const scene = SCENES[countScenes(text).findIndex(count => count > 0)];
  if (!told.has('guardrail')) return scene?.guardrail ?? '[an alert on the signal that would have shown it first]';
  if (!told.has('test')) return scene?.test ?? '[a test that fails on exactly this case]';
  return '[a step in the release that stops this by itself]';
}
