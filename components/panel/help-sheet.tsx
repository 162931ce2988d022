import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/button';
import { Shortcuts } from '../controls/shortcuts';
import { useMessages } from '../i18n';
import type { PanelView } from './view';

const PANEL_KEYS = [
  { says: 'panel.help.arrows', keys: '↑ ↓' },
  { says: 'panel.help.sideways', keys: '← →' },
  { says: 'panel.help.enter', keys: 'Enter' },
  { says: 'panel.help.escape', keys: 'Esc' },
] as const;

interface HelpSheetProps {
  readonly view: PanelView;
  readonly onClose: () => void;
}

/** All keys on one sheet, over the panel. */
export function HelpSheet({ view, onClose }: HelpSheetProps) {
  const t = useMessages();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.querySelector('button')?.focus(), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      class="help"
      role="dialog"
      aria-label={t('panel.help.title')}
      tabIndex={-1}
      ref={sheet}
      onKeyDown={closeOnEscape}
    >
      <div class="help-head">
        <h2>{t('panel.help.title')}</h2>
        <IconButton icon={X} label={t('panel.close')} onClick={onClose} />
      </div>
      <Shortcuts shortcuts={view.shortcuts.value} onChange={view.changeShortcuts} />
      <h3 class="help-title">{t('panel.help.inPanel')}</h3>
      <dl class="shortcuts">
        {PANEL_KEYS.map(({ says, keys }) => (
          <div key={says}>
            <dt>{t(says)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
