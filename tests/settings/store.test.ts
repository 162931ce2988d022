import '../helpers/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('the stored settings', () => {
  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual({ value: DEFAULT_SETTINGS, lost: [] });
  });

  it('keep a change', async () => {
    await changeSettings(() => ({ pace: 170 }));

    expect((await readSettings()).value).toEqual({ ...DEFAULT_SETTINGS, pace: 170 });
  });

  it('lose none of several changes made at once', async () => {
    const add = (site: string) => changeSettings(({ sites }) => ({ sites: [...sites, site] }));

    await Promise.all(['https://a.example', 'https://b.example', 'https://c.example'].map(add));

    expect((await readSettings()).value.sites).toHaveLength(3);
  });

  it('refuse a change that does not fit, and take the next one', async () => {
    await expect(changeSettings(() => ({ pace: 9000 }))).rejects.toThrow();
    await changeSettings(() => ({ marksLook: 'tint' }));

    expect((await readSettings()).value).toEqual({ ...DEFAULT_SETTINGS, marksLook: 'tint' });
  });

  it('name what was corrupt until the next change stores them whole', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, pace: null, language: 'de' } });
    expect((await readSettings()).lost).toEqual(['pace']);

    await changeSettings(() => ({ marksLook: 'tint' }));

    expect(await readSettings()).toEqual({
      value: { ...DEFAULT_SETTINGS, marksLook: 'tint', language: 'de' },
      lost: [],
    });
  });

  it('tell who watches, until the watcher has gone', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    const leaving = new AbortController();
    watchSettings(heard, leaving.signal);

    await changeSettings(() => ({ pace: 140 }));
    leaving.abort();
    await changeSettings(() => ({ pace: 130 }));

    expect(heard.mock.calls.map(([settings]) => settings.pace)).toEqual([140]);
  });
});
