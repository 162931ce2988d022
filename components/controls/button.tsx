import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { Icon } from './icon';

interface ButtonProps extends ButtonHTMLAttributes {
  /** `primary`: the one thing to do here. `plain`: beside it. `quiet`: words only. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconNode;
  readonly children: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Button({ look = 'plain', icon, children, buttonRef, ...rest }: ButtonProps) {
  return (
    <button type="button" ref={buttonRef ?? null} {...rest} class={`button button-${look}`}>
      {icon && <Icon of={icon} size={14} />}
      <span class="button-text">{children}</span>
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes {
  readonly icon: IconNode;
  /** The accessible name; also shown when the pointer rests on it. */
  readonly label: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button type="button" ref={buttonRef ?? null} aria-label={label} title={label} {...rest} class="button button-icon">
      <Icon of={icon} />
    </button>
  );
}
