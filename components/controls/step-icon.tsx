import { CircleCheck, CircleDashed, type IconNode } from 'lucide';
import { Icon } from './icon';

/** A circle filled by half, between lucide's `CircleDashed` and `CircleCheck`: begun, not done. */
const HalfCircle: IconNode = [
  ['circle', { cx: '12', cy: '12', r: '10' }],
  ['path', { d: 'M12 2a10 10 0 0 1 0 20z', fill: 'currentColor' }],
];

const SHAPES = { done: CircleCheck, weak: HalfCircle, missing: CircleDashed } as const;

interface StepIconProps {
  readonly state: keyof typeof SHAPES;
}

/** How far a step is told, by its shape alone; a word stands beside it. */
export const StepIcon = ({ state }: StepIconProps) => <Icon of={SHAPES[state]} />;
