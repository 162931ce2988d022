// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findEditor } from '../../lib/editors/index';

const STORY =
  'We shipped a cache change on a Tuesday, orders were lost for an hour, and I rolled it back before I looked for why.';

const find = () => findEditor({ document }, new AbortController().signal);

const focusField = (html: string, select = false) => {
  document.body.innerHTML = html;
  const field = document.querySelector('input, textarea') as HTMLInputElement;
  field.value = STORY;
  field.focus();
  field.setSelectionRange(0, select ? STORY.length : 0);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('finding the editor', () => {
  it('takes the focused field', async () => {
    focusField('<textarea></textarea>');
    const editor = await find();

    expect(editor?.read()).toBe(STORY);
    expect(editor?.source()).toEqual({
      editor: 'a text field',
      scope: 'whole',
      cut: false,
      partial: false,
      canWiden: false,
    });
  });

  it('takes a lone field that nobody focused', async () => {
    focusField('<textarea></textarea>');
    (document.activeElement as HTMLElement).blur();

    expect((await find())?.read()).toBe(STORY);
  });

  it('gives nothing on a page without a text', async () => {
    expect(await find()).toBeNull();
  });

  it.each([
    '<input type="password">',
    '<input type="search">',
    '<input type="tel">',
    '<input type="text" autocomplete="cc-number">',
    '<input type="text" autocomplete="section-a one-time-code">',
    '<input type="text" role="searchbox">',
    '<form role="search"><input type="text"></form>',
  ])('never reads %s, whatever is selected', async html => {
    focusField(html, true);

    expect(await find()).toBeNull();
  });

  it.each([
    '<textarea data-gramm="false"></textarea>',
    '<div data-enable-grammarly="false"><textarea></textarea></div>',
    '<textarea readonly></textarea>',
  ])('reads %s only where the user selected text', async html => {
    focusField(html);
    expect(await find()).toBeNull();

    focusField(html, true);
    expect((await find())?.read()).toBe(STORY);
  });
});

describe('a form field', () => {
  it('refuses to write where the quote no longer stands', async () => {
    focusField('<textarea></textarea>');
    const editor = await find();

    expect(await editor?.replace({ start: 0, end: 2 }, 'He', 'I')).toEqual({ ok: false, reason: 'moved' });
    expect(editor?.read()).toBe(STORY);
  });

  it('is not written when it can only be read', async () => {
    focusField('<textarea readonly></textarea>', true);
    const editor = await find();

    expect(editor?.writes).toBe(false);
    expect(await editor?.replace({ start: 0, end: 2 }, 'We', 'I')).toEqual({ ok: false, reason: 'read-only' });
  });

  it('neither tells of changes nor writes while an input method composes', async () => {
    focusField('<textarea></textarea>');
    const field = document.activeElement as HTMLTextAreaElement;
    const editor = await find();
    field.dispatchEvent(new Event('compositionstart'));

    expect(await editor?.replace({ start: 0, end: 2 }, 'We', 'I')).toEqual({ ok: false, reason: 'busy' });
  });
});
