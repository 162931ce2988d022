import type { Span } from '../text/span';

/** Families of findings; each has a line style of its own besides its colour. */
export type Look = 'wording' | 'gap' | 'prevention' | 'proportion';

/** Something to paint at a span of the draft. A place (start === end) becomes an insertion marker. */
export interface Mark extends Span {
  /** The finding's id: a mark that keeps its id is moved, never redrawn. */
  readonly id: string;
  /** Names the highlight (`afterward-<group>`) and `data-rule`; the painter does not know what it means. */
  readonly group: string;
  readonly look: Look;
  /** Higher wins where marks overlap. */
  readonly priority: number;
  readonly selected: boolean;
}

/** The part of an editor that a painter needs; every `Editor` has it. */
export interface Surface {
  readonly paints: 'ranges' | 'boxes' | 'nothing';
  readonly element: Element;
  rangesFor(span: Span): readonly Range[];
  boxesFor(
    span: Span,
  ): readonly { readonly left: number; readonly top: number; readonly width: number; readonly height: number }[];
  caretBoxAt(
    offset: number,
  ): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null;
}

export interface MarkTheme {
  readonly dark: boolean;
  /** `lines`: underlines only; `tint`: underlines on a faint background. */
  readonly look: 'lines' | 'tint';
}

/** Paints marks over one surface. Everything it put into the page is gone when the signal given to `createPainter` aborts. */
export interface Painter {
  /** Shows exactly these marks, as a difference from what is shown. */
  paint(marks: readonly Mark[]): void;
  /** Boxes moved; marks did not change. */
  refresh(): void;
  setTheme(theme: MarkTheme): void;
  /** Ids of the marks under a point (client px), topmost first. Reads layout; call it only on a pointer event. */
  marksAt(x: number, y: number): readonly string[];
  /** The line box of a mark nearest to a point, or its first one: where a card is anchored. */
  anchorOf(id: string, near?: { readonly x: number; readonly y: number }): DOMRect | null;
}
