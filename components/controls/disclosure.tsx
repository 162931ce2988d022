import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

interface DisclosureProps {
  readonly title: ComponentChildren;
  /** Stands at the end of the title's line: a count, a figure. */
  readonly aside?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A titled section that folds. What is folded is not rendered. */
export function Disclosure({ title, aside, open = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  return (
    <section class="disclosure">
      <h2>
        <button
          type="button"
          class="disclosure-title"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={ChevronRight} size={14} />
          <span class="disclosure-words">{title}</span>
          {aside !== undefined && <span class="disclosure-aside">{aside}</span>}
        </button>
      </h2>
      {isOpen && (
        <div class="disclosure-body" id={id}>
          {children}
        </div>
      )}
    </section>
  );
}
