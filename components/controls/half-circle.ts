import type { IconNode } from 'lucide';

/** A circle filled by half, between lucide's `CircleDashed` and `CircleCheck`: begun, not done. */
export const HalfCircle: IconNode = [
  ['circle', { cx: '12', cy: '12', r: '10' }],
  ['path', { d: 'M12 2a10 10 0 0 1 0 20z', fill: 'currentColor' }],
];
