import { editBetween, mapSpan } from '../../text/edits';
import { cut, isPlace, type Span } from '../../text/span';
import type { DraftSource, Editor, WriteResult } from '../types';
import { createBell } from '../watch';
import type { Channel } from './channel';
import { bodyOf, draftTextOf } from './draft-text';
import { followDraft } from './follow-draft';
import { createLayout, visibleIn } from './layout';
import { isReadOnly, pressUndo, textTargetOf } from './page';
import type { PageText } from './protocol';
import { hasLanded, planRewrite, type Rewrite } from './rewrite';
import { byLine } from './run-boxes';
import { storyAround } from './section';
import { watchPage } from './watch';

/** A paste shows in the text after 30 to 45 ms; what has not after this long, in ms, was not taken. */
const LANDING = 1500;
const LOOK_AGAIN = 30;
/** Changes that Docs makes a moment after the user's doing (a paste, an undo) are looked for once more after this, in ms. */
const AFTERMATH = 120;

interface Found {
  readonly scroller: Element;
  readonly channel: Channel;
  readonly first: PageText;
  /** Whether Docs hands out text boxes. */
  readonly hasBoxes: boolean;
}

/** A write of ours that nothing has changed since, so that Docs' own undo takes exactly it back. */
interface LastWrite {
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly quote: string;
  readonly by: string;
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
/** Each tab of a document is a text of its own. */
const tabOf = (page: Document) => new URLSearchParams(page.location.search).get('tab');

/** An editor on a Docs page whose text functions answer. It keeps a copy of the text and renews it when something stirs. */
export function createDocsEditor({ scroller, channel, first, hasBoxes }: Found, life: AbortSignal): Editor {
  const page = scroller.ownerDocument;
  const layout = createLayout(scroller);
  const changeListeners = new Set<() => void>();
  const moveListeners = new Set<() => void>();

  let model = first.text;
  let selected = first.selection;
  layout.setText(model);
  let { scope, within } = chosenPart();
  let draft = draftTextOf(model, within);
  let tab = tabOf(page);
  let isRendered = false;
  let last: LastWrite | null = null;

  /** What the user chose: the selection, else the story around the caret, else everything. */
  function chosenPart(): { scope: DraftSource['scope']; within: Span } {
    const [start, end] = selected ?? [0, 0];
    if (start < end) return { scope: 'selection', within: { start, end } };
    const story = hasBoxes && selected ? storyAround(model, start, layout.sizedRuns()) : null;
    return story ? { scope: 'section', within: story } : { scope: 'whole', within: bodyOf(model) };
  }

  function take(now: PageText): boolean {
    selected = now.selection;
    if (now.text === model) return false;
    const body = bodyOf(now.text);
    if (tab !== tabOf(page)) scope = 'whole';
    tab = tabOf(page);
    const followed = scope === 'whole' ? body : followDraft(within, model, now.text);
    within = { start: Math.max(body.start, followed.start), end: Math.min(body.end, followed.end) };
    model = now.text;
    draft = draftTextOf(model, within);
    layout.setText(model);
    return true;
  }

  const tell = (listeners: Set<() => void>) => {
    for (const listener of [...listeners]) listener();
  };

  let reading: Promise<void> | null = null;
  let isStale = false;

  async function readUntilFresh(): Promise<void> {
    while (isStale && !life.aborted) {
      isStale = false;
      const now = await channel.read();
      if (life.aborted || isComposing()) return;
      // Boxes and text belong together: new boxes count only once the text that they show has been read.
      const moved = isRendered;
      isRendered = false;
      if (moved) layout.invalidate();
      if (now && take(now)) tell(changeListeners);
      if (moved) tell(moveListeners);
    }
  }
  /**
   * What an input method composes is rendered among the text and belongs to nobody's draft yet. Marks go along with the words that
   * it pushes; a line that it stands in is none of the text, and bears no marks until it is.
   */
  function leaveAside(): void {
    layout.invalidate();
    tell(moveListeners);
  }
  function refresh(): Promise<void> {
    isStale = true;
    reading ??= readUntilFresh().finally(() => {
      reading = null;
    });
    return reading;
  }

  const stirs = createBell(life);
  const moves = createBell(life);
  stirs.add(() => (isComposing() ? leaveAside() : void refresh()), life);
  moves.add(() => tell(moveListeners), life);
  let aftermath: ReturnType<typeof setTimeout> | undefined;
  life.addEventListener('abort', () => clearTimeout(aftermath));

  const isComposing = watchPage(
    scroller,
    {
      acted() {
        stirs.ring();
        clearTimeout(aftermath);
        aftermath = setTimeout(stirs.ring, AFTERMATH);
      },
      rendered() {
        isRendered = true;
        stirs.ring();
      },
      moved: moves.ring,
    },
    life,
  );

  const boxesFor = (span: Span) =>
    hasBoxes ? byLine(layout.boxesOf(draft.toModel(span))).flatMap(box => visibleIn(scroller, box) ?? []) : [];

  function caretBoxAt(offset: number) {
    if (!hasBoxes) return null;
    const opens = offset === 0 || draft.text[offset - 1] === '\n';
    const box = layout.caretAt(draft.toModel({ start: offset, end: offset }).start, opens);
    return box && visibleIn(scroller, box);
  }

  /** Reads until a condition holds of the text; false when it never does. */
  async function comesTrue(holds: (text: string) => boolean): Promise<boolean> {
    const until = performance.now() + LANDING;
    while (!life.aborted) {
      await refresh();
      if (holds(model)) return true;
      if (performance.now() > until) return false;
      await pause(LOOK_AGAIN);
    }
    return false;
  }

  /** Sends a paste and waits for it to show. What came out differently is taken back, as far as nobody typed meanwhile. */
  async function write(rewrite: Rewrite, keepScroll: boolean): Promise<WriteResult> {
    const before = model;
    const sent = await channel.replace({ ...rewrite, keepScroll });
    if (sent !== 'sent') return { ok: false, reason: sent };
    if (await comesTrue(text => hasLanded(before, text, rewrite))) return { ok: true };
    if (model !== before && cut(model, rewrite) !== rewrite.quote && pressUndo(page))
      await comesTrue(text => text === before);
    return { ok: false, reason: 'refused' };
  }

  /** Takes our own last write back by Docs' undo, which restores formatting as well; false when that does not apply. */
  async function takesBack(span: Span, quote: string, by: string): Promise<boolean> {
    const write = last;
    if (!write || write.after !== model || write.by !== quote || write.quote !== by) return false;
    if (draft.toModel(span).start !== write.start || !pressUndo(page)) return false;
    return comesTrue(text => text === write.before);
  }

  async function replace(span: Span, quote: string, by: string, selectInserted?: Span): Promise<WriteResult> {
    if (isComposing()) return { ok: false, reason: 'busy' };
    if (isReadOnly(textTargetOf(page))) return { ok: false, reason: 'read-only' };
    if (cut(draft.text, span) !== quote) return { ok: false, reason: 'moved' };
    const seen = model;
    const asked = draft.toModel(span);
    await refresh();
    if (isComposing()) return { ok: false, reason: 'busy' };
    const edit = editBetween(seen, model);
    const place = edit ? mapSpan(asked, edit) : asked;
    if (!place) return { ok: false, reason: 'moved' };
    if (quote === by) return { ok: true };
    if (await takesBack(span, quote, by)) return { ok: true };

    const rewrite = planRewrite(model, place, by);
    if (!rewrite) return { ok: false, reason: 'refused' };
    const before = model;
    const isInView = isPlace(span) ? caretBoxAt(span.start) !== null : boxesFor(span).length > 0;
    const result = await write(rewrite, isInView);
    if (!result.ok) return result;
    last = { before, after: model, start: place.start, quote, by };
    if (selectInserted) {
      const start = place.start + selectInserted.start;
      const end = place.start + selectInserted.end;
      if (model.slice(start, end) === cut(by, selectInserted)) await channel.select(start, end, true);
    }
    return result;
  }

  return {
    name: 'Google Docs',
    paints: hasBoxes ? 'boxes' : 'nothing',
    get writes() {
      return !isReadOnly(textTargetOf(page));
    },
    reveals: true,
    element: scroller,
    source: () => ({
      editor: 'Google Docs',
      scope,
      cut: draft.cut,
      partial: false,
      canWiden: scope !== 'whole',
    }),
    read: () => draft.text,
    rangesFor: () => [],
    boxesFor,
    caretBoxAt,
    reveal(span) {
      const { start, end } = draft.toModel(span);
      void channel.select(start, end, false);
    },
    replace,
    focus(at) {
      if (!at) return textTargetOf(page)?.focus({ preventScroll: true });
      const { start, end } = draft.toModel(at);
      void channel.select(start, end, true);
    },
    selection: () => selected && draft.toDraft({ start: selected[0], end: selected[1] }),
    widen() {
      scope = 'whole';
      within = bodyOf(model);
      draft = draftTextOf(model, within);
    },
    onChange: (listener, signal) => subscribe(changeListeners, listener, signal),
    onMove: (listener, signal) => subscribe(moveListeners, listener, signal),
  };
}

function subscribe(listeners: Set<() => void>, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
