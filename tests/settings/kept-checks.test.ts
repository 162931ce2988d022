import '../helpers/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetKeptChecks, readKeptChecks, saveKeptChecks } from '../../lib/settings/kept-checks';

const check = (at: number) => ({ at, words: 300, minutes: 2, level: 'close' as const, findings: [], steps: {} });

beforeEach(() => fakeBrowser.reset());

it('keeps the checks of each draft apart, oldest first', async () => {
  await saveKeptChecks('a', [check(5)]);
  await saveKeptChecks('b', [check(2)]);
  await saveKeptChecks('a', [check(5), check(7)]);

  expect((await readKeptChecks()).map(({ draft, at }) => [draft, at])).toEqual([
    ['b', 2],
    ['a', 5],
    ['a', 7],
  ]);
});

it('forgets one, or all', async () => {
  await saveKeptChecks('a', [check(5), check(7)]);

  await forgetKeptChecks({ ...check(5), draft: 'a' });
  expect((await readKeptChecks()).map(({ at }) => at)).toEqual([7]);

  await forgetKeptChecks('all');
  expect(await readKeptChecks()).toEqual([]);
});

it('drops a stored check that can no longer be read, and keeps the rest', async () => {
  await fakeBrowser.storage.local.set({ keptChecks: [{ at: 'yesterday' }, { ...check(3), draft: 'a' }] });

  expect((await readKeptChecks()).map(({ at }) => at)).toEqual([3]);
});
