import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelView, SavedFile, Shortcut } from '../../components/panel/view';
import { appCatalogue } from '../../lib/i18n/catalogues/app';
import { pickLanguage } from '../../lib/i18n/languages';
import { createTranslate } from '../../lib/i18n/translate';
import { askBackground } from '../../lib/messages/send';
import { PANEL_WIDTH } from '../../lib/settings/limits';
import type { Settings } from '../../lib/settings/schema';
import { changeSettings } from '../../lib/settings/store';

/** The panel's preferences: taken from the settings, changed there, and followed when they change elsewhere. */
export function createPanelView(
  page: Document,
  settings: ReadonlySignal<Settings>,
  theme: ReadonlySignal<'light' | 'dark'>,
): PanelView {
  // Changes show at once; the stored settings follow.
  const panel = signal(settings.peek().panel);
  const language = computed(() => pickLanguage(settings.value.language, navigator.languages));
  const shortcuts = signal<readonly Shortcut[]>([]);

  const change = (part: Partial<Settings['panel']>) => {
    panel.value = { ...panel.peek(), ...part };
    void changeSettings(now => ({ panel: { ...now.panel, ...part } })).catch(() => undefined); // It holds for this page at least.
  };

  void askBackground('shortcuts', {}).then(reply => {
    if (reply.ok) shortcuts.value = reply.value;
  });

  return {
    translate: computed(() => createTranslate(appCatalogue, language.value)),
    direction: 'ltr',
    widths: PANEL_WIDTH,
    width: computed(() => panel.value.width),
    side: computed(() => panel.value.side),
    collapsed: computed(() => panel.value.collapsed),
    theme,
    target: computed(() => settings.value.target),
    shortcuts,
    setWidth: width => change({ width: Math.round(width) }),
    setSide: side => change({ side }),
    setCollapsed: collapsed => change({ collapsed }),
    changeShortcuts: () => void askBackground('openShortcuts', {}),
    save: file => save(page, file),
    print: html => void askBackground('print', { html }),
  };
}

function save(page: Document, { name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
