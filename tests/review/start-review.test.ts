import { describe, expect, it, vi } from 'vitest';
import type { Editor } from '../../lib/editors/types';
import type { Mark, Painter } from '../../lib/marks/types';
import type { ReviewPorts } from '../../lib/review/ports';
import { startReview } from '../../lib/review/start-review';
import { fakeEditor } from '../helpers/fake-editor';
import { fakeEngine } from '../helpers/fake-engine';

const STORY = 'It broke. QA should have caught it. We fixed it.';
const PHRASE = 'QA should have caught it';
const NOTHING_SET = { options: {}, language: 'en', ignored: [], kept: [] } as const;

function setUp(editor: Editor | null, over: Partial<ReviewPorts> = {}) {
  const end = new AbortController();
  const painted: (readonly Mark[])[] = [];
  const copied: string[] = [];
  const saved: unknown[] = [];
  const painter: Painter = {
    paint: marks => void painted.push(marks),
    refresh: () => undefined,
    setTheme: () => undefined,
    marksAt: () => [],
    anchorOf: () => null,
  };
  const ports: ReviewPorts = {
    findEditor: async () => editor,
    createPainter: () => painter,
    engine: Promise.resolve(fakeEngine(PHRASE)),
    whenIdle: work => work(),
    now: () => 0,
    copy: async text => void copied.push(text),
    saveIgnored: ignored => void saved.push(ignored),
    saveKept: () => undefined,
    openOptions: () => undefined,
    close: () => undefined,
    ...over,
  };
  const session = startReview(ports, NOTHING_SET, end.signal);
  return { ...session, end, painted, copied, saved };
}

async function ready(editor: Editor | null, over: Partial<ReviewPorts> = {}) {
  const session = setUp(editor, over);
  await vi.waitFor(() => expect(session.model.state.value).not.toBe('reading'));
  return session;
}

describe('a review', () => {
  it('shows findings of the draft and paints them', async () => {
    const { model, painted } = await ready(fakeEditor(STORY));

    expect(model.state.value).toBe('ready');
    expect(model.findings.value.map(finding => finding.quote)).toEqual([PHRASE]);
    expect(painted.at(-1)).toMatchObject([{ group: 'blame', look: 'wording', start: 10, end: 34 }]);
  });

  it.each([
    ['the same draft', STORY, {}, 'ready'],
    ['the draft with a word more', `${STORY} Well.`, {}, 'ready'],
    ['another text', 'Another text of the page. QA should have caught it, too.', {}, 'no-draft'],
    ['more than was chosen', STORY, { scope: 'selection' }, 'no-draft'],
  ] as const)(
    'looks for the draft where the page took its editor away, and takes up %s or nothing',
    async (_, text, source, state) => {
      const editors = [fakeEditor(STORY), fakeEditor(text, { source })];
      const [first] = editors;
      const { model } = await ready(null, { findEditor: async () => editors.shift() ?? null });
      expect(model.state.value).toBe('ready');
      first?.leave();
      await vi.waitFor(() => expect(model.state.value).not.toBe('reading'));

      expect(model.state.value).toBe(state);
      expect(model.text.value).toBe(state === 'ready' ? text : '');
    },
  );

  it('says that there is no draft where no editor is found', async () => {
    const { model } = await ready(null);

    expect(model.state.value).toBe('no-draft');
  });

  it('says that there is no draft in an empty editor, and reviews once something is typed', async () => {
    const editor = fakeEditor('  ');
    const { model } = await ready(editor);
    expect(model.state.value).toBe('no-draft');

    editor.type(STORY);

    expect(model.state.value).toBe('ready');
  });

  it('follows the text as it is typed', async () => {
    const editor = fakeEditor(STORY);
    const { model } = await ready(editor);

    editor.type(`Listen. ${STORY}`);

    expect(model.findings.value).toMatchObject([{ start: 18, end: 42 }]);
  });

  it('says what it reads once, not with each key', async () => {
    const editor = fakeEditor(STORY);
    const { model } = await ready(editor);
    const before = model.source.value;

    editor.type(`Listen. ${STORY}`);

    expect(before).not.toBeNull();
    expect(model.source.value).toBe(before);
  });

  it('hides a finding at once when its words are edited, even before the next report', async () => {
    const editor = fakeEditor(STORY);
    let pending: (() => void) | undefined;
    let cost = 0;
    const { model } = await ready(editor, {
      now: () => (cost += 50),
      whenIdle: work => {
        pending = work;
      },
    });

    editor.type(STORY.replace('caught', 'cought'));

    expect(model.findings.value).toEqual([]);
    expect(pending).toBeDefined();
  });

  it('drops a result for a text that has changed meanwhile', async () => {
    const editor = fakeEditor(STORY);
    const pending: (() => void)[] = [];
    let cost = 0;
    const { model } = await ready(editor, { now: () => (cost += 50), whenIdle: work => void pending.push(work) });
    editor.type(`${STORY} One.`);
    editor.type('Nothing here.');

    pending[0]?.();
    expect(model.findings.value).toEqual([]);

    pending[1]?.();
    expect(model.findings.value).toEqual([]);
  });

  it('calls a draft unreadable when the engine fails, and recovers with the next edit', async () => {
    let fails = true;
    const engine = fakeEngine(PHRASE, () => {
      if (fails) throw new Error('broken');
      return {};
    });
    const editor = fakeEditor(STORY);
    const { model } = await ready(editor, { engine: Promise.resolve(engine) });
    expect(model.state.value).toBe('unreadable');
    fails = false;

    editor.type(`${STORY} More.`);

    expect(model.state.value).toBe('ready');
  });

  it('is not made anew when a setting changes that no finding depends on', async () => {
    const texts: string[] = [];
    const engine = fakeEngine(PHRASE, text => {
      texts.push(text);
      return {};
    });
    const { model, setSettings } = await ready(fakeEditor(STORY), { engine: Promise.resolve(engine) });
    const ignored = [{ scope: 'rule', rule: 'blame', id: 'blame:0', quote: '', title: 'Blame' }] as const;

    setSettings({ ...NOTHING_SET, ignored });
    expect(model.findings.value).toEqual([]);
    expect(texts).toHaveLength(1);

    setSettings({ ...NOTHING_SET, options: { pace: 180 } });
    expect(texts).toHaveLength(2);
  });

  it('says nothing over and over of a check that could not run: the panel’s head has it', async () => {
    const engine = fakeEngine(PHRASE, () => ({ faults: [{ rule: 'tone', reason: 'it threw' }] }));
    const editor = fakeEditor(STORY);
    const { model } = await ready(editor, { engine: Promise.resolve(engine) });

    editor.type(`${STORY} More.`);

    expect(model.report.value?.faults).toHaveLength(1);
    expect(model.notice.value).toBeNull();
  });

  it('stops following the text when its signal aborts', async () => {
    const editor = fakeEditor(STORY);
    const { model, end } = await ready(editor);
    end.abort();

    editor.type('Nothing here.');

    expect(model.text.value).toBe(STORY);
  });
});

describe('the actions', () => {
  it('replace through the editor, and take the replacement back', async () => {
    const editor = fakeEditor(STORY);
    const { model } = await ready(editor);
    const [finding] = model.findings.value;
    const suggestion = finding?.suggestions[0];
    if (!finding || !suggestion) throw new Error('no finding');

    await model.actions.apply(finding, suggestion);
    expect(editor.read()).toBe('It broke. our plan did not cover it. We fixed it.');
    expect(model.notice.value).toMatchObject({ kind: 'replaced', undoable: true });

    model.actions.undoNotice();
    await vi.waitFor(() => expect(editor.read()).toBe(STORY));
  });

  it('copy where the text can not be written', async () => {
    const { model, copied } = await ready(fakeEditor(STORY, { writes: false }));
    const [finding] = model.findings.value;
    const suggestion = finding?.suggestions[0];
    if (!finding || !suggestion) throw new Error('no finding');

    expect(await model.actions.apply(finding, suggestion)).toBe('copied');
    expect(copied).toEqual(['our plan did not cover it']);
    expect(model.notice.value?.kind).toBe('copied');
  });

  it('say why an editor did not take a replacement', async () => {
    const editor = fakeEditor(STORY, { refuses: 'read-only' });
    const { model } = await ready(editor);
    const [finding] = model.findings.value;
    const suggestion = finding?.suggestions[0];
    if (!finding || !suggestion) throw new Error('no finding');

    await model.actions.apply(finding, suggestion);

    expect(editor.read()).toBe(STORY);
    expect(model.notice.value?.kind).toBe('read-only');
  });

  it('ignore one finding and restore it', async () => {
    const { model, saved } = await ready(fakeEditor(`${PHRASE}. ${PHRASE}.`));
    const [first] = model.findings.value;
    if (!first) throw new Error('no finding');

    model.actions.ignore(first, 'finding');
    expect(model.findings.value).toHaveLength(1);
    expect(saved.at(-1)).toMatchObject([{ scope: 'finding', id: first.id }]);

    model.actions.undoNotice();
    expect(model.findings.value).toHaveLength(2);
    expect(saved.at(-1)).toEqual([]);
  });

  it('name as ignored only what is hidden here, not a finding of another draft', async () => {
    const { model, setSettings } = await ready(fakeEditor(STORY));
    const elsewhere = { scope: 'finding', rule: 'blame', id: 'blame:they broke it:0', quote: '', title: '' } as const;
    const here = { ...elsewhere, id: `blame:${PHRASE}:0` };

    setSettings({ ...NOTHING_SET, ignored: [elsewhere, here] });
    expect(model.ignored.value).toEqual([here]);

    model.actions.restore(here);
    expect(model.ignored.value).toEqual([]);
  });

  it.each(['draft', 'rule'] as const)('ignore all of a kind in the reach “%s”, and take it back', async scope => {
    const { model } = await ready(fakeEditor(`${PHRASE}. ${PHRASE}.`));
    const [first] = model.findings.value;
    if (!first) throw new Error('no finding');

    model.actions.ignore(first, scope);
    expect(model.findings.value).toEqual([]);

    model.actions.undoNotice();
    expect(model.findings.value).toHaveLength(2);
  });

  it('say that a text was inserted where nothing was replaced, and take it out again', async () => {
    const editor = fakeEditor(STORY);
    const { model } = await ready(editor);

    await model.actions.insert(' It is over.', STORY.length);
    expect(editor.read()).toBe(`${STORY} It is over.`);
    expect(model.notice.value).toMatchObject({ kind: 'inserted', undoable: true });

    model.actions.undoNotice();
    await vi.waitFor(() => expect(editor.read()).toBe(STORY));
  });

  it('walk through the findings in text order and wrap round', async () => {
    const editor = fakeEditor(`${PHRASE}. ${PHRASE}.`);
    const { model } = await ready(editor);
    const seen: (string | null)[] = [];

    for (const step of ['next', 'next', 'next', 'previous'] as const) {
      model.actions[step]();
      seen.push(model.selectedId.value);
    }

    expect(seen).toEqual([0, 1, 0, 1].map(nth => `blame:${PHRASE}:${nth}`));
    expect(editor.revealed).toHaveLength(4);
  });
});
