import { useEffect, useState } from 'preact/hooks';
import type { Repaired } from '../../lib/settings/repair';
import type { Settings } from '../../lib/settings/schema';
import { readSettings, watchSettings } from '../../lib/settings/store';

/** The stored settings, followed as they change; `null` until they are read. */
export function useSettings(): Repaired<Settings> | null {
  const [settings, setSettings] = useState<Repaired<Settings> | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(value => setSettings(before => ({ value, lost: before?.lost ?? [] })), end.signal);
    return () => end.abort();
  }, []);
  return settings;
}
