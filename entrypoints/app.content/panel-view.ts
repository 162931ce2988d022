import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Shortcut } from '../../components/controls/shortcuts';
import type { PanelView, SavedFile } from '../../components/panel/view';
import { appEnglish } from '../../lib/i18n/catalogues/app';
import type { Language } from '../../lib/i18n/languages';
import { createTranslate } from '../../lib/i18n/translate';
import { askBackground } from '../../lib/messages/in-page';
import { PANEL_WIDTH } from '../../lib/settings/limits';
import type { Settings } from '../../lib/settings/schema';

/** The panel's preferences: taken from the settings, changed there, and followed when they change elsewhere. */
export function createPanelView(
  page: Document,
  settings: ReadonlySignal<Settings>,
  language: ReadonlySignal<Language>,
  theme: ReadonlySignal<'light' | 'dark'>,
): PanelView {
  // Changes show at once; the stored settings follow.
  const changed = signal<Partial<Settings['panel']>>({});
  const panel = computed(() => ({ ...settings.value.panel, ...changed.value }));
  const shortcuts = signal<readonly Shortcut[]>([]);

  const show = (part: Partial<Settings['panel']>) => {
    changed.value = { ...changed.peek(), ...part };
  };
  const keep = (part: Partial<Settings['panel']>) => {
    show(part);
    void askBackground('savePanel', part); // Where that fails it holds for this page at least.
  };

  void askBackground('shortcuts', {}).then(reply => {
    if (reply.ok) shortcuts.value = reply.value;
  });

  return {
    translate: computed(() =>
      createTranslate({ en: appEnglish, de: globalThis.afterwardGerman?.app ?? {} }, language.value),
    ),
    widths: PANEL_WIDTH,
    width: computed(() => panel.value.width),
    side: computed(() => panel.value.side),
    collapsed: computed(() => panel.value.collapsed),
    theme,
    target: computed(() => settings.value.target),
    shortcuts,
    setWidth: width => show({ width: Math.round(width) }),
    keepWidth: () => keep({ width: panel.peek().width }),
    setSide: side => keep({ side }),
    setCollapsed: collapsed => keep({ collapsed }),
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
