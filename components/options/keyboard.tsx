import { type Shortcut, Shortcuts } from '../controls/shortcuts';
import { Section } from './section';

interface KeyboardProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onShortcuts: () => void;
}

/** The keys as they are set in the browser, and the way there. */
export function Keyboard({ shortcuts, onShortcuts }: KeyboardProps) {
  return (
    <Section id="keys">
      <Shortcuts shortcuts={shortcuts} onChange={onShortcuts} />
    </Section>
  );
}
