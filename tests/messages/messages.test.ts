import '../helpers/fake-browser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, Refusal } from '../../lib/messages/answer';
import { askBackground, askTab } from '../../lib/messages/send';
import { deliver, US } from '../helpers/deliver';

const source = { editor: 'Google Docs', scope: 'selection', cut: false, partial: false, canWiden: true } as const;
let leaving: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  leaving = new AbortController();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(message => deliver(message) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab, message) => deliver(message) as never);
});

afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
});

describe('asking', () => {
  it('brings the answer', async () => {
    answerMessages({ readDraft: () => ({ text: 'A cache broke.', source }) }, leaving.signal);

    expect(await askTab({ tabId: 1 }, 'readDraft', {})).toEqual({
      ok: true,
      value: { text: 'A cache broke.', source },
    });
  });

  it('asks the top frame unless told another', async () => {
    await askTab({ tabId: 1 }, 'next', {});
    await askTab({ tabId: 1, frameId: 8 }, 'next', {});

    const frames = vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.map(([, , options]) => options);
    expect(frames).toEqual([{ frameId: 0 }, { frameId: 8 }]);
  });

  it('hears a refusal with its reason', async () => {
    answerMessages({ openReview: () => new Refusal('restricted') }, leaving.signal);

    expect(await askBackground('openReview', { tabId: 1 })).toEqual({ ok: false, reason: 'restricted' });
  });

  it('hears that it failed, without the error itself', async () => {
    answerMessages({ openOptions: () => Promise.reject(new Error('secret detail')) }, leaving.signal);

    expect(await askBackground('openOptions', {})).toEqual({ ok: false, reason: 'failed' });
  });

  it('hears that nobody is there', async () => {
    expect(await askBackground('openOptions', {})).toEqual({ ok: false, reason: 'nobody' });

    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('Could not establish connection.') as never);
    expect(await askBackground('openOptions', {})).toEqual({ ok: false, reason: 'nobody' });
  });

  it('does not believe an answer that does not fit', async () => {
    answerMessages({ readDraft: () => ({ text: 5 }) as never }, leaving.signal);

    expect(await askTab({ tabId: 1 }, 'readDraft', {})).toEqual({ ok: false, reason: 'misfit' });
  });
});

describe('answering', () => {
  it('leaves a stranger’s message alone', async () => {
    const heard = vi.fn(() => ({}));
    answerMessages({ openReview: heard }, leaving.signal);

    expect(await deliver({ afterward: 'openReview', question: {} }, { id: 'another-extension' })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it('lets no script of a web page speak for the extension’s own pages', async () => {
    const heard = vi.fn(() => ({}));
    answerMessages({ siteAccess: heard }, leaving.signal);
    const message = { afterward: 'siteAccess', question: { origin: 'https://a.example', on: true } };

    await deliver(message, { ...US, tab: { id: 3 }, url: 'https://a.example/' });
    expect(heard).not.toHaveBeenCalled();

    await deliver(message, { ...US, tab: { id: 3 }, url: fakeBrowser.runtime.getURL('/options.html') });
    await deliver(message);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('stops when its signal aborts', async () => {
    answerMessages({ openOptions: () => ({}) }, leaving.signal);
    leaving.abort();

    expect(await deliver({ afterward: 'openOptions', question: {} })).toBeUndefined();
  });

  it('never hands a misfit to a handler, whatever arrives', async () => {
    const heard = vi.fn(() => ({}));
    answerMessages({ openReview: heard, siteAccess: heard }, leaving.signal);
    const names = fc.oneof(fc.constantFrom('openReview', 'siteAccess', 'toString', '__proto__'), fc.string());

    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.record({ afterward: names, question: fc.anything() })),
        async message => {
          await deliver(message);
          for (const [question] of heard.mock.calls as unknown[][]) expect(question).toBeTypeOf('object');
        },
      ),
      { numRuns: 60 },
    );
  });
});
