// Text that lives in DOM nodes: every rich-text framework, plain contenteditable, and (without writing) any part of a page.
import { type Edit, editBetween, mapSpan } from '../text/edits';
import { cut, type Span } from '../text/span';
import { holds, isElement, isOnPage, selectedRange, selectionOf, viewOf } from './dom';
import { type DraftScope, withinLimit } from './draft-scope';
import { caretBox, frameOffset, lineBoxes, scrollIntoSight, visibleEdges } from './geometry';
import type { InputPath } from './input-paths';
import { createTextMap, TEXT_ATTRIBUTES, type TextMap, type TextMapOptions } from './text-map';
import type { Box, DraftSource, Editor, WriteResult } from './types';
import { createBell, watchComposition, watchMoves } from './watch';

export interface RichTextOptions {
  /** For the tests' table and for faults: the framework. */
  readonly name: string;
  /** What the panel calls it. */
  readonly called: string;
  readonly root: Element;
  readonly map: TextMapOptions;
  /** How text gets in; absent where it can't be written. */
  readonly write?: InputPath;
  readonly mergesWithin?: number;
  readonly partial?: boolean;
  /** Milliseconds that a selection must rest where it is before the editor takes a write; by default until it has been told of it. */
  readonly selectionRests?: number;
  /** Milliseconds that a write must stand before it counts: the editor may still take it back. */
  readonly watchesFor?: number;
  /** False where the rest of the text is none of ours to read. */
  readonly widens?: boolean;
  /** The draft in the text as it is at the start. */
  scope(map: TextMap): DraftScope;
}

/** Editors learn of a selection from an event that the browser sends a little later; this is a little, in ms. */
const A_MOMENT = 32;

/** Longest wait, in ms, for an editor to show what it was given. */
const SETTLES_WITHIN = 600;

/** Editors write a blank at an edge as a no-break space; as text they are the same. */
const plain = (text: string): string => text.replace(/\u00A0/g, ' ').replace(/\n+/g, '\n');

/** Joins an edit's neighbours to it until it replaces characters by characters, which every editor takes more safely than a bare insertion. */
function solidEdit(quote: string, by: string): Edit | null {
  const edit = editBetween(quote, by);
  if (!edit) return null;
  let { start, end, inserted } = edit;
  const isBare = () => start === end || inserted === '';
  if (isBare() && start > 0) {
    const from = Math.max(0, quote.slice(0, start).search(/\S+\s*$/));
    inserted = quote.slice(from, start) + inserted;
    start = from;
  }
  if (isBare() && end < quote.length) {
    const to = end + (/^\s*\S+/.exec(quote.slice(end))?.[0].length ?? quote.length - end);
    inserted += quote.slice(end, to);
    end = to;
  }
  return { start, end, inserted };
}

/** The editor of what stands in `root`; it stops when the signal aborts. */
export function createRichText(options: RichTextOptions, signal: AbortSignal): Editor {
  const { root, write } = options;
  const document = root.ownerDocument;
  const view = viewOf(root);
  let live = createTextMap(root, options.map);
  const changes = createBell(signal);
  const moves = createBell(signal);
  let lastInput = Number.NEGATIVE_INFINITY;

  const observer = new view.MutationObserver(records => {
    live.touch(records);
    ringFor();
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: TEXT_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  /** The map as the DOM is now, also before the observer has been told. */
  const map = (): TextMap => {
    const records = observer.takeRecords();
    if (records.length > 0) {
      live.touch(records);
      ringFor();
    }
    return live.read();
  };
  const isComposing = watchComposition(root, ringFor, signal);
  root.addEventListener('input', () => (lastInput = view.performance.now()), { capture: true, passive: true, signal });
  watchMoves(root, moves.ring, signal);

  // Who works far down in a text that is longer than a draft may be means what is there.
  if (map().cut && (selectionIn(map(), root)?.end ?? 0) >= map().text.length)
    live = createTextMap(root, { ...options.map, limit: Number.POSITIVE_INFINITY });
  const scope = options.scope(map());
  const draftSpan = (): Span => scope.follow(map().text);
  const read = (): string => cut(map().text, withinLimit(draftSpan()));
  /** From the draft's offsets to the map's. */
  const outward = ({ start, end }: Span): Span => {
    const from = draftSpan().start;
    return { start: start + from, end: end + from };
  };

  /** What `read` last told: the text that spans count in. While an input method composes, nobody is told of what it does. */
  let told = read();
  /** Where a span of the told text stands now; `null` when its own words are being edited. */
  const now = (span: Span): Span | null => {
    const edit = isComposing() ? editBetween(told, read()) : null;
    return edit ? mapSpan(span, edit) : span;
  };
  /** Ranges of a span of the told draft. */
  const rangesFor = (span: Span): Range[] => {
    const at = now(span);
    return at ? map().rangesOf(outward(at)) : [];
  };

  function ringFor(): void {
    if (!isComposing()) changes.ring();
    moves.ring();
  }

  let edges: ReturnType<typeof visibleEdges> | null = null;
  /** What can be seen of the root; measured once for all boxes asked for in one go. */
  const visible = () => {
    if (!edges) {
      edges = visibleEdges(root);
      queueMicrotask(() => {
        edges = null;
      });
    }
    return edges;
  };

  const lineAt = (offset: number): Omit<Box, 'width'> | null => {
    const current = map();
    const block = current.blockAt(offset);
    const { x, y } = frameOffset(document);
    const beside = (from: number, to: number, edge: 'left' | 'right') => {
      const rects = current.rangesOf({ start: from, end: to }).flatMap(range => [...range.getClientRects()]);
      const rect = edge === 'right' ? rects.at(-1) : rects[0];
      return rect && rect.height > 0 ? { left: rect[edge] + x, top: rect.top + y, height: rect.height } : null;
    };
    const isRtl = view.getComputedStyle(block.element).direction === 'rtl';
    const before = offset > block.start ? beside(offset - 1, offset, isRtl ? 'left' : 'right') : null;
    const after = offset < block.end ? () => beside(offset, offset + 1, isRtl ? 'right' : 'left') : () => null;
    const own = before ?? after();
    if (own) return own;
    const rect = block.element.getBoundingClientRect();
    return rect.height > 0
      ? { left: (isRtl ? rect.right : rect.left) + x, top: rect.top + y, height: Math.min(rect.height, 24) }
      : null;
  };

  const hostOf = (node: Node): HTMLElement => {
    let host = (isElement(node) ? node : node.parentElement) as HTMLElement;
    while (host !== root && host.parentElement?.isContentEditable) host = host.parentElement;
    return host;
  };

  /** Selects a span of the map's text, and gives the range; `null` when it is not on the page. */
  const select = ({ start, end }: Span): Range | null => {
    const current = map();
    const from = current.placeOf(start, start === end ? 'end' : 'start');
    const to = start === end ? from : current.placeOf(end, 'end');
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    selectionOf(root)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    return range;
  };

  const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

  /** Waits until the text is as wanted; false when it is not in time. */
  const settles = async (isDone: () => boolean): Promise<boolean> => {
    const until = view.performance.now() + SETTLES_WITHIN;
    while (!isDone()) {
      if (view.performance.now() > until || signal.aborted) return false;
      await pause(16);
    }
    return true;
  };

  const focusHost = (at: Span): Range | null => {
    const place = map().placeOf(at.start, 'start');
    if (!place) return null;
    hostOf(place.node).focus({ preventScroll: true });
    return select(at);
  };

  const isSelected = ({ start, end }: Span): boolean => {
    const now = selectionIn(map(), root);
    return now?.start === start && now.end === end;
  };

  /**
   * Whether the text is as wanted; where parts of it may change by themselves meanwhile, whether it is so in the block around a span of
   * the wanted text.
   */
  const agrees = (wanted: string, { start, end }: Span): boolean => {
    const { text } = map();
    if (!options.partial && !options.watchesFor) return plain(text) === plain(wanted);
    const from = wanted.lastIndexOf('\n', start - 1) + 1;
    const to = wanted.indexOf('\n', end);
    const block = plain(wanted.slice(from, to === -1 ? undefined : to));
    return plain(text).split('\n').includes(block);
  };

  async function replace(span: Span, quote: string, by: string, selectInserted?: Span): Promise<WriteResult> {
    if (!write) return { ok: false, reason: 'read-only' };
    if (!isOnPage(root)) return { ok: false, reason: 'moved' };
    if (isComposing()) return { ok: false, reason: 'busy' };
    if (read().slice(span.start, span.end) !== quote) return { ok: false, reason: 'moved' };
    const edit = solidEdit(quote, by);
    if (!edit) return { ok: true };

    const rest = lastInput + (options.mergesWithin ?? 0) - view.performance.now();
    if (rest > 0) await pause(rest);

    const before = map().text;
    const inDraft = outward(span);
    const target = { start: inDraft.start + edit.start, end: inDraft.start + edit.end };
    if (!map().isPlain(target)) return { ok: false, reason: 'refused' };
    if (!focusHost(target)) return { ok: false, reason: 'moved' };
    await pause(options.selectionRests ?? A_MOMENT);
    if (options.selectionRests && !isSelected(target)) return { ok: false, reason: 'moved' };
    const range = select(target);
    if (isComposing()) return { ok: false, reason: 'busy' };
    // Text goes to where the selection is: in a text that the page took away meanwhile it can't be, and would go elsewhere.
    if (!range || !isOnPage(root) || !isSelected(target) || map().text !== before)
      return { ok: false, reason: 'moved' };
    const host = hostOf(range.startContainer);
    if (!host.isContentEditable) return { ok: false, reason: 'read-only' };

    const wanted = before.slice(0, target.start) + edit.inserted + before.slice(target.end);
    write({ host, range, text: edit.inserted });
    const isWritten = () => agrees(wanted, { ...target, end: target.start + edit.inserted.length });
    // Some editors take an edit into the page first and take it back when their model disagrees.
    const isTaken = await settles(isWritten);
    await pause(options.watchesFor ?? A_MOMENT);
    if (isTaken && isWritten()) {
      const from = inDraft.start;
      const inserted = selectInserted ?? { start: by.length, end: by.length };
      select({ start: from + inserted.start, end: from + inserted.end });
      return { ok: true };
    }
    if (!agrees(before, target)) {
      document.execCommand('undo');
      await settles(() => agrees(before, target));
    }
    return { ok: false, reason: 'refused' };
  }

  /** Where the caret or selection was when the focus left, in the text as it was then. */
  let left: { readonly at: Span; readonly text: string } | null = null;
  root.addEventListener(
    'focusout',
    () => {
      const at = selectionIn(map(), root);
      if (at) left = { at, text: map().text };
    },
    { capture: true, passive: true, signal },
  );
  /** Gives the focus back with the caret where it was; the page may have moved it since, as a click on a button of ours does. */
  const focusBack = () => {
    const range = selectedRange(root);
    const isInside = range && holds(root, range.startContainer);
    const edit = left && editBetween(left.text, map().text);
    const at = left && (edit ? mapSpan(left.at, edit) : left.at);
    if (!isInside && at) focusHost(at);
    else (isInside ? hostOf(range.startContainer) : (root as HTMLElement)).focus({ preventScroll: true });
  };

  const selection = (): Span | null => {
    const selected = selectionIn(map(), root);
    const own = draftSpan();
    if (!selected || selected.end < own.start || selected.start > own.end) return null;
    return {
      start: Math.max(selected.start, own.start) - own.start,
      end: Math.min(selected.end, own.end) - own.start,
    };
  };

  return {
    name: options.name,
    paints: 'ranges',
    writes: write !== undefined,
    reveals: true,
    element: root,
    source(): DraftSource {
      const current = map();
      const own = draftSpan();
      return {
        editor: options.called,
        scope: scope.kind,
        cut: own.end > withinLimit(own).end || (current.cut && own.end >= current.text.length),
        partial: options.partial ?? false,
        canWiden: scope.kind !== 'whole' && options.widens !== false && read().trim() !== current.text.trim(),
      };
    },
    read() {
      told = read();
      return told;
    },
    rangesFor,
    boxesFor(span) {
      const rects = rangesFor(span).flatMap(range => [...range.getClientRects()]);
      return lineBoxes(rects, document, visible());
    },
    caretBoxAt(offset) {
      const at = now({ start: offset, end: offset });
      const line = at && lineAt(outward(at).start);
      return line && caretBox(line, visible());
    },
    reveal(span) {
      const at = outward(span);
      const element = map().blockAt(at.start).element;
      scrollIntoSight(element, () => {
        const range = map().rangesOf(at)[0];
        const rect = range?.getBoundingClientRect();
        return rect && rect.height > 0 ? rect : element.getBoundingClientRect();
      });
    },
    replace,
    focus(at) {
      if (at) focusHost(outward(at));
      else focusBack();
    },
    selection,
    widen() {
      scope.widen();
      changes.ring();
    },
    onChange: changes.add,
    onMove: moves.add,
  };
}

/** The span of the user's selection in a map; a place for a caret, `null` when it is elsewhere. */
export function selectionIn(map: TextMap, root: Element): Span | null {
  const range = selectedRange(root);
  if (!range || !holds(root, range.startContainer) || !holds(root, range.endContainer)) return null;
  const start = map.offsetOf({ node: range.startContainer, offset: range.startOffset }, 'start');
  if (range.collapsed) return { start, end: start };
  return { start, end: Math.max(start, map.offsetOf({ node: range.endContainer, offset: range.endOffset }, 'end')) };
}
