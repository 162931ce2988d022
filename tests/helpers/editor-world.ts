// Runs beside a page, in a world of its own as a content script does: the editors and the painter as they ship, and a stand-in
// for the review that marks phrases. `tests/e2e/editors.e2e.ts` bundles it and puts it into each page.
import { findEditor } from '../../lib/editors/index';
import type { Editor, WriteResult } from '../../lib/editors/types';
import { createPainter } from '../../lib/marks/index';
import type { Mark } from '../../lib/marks/types';
import { noteWakes, witness } from './witness';

interface Seen {
  readonly name: string;
  readonly text: string;
  readonly paints: Editor['paints'];
  readonly writes: boolean;
  readonly scope: string;
  readonly canWiden: boolean;
}

interface Shown {
  readonly wanted: readonly string[];
  readonly boxes: number;
}

const PHRASES = [
  'QA should have caught it',
  'more careful',
  'drop orders, and',
  'We had deployed a cache',
  'Checkout',
  '14:40',
];

let controller = new AbortController();
let editor: Editor | null = null;
let marks: Mark[] = [];
let moves = 0;
let changes = 0;

const touches: string[] = [];
const wakes: string[] = [];
for (const { contentWindow } of [{ contentWindow: window }, ...document.querySelectorAll('iframe')]) {
  witness(contentWindow as Window & typeof globalThis, touches);
  noteWakes(contentWindow as Window & typeof globalThis, wakes);
}

const marksIn = (text: string): Mark[] => {
  const spans = PHRASES.flatMap((phrase, index) =>
    [...text.matchAll(new RegExp(phrase, 'g'))].map((match, nth) => ({
      id: `${phrase}/${nth}`,
      group: `group-${index}`,
      look: (['wording', 'prevention', 'proportion'] as const)[index % 3] ?? 'wording',
      priority: 1,
      selected: index === 0 && nth === 0,
      start: match.index,
      end: match.index + phrase.length,
    })),
  );
  const gap = text.indexOf('We promised');
  return gap < 0
    ? spans
    : [...spans, { id: 'gap', group: 'gap', look: 'gap', priority: 1, selected: false, start: gap, end: gap }];
};

const painterFor = (found: Editor) => createPainter(found, controller.signal);
let painter: ReturnType<typeof painterFor> | null = null;

const review = () => {
  marks = editor ? marksIn(editor.read()) : [];
  painter?.paint(marks);
};

const world = {
  async open(): Promise<Seen | null> {
    controller = new AbortController();
    editor = await findEditor({ document }, controller.signal);
    if (!editor) return null;
    painter = editor.paints === 'nothing' ? null : painterFor(editor);
    editor.onChange(() => {
      changes += 1;
      review();
    }, controller.signal);
    editor.onMove(() => {
      moves += 1;
      painter?.refresh();
    }, controller.signal);
    review();
    return world.seen();
  },
  seen(): Seen | null {
    if (!editor) return null;
    const { scope, canWiden } = editor.source();
    return { name: editor.name, text: editor.read(), paints: editor.paints, writes: editor.writes, scope, canWiden };
  },
  /** What the marks should stand on, and how many boxes are drawn. The ranges that are painted are the page's to tell. */
  shown(): Shown {
    const root = document.querySelector('afterward-marks')?.shadowRoot;
    return {
      wanted: marks
        .filter(mark => mark.start < mark.end)
        .map(({ start, end }) => editor?.read().slice(start, end) ?? ''),
      boxes: root?.querySelectorAll('mark').length ?? 0,
    };
  },
  boxes: (phrase: string, nth: number) => {
    const at = spanOf(phrase, nth);
    return editor && at ? editor.boxesFor(at) : [];
  },
  /** Where the marks of a phrase are drawn as boxes. */
  drawn(phrase: string, nth: number) {
    const root = document.querySelector('afterward-marks')?.shadowRoot;
    const own = [...(root?.querySelectorAll(`[data-finding="${phrase}/${nth}"]`) ?? [])];
    return own.map(mark => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { left, top, width, height };
    });
  },
  markAtCentre(phrase: string, nth: number): readonly string[] {
    const [box] = world.boxes(phrase, nth);
    return (box && painter?.marksAt(box.left + box.width / 2, box.top + box.height / 2)) ?? [];
  },
  async replace(phrase: string, nth: number, by: string): Promise<WriteResult | null> {
    const at = spanOf(phrase, nth);
    return editor && at ? editor.replace(at, phrase, by) : null;
  },
  async replaceAt(at: { readonly start: number; readonly end: number }): Promise<WriteResult | null> {
    return editor?.replace(at, editor.read().slice(at.start, at.end), 'x') ?? null;
  },
  async insert(before: string, text: string): Promise<WriteResult | null> {
    const at = editor?.read().indexOf(before) ?? -1;
    return editor && at >= 0 ? editor.replace({ start: at, end: at }, '', text) : null;
  },
  reveal(phrase: string, nth: number) {
    const at = spanOf(phrase, nth);
    if (at) editor?.reveal(at);
  },
  widen() {
    editor?.widen();
  },
  selection: () => editor?.selection() ?? null,
  counts: () => ({ changes, moves }),
  /** What our code has done to nodes of the page since it was last asked. */
  touches: (): readonly string[] => touches.splice(0),
  /** Timers and frames that our code has asked for since it was last asked this. */
  wakes: (): readonly string[] => wakes.splice(0),
  close() {
    controller.abort();
    editor = null;
    painter = null;
  },
};

function spanOf(phrase: string, nth: number) {
  const found = [...(editor?.read() ?? '').matchAll(new RegExp(phrase, 'g'))][nth];
  return found ? { start: found.index, end: found.index + phrase.length } : null;
}

export type EditorWorld = typeof world;

(globalThis as { editorWorld?: EditorWorld }).editorWorld = world;
