// Paints on DOM text through the CSS Custom Highlight API: the page's nodes stay as they are, and the browser moves the paint
// with the layout. Ranges are live, so that marks follow the text even before the next report.
import { createHighlightSheet, type HighlightName, type HighlightSheet, highlightCss } from './highlight-style';
import type { Mark, MarkTheme, Surface } from './types';

type View = Window & typeof globalThis;

interface Painted {
  readonly name: string;
  readonly ranges: readonly Range[];
}

const SELECTED = 'afterward-selected';

const sameEnds = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** True where the browser can paint ranges. */
export const canHighlight = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView as View | null;
  return view?.CSS?.highlights !== undefined && view.Highlight !== undefined;
};

/** The part of a painter that paints spans of DOM text. */
export interface HighlightLayer {
  paint(marks: readonly Mark[]): void;
  setTheme(theme: MarkTheme): void;
}

/** Makes the layer; highlights and style are gone when the signal aborts. */
export function createHighlightLayer(surface: Surface, initial: MarkTheme, signal: AbortSignal): HighlightLayer {
  const view = surface.element.ownerDocument.defaultView as View;
  const registry = view.CSS.highlights;
  const painted = new Map<string, Painted>();
  const names = new Map<string, HighlightName>();
  let theme = initial;
  let sheet: HighlightSheet | null = null;
  let sheetRoot: Node | null = null;

  const restyle = () => {
    const root = surface.element.getRootNode() as Document | ShadowRoot;
    if (root !== sheetRoot) {
      sheet?.remove();
      sheet = createHighlightSheet(root);
      sheetRoot = root;
    }
    sheet?.set(highlightCss(names.values(), theme));
  };

  const highlightFor = (mark: Mark, selected: boolean): Highlight => {
    const name = selected ? SELECTED : `afterward-${mark.group}`;
    let highlight = registry.get(name);
    if (!highlight) {
      highlight = new view.Highlight();
      registry.set(name, highlight);
    }
    highlight.priority = selected ? 100 : Math.max(highlight.priority, mark.priority);
    names.set(name, { name, look: mark.look, selected });
    return highlight;
  };

  const erase = (key: string) => {
    const known = painted.get(key);
    if (!known) return;
    painted.delete(key);
    const highlight = registry.get(known.name);
    for (const range of known.ranges) highlight?.delete(range);
  };

  const draw = (key: string, mark: Mark, selected: boolean) => {
    const ranges = surface.rangesFor(mark);
    const name = selected ? SELECTED : `afterward-${mark.group}`;
    const known = painted.get(key);
    if (
      known?.name === name &&
      known.ranges.length === ranges.length &&
      known.ranges.every((range, index) => sameEnds(range, ranges[index] as Range))
    )
      return;
    erase(key);
    const highlight = highlightFor(mark, selected);
    for (const range of ranges) highlight.add(range);
    painted.set(key, { name, ranges });
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const key of [...painted.keys()]) erase(key);
      for (const name of names.keys()) registry.delete(name);
      sheet?.remove();
    },
    { once: true },
  );

  return {
    paint(marks) {
      if (signal.aborted) return;
      const wanted = new Set<string>();
      for (const mark of marks) {
        wanted.add(mark.id);
        draw(mark.id, mark, false);
        if (!mark.selected) continue;
        wanted.add(`${mark.id}\u0000selected`);
        draw(`${mark.id}\u0000selected`, mark, true);
      }
      for (const key of [...painted.keys()]) if (!wanted.has(key)) erase(key);
      for (const name of [...names.keys()]) {
        if ((registry.get(name)?.size ?? 0) > 0) continue;
        registry.delete(name);
        names.delete(name);
      }
      restyle();
    },
    setTheme(next) {
      theme = next;
      restyle();
    },
  };
}
