// Paints boxes over text that has no nodes to highlight (form fields, canvas), and the markers of gaps over any text. One host at
// the end of the document; nothing in it takes the pointer. Styles are set property by property, which no page's policy forbids.
import { LOOKS, lineColour, tintColour } from './looks';
import type { Mark, MarkTheme, Surface } from './types';

type Box = ReturnType<Surface['boxesFor']>[number];

/** Under the panel and its card, over everything of the page. */
const LAYER = 2_147_483_000;

/** Where the user has chosen colours of their own. */
const FORCED = '(forced-colors: active)';

/** Height of a wave, in px. */
const WAVE = 4;

const isPlace = ({ start, end }: Mark): boolean => start === end;

/** The part of a painter that paints boxes. */
export interface OverlayLayer {
  /** Which of the marks it is given are its own to show. */
  paint(marks: readonly Mark[]): void;
  refresh(): void;
  setTheme(theme: MarkTheme): void;
}

/** Makes the layer; its host is gone when the signal aborts. */
export function createOverlayLayer(surface: Surface, initial: MarkTheme, signal: AbortSignal): OverlayLayer {
  const document = topDocument(surface.element);
  const host = document.createElement('afterward-marks');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = `all:initial;position:fixed;left:0;top:0;width:0;height:0;pointer-events:none;contain:layout style;z-index:${LAYER};`;
  const root = host.attachShadow({ mode: 'open' });
  const elements = new Map<string, HTMLElement[]>();
  let theme = initial;
  let shown: readonly Mark[] = [];

  signal.addEventListener('abort', () => host.remove(), { once: true });

  const boxesOf = (mark: Mark): readonly Box[] => {
    if (!isPlace(mark)) return surface.boxesFor(mark);
    const caret = surface.caretBoxAt(mark.start);
    return caret ? [caret] : [];
  };

  const update = () => {
    if (signal.aborted) return;
    const wanted = new Map(shown.map(mark => [mark.id, mark]));
    for (const [id, own] of elements) {
      if (wanted.has(id)) continue;
      for (const element of own) element.remove();
      elements.delete(id);
    }
    // All layout is read before anything is written.
    const boxes = shown.map(mark => boxesOf(mark));
    shown.forEach((mark, index) => {
      const places = boxes[index] as readonly Box[];
      const own = elements.get(mark.id) ?? [];
      while (own.length > places.length) own.pop()?.remove();
      places.forEach((box, line) => {
        let element = own[line];
        if (!element) {
          element = document.createElement('mark');
          element.dataset.finding = mark.id;
          element.dataset.rule = mark.group;
          own.push(element);
          root.append(element);
        }
        const css = isPlace(mark) ? gapCss(box, mark, theme) : lineCss(box, mark, theme);
        if (element.dataset.css !== css) {
          element.dataset.css = css;
          element.style.cssText = css;
        }
      });
      elements.set(mark.id, own);
    });
    if (shown.length > 0 && !host.isConnected) document.documentElement.append(host);
    undoZoom(host);
  };
  matchMedia(FORCED).addEventListener('change', update, { signal });

  return {
    paint(marks) {
      shown = marks;
      update();
    },
    refresh: update,
    setTheme(next) {
      theme = next;
      update();
    },
  };
}

/** The document that the user sees whole: marks of a frame's text are painted over the page around it. */
function topDocument(element: Element): Document {
  let { ownerDocument: document } = element;
  try {
    for (let frame = document.defaultView?.frameElement; frame; frame = document.defaultView?.frameElement)
      document = frame.ownerDocument;
  } catch {
    // The page around the frame is of another origin.
  }
  return document;
}

const place = ({ left, top, width, height }: Box): string =>
  `all:initial;position:fixed;box-sizing:border-box;pointer-events:none;left:${round(left)}px;top:${round(top)}px;width:${round(width)}px;height:${round(height)}px;`;

/** Frees the layer of the page's zoom, so that its px are those that boxes are told in. */
function undoZoom(host: HTMLElement): void {
  const zoom = String(1 / (host.ownerDocument.documentElement.currentCSSZoom ?? 1));
  if (host.style.zoom !== zoom) host.style.zoom = zoom;
}

const round = (px: number): number => Math.round(px * 100) / 100;

function lineCss(box: Box, mark: Mark, theme: MarkTheme): string {
  const { line, thickness, forced } = LOOKS[mark.look];
  const colour = isForced() ? forced : lineColour(mark.look, theme);
  const tint = tintColour(mark.look, theme, mark.selected);
  const base = `${place(box)}z-index:${mark.priority};forced-color-adjust:none;background-color:${tint};border-radius:2px;`;
  if (line !== 'wavy') return `${base}border-bottom:${thickness}px ${line} ${colour};`;
  const slope = (angle: number) =>
    `linear-gradient(${angle}deg,transparent 40%,${colour} 40%,${colour} 60%,transparent 60%)`;
  return `${base}background-image:${slope(45)},${slope(-45)};background-size:${WAVE}px ${WAVE}px;background-position:0 100%,${WAVE / 2}px 100%;background-repeat:repeat-x;`;
}

/** A gap is a dashed stroke between two characters with a small tab on top, beside the text rather than over it. */
function gapCss({ left, top, height }: Box, mark: Mark, theme: MarkTheme): string {
  const colour = isForced() ? LOOKS[mark.look].forced : lineColour(mark.look, theme);
  const width = mark.selected ? 10 : 7;
  const box = { left: left - width / 2, top: top - 1, width, height: height + 2 };
  const tint = mark.selected ? tintColour(mark.look, theme, true) : 'transparent';
  return `${place(box)}z-index:${mark.priority};forced-color-adjust:none;background-color:${tint};border-top:3px solid ${colour};border-radius:2px;background-image:repeating-linear-gradient(${colour} 0 3px,transparent 3px 6px);background-size:1.5px 100%;background-position:50% 0;background-repeat:no-repeat;`;
}

const isForced = (): boolean => matchMedia(FORCED).matches;
