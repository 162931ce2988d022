import { useMessages } from '../i18n';
import { Button } from './button';

/** One of the browser's own commands of the extension, with the keys that it has now; `''` when it has none. */
export interface Shortcut {
  /** As the manifest names it. */
  readonly command: string;
  readonly keys: string;
}

const COMMANDS = [
  'check',
  'next-finding',
  'previous-finding',
  'apply-suggestion',
  'ignore-finding',
  'switch-focus',
] as const;

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them. */
  readonly onChange: () => void;
}

/** The commands with their keys as they are set in the browser, and the way there. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const t = useMessages();
  return (
    <>
      <dl class="shortcuts">
        {COMMANDS.map(command => {
          const keys = shortcuts.find(one => one.command === command)?.keys;
          return (
            <div key={command}>
              <dt>{t(`common.command.${command}`)}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : t('common.command.unset')}</dd>
            </div>
          );
        })}
      </dl>
      <Button onClick={onChange}>{t('common.command.change')}</Button>
    </>
  );
}
