// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findEditor } from '../../lib/editors/index';
import { LONGEST_DRAFT } from '../../lib/editors/text-map';

const STORY =
  'We shipped a cache change on a Tuesday, orders were lost for an hour, and I rolled it back before I looked for why.';

const find = (selectionText?: string) =>
  findEditor({ document, ...(selectionText ? { selectionText } : {}) }, new AbortController().signal);

const focusField = (html: string, select = false) => {
  document.body.innerHTML = html;
  const field = document.querySelector('input, textarea') as HTMLInputElement;
  field.value = STORY;
  field.focus();
  field.setSelectionRange(0, select ? STORY.length : 0);
};

/** An element that can be edited; happy-dom knows no such thing by itself. */
const editable = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true" tabindex="0">${html}</div>`;
  const root = document.body.firstElementChild as HTMLElement;
  for (const element of [root, ...root.querySelectorAll('*')])
    Object.defineProperty(element, 'isContentEditable', { value: true });
  root.focus();
  return root;
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

  it('takes a lone field in a shadow root, but none of our own', async () => {
    document.body.innerHTML = '<div></div><afterward-panel></afterward-panel>';
    for (const host of document.body.children)
      host.attachShadow({ mode: 'open' }).innerHTML = `<textarea>${STORY}</textarea>`;

    expect((await find())?.read()).toBe(STORY);
  });

  it('takes the one text of the page where the focus is in an empty box', async () => {
    document.body.innerHTML = `<input type="text"><textarea>${STORY}</textarea>`;
    document.querySelector('input')?.focus();
    expect((await find())?.read()).toBe(STORY);

    document.body.innerHTML = '<input type="text">';
    document.querySelector('input')?.focus();
    expect((await find())?.read()).toBe('');
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
    '<input type="text" enterkeyhint="search">',
    '<input type="text" name="q">',
    '<input type="text" placeholder="Search the docs…">',
    '<textarea role="combobox" aria-label="Search"></textarea>',
    '<input type="text" name="user[password]">',
    '<input type="text" id="loginPasscode">',
    '<input type="text" name="otp_1">',
    '<input type="text" name="verificationCode">',
    '<input type="text" name="card-number">',
    '<input type="text" id="ccnum">',
    '<input type="text" name="cvc">',
    '<input type="text" inputmode="numeric">',
    '<textarea aria-hidden="true"></textarea>',
  ])('never reads %s, whatever is selected', async html => {
    focusField(html, true);

    expect(await find()).toBeNull();
  });

  it.each([
    '<input type="text" name="passage">',
    '<input type="text" id="shipping">',
    '<input type="text" name="research">',
    '<textarea placeholder="Such as: the day I dropped the orders" name="story"></textarea>',
    '<textarea name="password-reset-postmortem"></textarea>',
  ])('reads %s, which only sounds like one of them', async html => {
    focusField(html);

    expect((await find())?.read()).toBe(STORY);
  });

  it('knows a search box by what stands around the shadow root that it lies in', async () => {
    document.body.innerHTML = '<form role="search"><div></div></form>';
    const host = document.querySelector('div') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<input type="text">';
    const field = host.shadowRoot?.querySelector('input') as HTMLInputElement;
    field.value = STORY;
    field.focus();

    expect(await find()).toBeNull();
  });

  it('takes a selection that only the browser can see, unless it lies in what is never read', async () => {
    expect(await find()).toBeNull();
    const copied = await find(STORY);
    expect([copied?.read(), copied?.writes, copied?.source().scope]).toEqual([STORY, false, 'selection']);

    focusField('<input type="text" autocomplete="cc-number">', true);
    expect(await find(STORY)).toBeNull();
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

  it('does not widen from what was selected in a field that asked writing tools to stay out', async () => {
    focusField('<textarea data-gramm="false"></textarea>');
    (document.activeElement as HTMLTextAreaElement).setSelectionRange(0, 40);
    const editor = await find();

    expect(editor?.read()).toBe(STORY.slice(0, 40).trim());
    expect(editor?.source().canWiden).toBe(false);
  });

  it.each([
    ['around', '<div data-gramm="false"><main><p>Chosen.</p><p>Not chosen.</p></main></div>'],
    ['in', '<main><p>Chosen.</p><p data-gramm="false">Not chosen.</p></main>'],
  ])('does not widen on a page where something %s the article asked them to', async (_, html) => {
    document.body.innerHTML = html;
    getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    const editor = await find();

    expect([editor?.read(), editor?.source().canWiden]).toEqual(['Chosen.', false]);
  });

  it('passes over a part of an editor that asked writing tools to stay out', async () => {
    editable(`<p>${STORY}</p><p data-gramm="false">Not for you.</p>`);

    expect((await find())?.read()).toBe(STORY);
  });
});

describe('a text that is longer than a draft', () => {
  const LONG = 'a'.repeat(LONGEST_DRAFT);

  it('is read as far as the user selected in it, also far down', async () => {
    focusField('<textarea></textarea>');
    const field = document.activeElement as HTMLTextAreaElement;
    field.value = `${LONG}\n\n${STORY}`;
    field.setSelectionRange(LONG.length + 2, field.value.length);
    const editor = await find();
    expect([editor?.read(), editor?.source().cut]).toEqual([STORY, false]);

    editor?.widen();
    expect(editor?.read()).toBe(LONG);
    expect(editor?.source()).toMatchObject({ cut: true, scope: 'whole' });
  });

  it('is read so in a rich text, too', async () => {
    const root = editable(`<p>${LONG}</p><p>${STORY}</p>`);
    getSelection()?.selectAllChildren(root.lastElementChild as Element);
    const editor = await find();

    expect([editor?.read(), editor?.source().cut]).toEqual([STORY, false]);
  });

  it('says that it was cut only where the draft is what was cut', async () => {
    const section = `<h2>One</h2><p>${STORY.repeat(4)}</p>`;
    const root = editable(`${section}<h2>Two</h2><p>${STORY.repeat(4)}</p><h2>Three</h2><p>${LONG}</p>`);
    getSelection()?.collapse(root.querySelector('p'), 0);
    const editor = await find();

    expect(editor?.source()).toMatchObject({ scope: 'section', cut: false, canWiden: true });
    editor?.widen();
    expect(editor?.source().cut).toBe(true);
  });
});

describe('a rich text', () => {
  it('is not written any more when the page has taken it away', async () => {
    const root = editable(`<p>${STORY}</p>`);
    const editor = await find();
    root.remove();

    expect(await editor?.replace({ start: 0, end: 2 }, 'We', 'I')).toEqual({ ok: false, reason: 'moved' });
  });

  it('knows headings that are written as Markdown writes them', async () => {
    const story = (title: string) => `<p># ${title}</p><p>${STORY.repeat(4)}</p>`;
    const root = editable(story('The coupons') + story('The filters'));
    getSelection()?.collapse(root.lastElementChild?.firstChild ?? null, 5);
    const editor = await find();

    expect(editor?.read().startsWith('# The filters')).toBe(true);
    expect(editor?.source().scope).toBe('section');
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

  it('is not written when it takes no focus, so that nothing else is written instead', async () => {
    focusField('<textarea></textarea>');
    const field = document.activeElement as HTMLTextAreaElement;
    const editor = await find();
    field.remove();

    expect(await editor?.replace({ start: 0, end: 2 }, 'We', 'I')).toEqual({ ok: false, reason: 'refused' });
  });

  it('tells of a value that a framework sets without focus or event', async () => {
    focusField('<textarea></textarea>');
    const field = document.activeElement as HTMLTextAreaElement;
    const editor = await find();
    field.blur();
    await new Promise(resolve => requestAnimationFrame(resolve));
    const told = new Promise<void>(resolve => editor?.onChange(resolve, new AbortController().signal));
    field.value = 'Another text.';
    field.defaultValue = field.value;
    await told;

    expect(editor?.read()).toBe('Another text.');
  });
});
