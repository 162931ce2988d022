/**
 * A text reduced to its visible characters (“ink”), with the way back. Docs' labels and Docs' text agree in ink, not in spaces.
 */
export interface Ink {
  readonly text: string;
  /** For each visible character its place in the whole text. */
  readonly places: Uint32Array;
}

const VISIBLE = /[^\s\p{Cc}\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ufffc\ue000-\uf8ff]+/gu;

export function inkOf(whole: string): Ink {
  const places = new Uint32Array(whole.length);
  let text = '';
  for (const { 0: stretch, index } of whole.matchAll(VISIBLE)) {
    for (let i = 0; i < stretch.length; i += 1) places[text.length + i] = index + i;
    text += stretch;
  }
  return { text, places: places.subarray(0, text.length) };
}

/** How many visible characters stand before a place of the whole text. */
export function inkBefore({ places }: Ink, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
