import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  /** One of lucide's icons: plain data, so that only those named are shipped. */
  readonly of: IconNode;
  /** Side in px. */
  readonly size?: number;
}

/** A line drawing beside or instead of a word; silent for screen readers, so the control around it needs a name. */
export function Icon({ of, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
