const STRIDE = 2048;

/** How many characters two texts share at their beginning and, behind that, at their end: what one edit left alone. */
export function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  // Whole stretches first: comparing slices is far quicker than comparing characters.
  while (head + STRIDE <= most && a.slice(head, head + STRIDE) === b.slice(head, head + STRIDE)) head += STRIDE;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;

  const left = most - head;
  const endsAlike = (from: number, to: number) =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  let tail = 0;
  while (tail + STRIDE <= left && endsAlike(tail, tail + STRIDE)) tail += STRIDE;
  while (tail < left && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return { head, tail };
}
