import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { repair } from './repair';
import { keptCheckSchema, type StoredCheck } from './schema';

// Kept apart from the settings: it may hold the user's own words, and an export of the settings must not carry them.
const item = storage.defineItem<unknown>('local:keptChecks', { version: 1, migrations: {} });

const mend = (stored: unknown): readonly StoredCheck[] =>
  repair(z.array(keptCheckSchema), stored ?? undefined, []).value;

/** All kept checks, oldest first. */
export const readKeptChecks = async (): Promise<readonly StoredCheck[]> => mend(await item.getValue());

/** Replaces the kept checks of one draft; none forgets them. */
export async function saveKeptChecks(draft: string, checks: readonly Omit<StoredCheck, 'draft'>[]): Promise<void> {
  const others = (await readKeptChecks()).filter(check => check.draft !== draft);
  const all = [...others, ...checks.map(check => ({ ...check, draft }))].sort((a, b) => a.at - b.at);
  await item.setValue(all);
}

/** Forgets one kept check, or all. */
export async function forgetKeptChecks(which: StoredCheck | 'all'): Promise<void> {
  if (which === 'all') return item.removeValue();
  const left = (await readKeptChecks()).filter(check => check.draft !== which.draft || check.at !== which.at);
  await item.setValue(left);
}

/** Calls back with all kept checks whenever they change, until the signal aborts. */
export function watchKeptChecks(listener: (checks: readonly StoredCheck[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = item.watch(stored => listener(mend(stored)));
  signal.addEventListener('abort', stop, { once: true });
}
