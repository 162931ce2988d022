import { Button } from '../controls/button';
import { useMessages } from '../i18n';
import type { Shortcut } from './options-props';
import { Section } from './section';

interface KeyboardProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onShortcuts: () => void;
}

/** The keys as they are set in the browser, and the way there. */
export function Keyboard({ shortcuts, onShortcuts }: KeyboardProps) {
  const t = useMessages();
  return (
    <Section id="keys">
      <dl class="keyboard">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class="options-row">
            <dt class="options-row-words">{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="section-soft">{t('options.keys.unset')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onShortcuts}>{t('options.keys.change')}</Button>
    </Section>
  );
}
