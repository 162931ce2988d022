import '../helpers/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerToTab, askBackground } from '../../lib/messages/in-page';
import { deliver } from '../helpers/deliver';

const nothing = () => ({});
const answers = {
  open: vi.fn(nothing),
  close: nothing,
  next: nothing,
  previous: nothing,
  apply: nothing,
  ignore: nothing,
  switchFocus: nothing,
  readDraft: () => null,
};
let leaving: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  answers.open.mockClear();
  leaving = new AbortController();
  answerToTab(answers, leaving.signal);
});

afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
});

it('answers what the extension asks of a tab', async () => {
  expect(await deliver({ afterward: 'open', question: { selectionText: 'It broke.' } })).toEqual({
    ok: true,
    value: {},
  });
  expect(answers.open.mock.calls[0]?.[0 as never]).toEqual({ selectionText: 'It broke.' });
});

it.each([
  null,
  5,
  'open',
  {},
  { afterward: 5 },
  { afterward: 'constructor' },
  { afterward: 'openReview', question: {} },
])('leaves %j to others', async message => {
  expect(await deliver(message)).toBeUndefined();
});

it('leaves a stranger’s message alone', async () => {
  expect(await deliver({ afterward: 'open', question: {} }, { id: 'another-extension' })).toBeUndefined();
  expect(answers.open).not.toHaveBeenCalled();
});

it('hears that nobody is there, and never rejects', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.') as never);

  expect(await askBackground('openOptions', {})).toEqual({ ok: false, reason: 'nobody' });
});
