import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS } from './defaults';
import { migrations } from './migrations';
import { type Repaired, repair } from './repair';
import { SETTINGS_VERSION, type Settings, settingsSchema } from './schema';

const item = storage.defineItem<unknown>('local:settings', { version: SETTINGS_VERSION, migrations });

const mend = (stored: unknown): Repaired<Settings> => repair(settingsSchema, stored ?? undefined, DEFAULT_SETTINGS);

/** The settings as stored; what was corrupt has its default, and `lost` names it (`['']` when nothing could be read). */
export const readSettings = async (): Promise<Repaired<Settings>> => mend(await item.getValue());

/** Calls back with the settings whenever they change, here or in another context, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = item.watch(stored => listener(mend(stored).value));
  signal.addEventListener('abort', stop, { once: true });
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some of the settings and gives the result. Changes made in one context queue up, so that none is lost to another. */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const { value: now } = await readSettings();
    const next = settingsSchema.parse({ ...now, ...change(now) });
    await item.setValue(next);
    return next;
  });
  lastChange = changed.catch(() => {
    // The caller hears of it from `changed`; the queue goes on.
  });
  return changed;
}
