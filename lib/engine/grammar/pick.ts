import type { Heard } from './cue';

/** Of heard cues that overlap, the strongest; of equals the one that begins first, then the shorter. In the order of the text. */
export function pickStrongest<Kind extends string>(heard: readonly Heard<Kind>[]): Heard<Kind>[] {
  const ranked = [...heard].sort(
    (a, b) => b.cue.weight - a.cue.weight || a.from - b.from || a.to - b.to || (a.cue.name < b.cue.name ? -1 : 1),
  );
  const kept: Heard<Kind>[] = [];
  for (const one of ranked) if (!kept.some(other => one.from < other.to && other.from < one.to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}
