import type { Span } from '../../text/span';
import type { Box } from '../types';
import { type Ink, inkBefore, inkOf } from './ink';
import { RUNS } from './page';
import { placeRuns } from './place-runs';
import { clip, createMeasure, partOf } from './run-boxes';
import type { SizedRun } from './section';

/** A rendered run that has found its place in the text. */
interface Placed {
  readonly element: Element;
  readonly label: string;
  readonly ink: Ink;
  /** Place of its first visible character in the visible text. */
  readonly place: number;
}

/** Where Docs' text stands on the screen, as far as it is rendered. */
export interface Layout {
  /** The text changed: what is rendered is matched against it anew. */
  setText(model: string): void;
  /** Docs rendered something anew. */
  invalidate(): void;
  /** A box for each rendered part of a span of the model, unclipped. */
  boxesOf(span: Span): Box[];
  /** A zero-width box at a place of the model: behind the visible character before it, or (`opens`) before the one behind it. */
  caretAt(place: number, opens: boolean): Box | null;
  /** The rendered runs of the text and the size of their letters. */
  sizedRuns(): SizedRun[];
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();
const DEFAULT_FONT = '16px Arial';

/** Lazy throughout: nothing is read from the page before a place is asked for, and matching is done once per rendering. */
export function createLayout(scroller: Element): Layout {
  const measure = createMeasure();
  let model = '';
  let ink: Ink | null = null;
  let placed: readonly Placed[] | null = null;

  const inkOfText = () => (ink ??= inkOf(model));

  function place(): readonly Placed[] {
    const elements = [...scroller.querySelectorAll(RUNS)];
    const runs = elements.map(element => ({ label: element.getAttribute('aria-label') ?? '', box: boxOf(element) }));
    const places = placeRuns(runs, inkOfText().text);
    return elements
      .flatMap((element, i): Placed[] => {
        const [at, label] = [places[i], runs[i]?.label];
        return typeof at !== 'number' || label === undefined ? [] : [{ element, label, ink: inkOf(label), place: at }];
      })
      .sort((a, b) => a.place - b.place);
  }

  /** The box of the visible characters `[from, to)` of the text that lie in one run. */
  function boxIn({ element, label, ink: { places }, place: at }: Placed, from: number, to: number): Box | null {
    const first = places[Math.max(0, from - at)];
    const last = places[Math.min(places.length, to - at) - 1];
    // Docs may have rendered other text into the same element, which nobody has been told of yet.
    const isSame = element.isConnected && element.getAttribute('aria-label') === label;
    if (first === undefined || last === undefined || !isSame) return null;
    const font = element.getAttribute('data-font-css') ?? DEFAULT_FONT;
    return partOf({ label, font, box: boxOf(element) }, [first, last + 1], measure);
  }

  function inkBoxes(from: number, to: number): Box[] {
    placed ??= place();
    return placed.flatMap(run => {
      const touches = run.place < to && from < run.place + run.ink.text.length;
      const box = touches ? boxIn(run, from, to) : null;
      return box ? [box] : [];
    });
  }

  return {
    setText(text) {
      if (text === model) return;
      model = text;
      ink = null;
      placed = null;
    },
    invalidate() {
      placed = null;
    },
    boxesOf({ start, end }) {
      return inkBoxes(inkBefore(inkOfText(), start), inkBefore(inkOfText(), end));
    },
    caretAt(at, opens) {
      const behind = inkBefore(inkOfText(), at);
      const [box] = opens ? inkBoxes(behind, behind + 1) : inkBoxes(behind - 1, behind);
      return box ? { ...box, left: opens ? box.left : box.left + box.width, width: 0 } : null;
    },
    sizedRuns() {
      placed ??= place();
      const { places } = inkOfText();
      return placed.flatMap(run => {
        const start = places[run.place];
        const last = places[run.place + run.ink.text.length - 1];
        const size = /([\d.]+)px/.exec(run.element.getAttribute('data-font-css') ?? DEFAULT_FONT)?.[1];
        return start === undefined || last === undefined || !size ? [] : [{ start, end: last + 1, size: Number(size) }];
      });
    },
  };
}

/** What of a box can be seen in the scroller. */
export const visibleIn = (scroller: Element, box: Box): Box | null => clip(box, boxOf(scroller));
