import type { IconNode } from 'lucide';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button';

export interface MenuItem {
  readonly label: string;
  /** A second, smaller line: what the choice reaches. */
  readonly hint?: string;
  /** Draws a line above. */
  readonly apart?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a short list of choices: arrows walk it, Escape or a click elsewhere closes it. */
export function Menu({ icon, label, items }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const choices = () => [...(around.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    choices()[0]?.focus();
    const root = around.current?.getRootNode();
    const closeFromElsewhere = (event: Event) => {
      if (!event.composedPath().includes(around.current as EventTarget)) setOpen(false);
    };
    root?.addEventListener('pointerdown', closeFromElsewhere);
    return () => root?.removeEventListener('pointerdown', closeFromElsewhere);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const all = choices();
    const here = all.indexOf(event.target as HTMLElement);
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const goal = goals[event.key];
    if (goal !== undefined) all[goal % all.length]?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Tab' || (goal === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" ref={around}>
      <IconButton
        icon={icon}
        label={label}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div class="menu-list" role="menu" tabIndex={-1} aria-label={label} onKeyDown={walk}>
          {items.map(({ label: choice, hint, apart, onChoose }) => (
            <Fragment key={choice}>
              {apart && <hr class="menu-rule" />}
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                class="menu-item"
                onClick={() => {
                  close();
                  onChoose();
                }}
              >
                {choice}
                {hint && <span class="menu-hint">{hint}</span>}
              </button>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
