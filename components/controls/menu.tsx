import { computePosition, flip, shift } from '@floating-ui/dom';
import type { IconNode } from 'lucide';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** A button that opens a short list of choices: arrows walk it, Escape, scrolling or a click elsewhere closes it. */
export function Menu({ icon, label, items }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const choices = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useLayoutEffect(() => {
    const menu = list.current;
    if (!isOpen || !menu || !button.current) return;
    // In the top layer no scrolling ancestor clips it.
    menu.showPopover?.();
    void computePosition(button.current, menu, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [flip({ padding: 4 }), shift({ padding: 4 })],
    }).then(({ x, y }) => {
      menu.style.left = `${x}px`;
      menu.style.top = `${y}px`;
    });
    choices()[0]?.focus({ preventScroll: true });
  }, [isOpen]);

  useEffect(() => {
    const root = around.current?.getRootNode();
    if (!isOpen || !root) return;
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    const closeFromElsewhere = (event: Event) => {
      if (around.current && !event.composedPath().includes(around.current)) setOpen(false);
    };
    root.addEventListener('pointerdown', closeFromElsewhere, options);
    root.addEventListener('scroll', closeFromElsewhere, options);
    return () => controller.abort();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
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
    if (event.key === 'Tab') setOpen(false);
    if (goal === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (goal === undefined) close();
    else all[goal % all.length]?.focus();
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
        <div
          ref={list}
          class="menu-list"
          popover="manual"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={walk}
        >
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
