interface Size {
  readonly width: number;
  readonly height: number;
}

interface Placing {
  /** Between the box and what it stands at, px. */
  readonly gap: number;
  /** Kept free at the edges of the view, px. */
  readonly margin: number;
  /** Which edges of the two are in line. */
  readonly align: 'left' | 'right';
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** The height that there is for the box, px. */
  readonly room: number;
}

/** Where a box stands: under its anchor, or above where it does not fit and more room is, and never over an edge. Client px. */
export function placeBeside(box: Size, anchor: DOMRectReadOnly, view: Size, { gap, margin, align }: Placing): Place {
  const below = view.height - margin - gap - anchor.bottom;
  const above = anchor.top - gap - margin;
  const isAbove = box.height > below && above > below;
  const room = Math.floor(isAbove ? above : below);
  const left = align === 'left' ? anchor.left : anchor.right - box.width;
  return {
    left: Math.round(Math.max(margin, Math.min(left, view.width - margin - box.width))),
    top: Math.round(isAbove ? anchor.top - gap - Math.min(box.height, room) : anchor.bottom + gap),
    room,
  };
}

/** The part of the page that is seen. */
export const viewOf = ({ ownerDocument: { documentElement: root } }: Element): Size => ({
  width: root.clientWidth,
  height: root.clientHeight,
});
