import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/controls/shortcuts';
import { Options } from '../../components/options/options';
import type { FileOutcome } from '../../components/options/options-props';
import { LANGUAGES } from '../../lib/i18n/languages';
import type { Translate } from '../../lib/i18n/translate';
import { forgetKeptChecks, readKeptChecks, watchKeptChecks } from '../../lib/settings/kept-checks';
import { PACE, PHRASES, TARGET } from '../../lib/settings/limits';
import type { Settings, StoredCheck } from '../../lib/settings/schema';
import { changeSettings } from '../../lib/settings/store';
import { exportSettings, importSettings } from '../../lib/settings/transfer';
import { Page } from '../pages/page';
import { allShortcuts, openShortcuts } from '../pages/shortcuts';
import { isAllowed, offerSite, withdrawSite } from '../pages/sites';
import { useEngine } from '../pages/use-engine';
import { useSettings } from '../pages/use-settings';

const LIMITS = { pace: PACE, target: TARGET, phrases: PHRASES };

const titleOf = (t: Translate) => `${t('options.title')} · Afterward`;

function OptionsPage() {
  const stored = useSettings();
  const engine = useEngine(stored?.value);
  const checks = useKeptChecks();
  const shortcuts = useShortcuts();
  const [allowed, recheckSites] = useAllowedSites(stored?.value.sites);
  if (!stored) return null;
  const { value: settings, lost } = stored;
  return (
    <Page settings={settings} titleOf={titleOf}>
      <Options
        settings={settings}
        lost={lost}
        rules={engine?.rules ?? null}
        limits={LIMITS}
        allowedSites={allowed}
        keptChecks={checks}
        shortcuts={shortcuts}
        languages={LANGUAGES}
        onChange={keep}
        onAllowSite={origin => void offerSite(origin).then(recheckSites)}
        onRemoveSite={origin => void withdrawSite(origin).then(recheckSites)}
        onForget={which => void forgetKeptChecks(which)}
        onExport={() => download(exportSettings(settings))}
        onImport={takeOver}
        onShortcuts={openShortcuts}
      />
    </Page>
  );
}

const keep = (change: Partial<Settings>): Promise<boolean> =>
  changeSettings(() => change).then(
    () => true,
    () => false,
  );

function useKeptChecks(): readonly StoredCheck[] {
  const [checks, setChecks] = useState<readonly StoredCheck[]>([]);
  useEffect(() => {
    const end = new AbortController();
    void readKeptChecks().then(setChecks);
    watchKeptChecks(setChecks, end.signal);
    return () => end.abort();
  }, []);
  return checks;
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void allShortcuts().then(setShortcuts);
    read();
    // They are changed on a page of the browser's, from which the user comes back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

/** Those of the sites that the browser allows, and how to look again. */
function useAllowedSites(sites: readonly string[] | undefined): [readonly string[], () => void] {
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const look = async () => {
    const answers = await Promise.all((sites ?? []).map(isAllowed));
    setAllowed((sites ?? []).filter((_, index) => answers[index]));
  };
  useEffect(() => void look(), [sites]);
  return [allowed, () => void look()];
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'afterward-settings.json';
  link.click();
  URL.revokeObjectURL(address);
}

async function takeOver(file: File): Promise<FileOutcome> {
  const unread = { ok: false, reason: 'unread', file: file.name, line: 0, column: 0, field: '' } as const;
  const text = await file.text().catch(() => null);
  if (text === null) return unread;
  const read = importSettings(text);
  if (!read.ok) return { ...read, file: file.name };
  return (await keep(read.settings)) ? { ok: true, count: Object.keys(read.settings).length } : unread;
}

render(<OptionsPage />, document.body);
