// Small questions to the DOM that hold across shadow roots, frames and JavaScript realms (so no `instanceof`).

export const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === 1;

/** The window that shows a node. */
export const viewOf = (node: Node): Window & typeof globalThis =>
  (node.ownerDocument ?? (node as Document)).defaultView as Window & typeof globalThis;

/** Whether a page still shows an element: not taken away, nor with the frame that it stands in. */
export const isOnPage = (element: Element): boolean =>
  element.isConnected && element.ownerDocument.defaultView !== null;

/** The element around a node, through shadow roots and frames of the same origin; `null` at the top. */
export function outerElement(node: Node): Element | null {
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  if (parent?.nodeType !== 9) return null;
  return frameOf(parent as Document);
}

/** The frame element that shows a document, where this page may know. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    // A page of another origin holds the frame.
    return null;
  }
}

/** The nearest match among an element and those around it, through shadow roots but not out of the frame. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** The document inside a frame of the same origin. */
export function documentIn(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Another origin.
    return null;
  }
}

/** The focused element, seen through open shadow roots and frames of the same origin; `null` when nothing in particular has focus. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active) {
    const inner = documentIn(active) ?? active.shadowRoot;
    const next: Element | null = inner?.activeElement ?? null;
    if (!next) break;
    active = next;
  }
  return active && active !== active.ownerDocument.documentElement ? active : null;
}

/** Where a selection starts and ends, in the tree that `root` lies in. */
export interface SelectionEnds {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

type SelectingRoot = DocumentOrShadowRoot & { getSelection?: () => Selection | null };

/** The selection object that knows about places inside the tree of `node`. */
export function selectionOf(node: Node): Selection | null {
  const root = node.getRootNode() as unknown as SelectingRoot;
  // Chromium keeps a selection per shadow root; elsewhere the document's knows the places inside as well.
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}

/** The user's selection as a range in the tree of `node`; `null` when there is none. */
export function selectedRange(node: Node): Range | StaticRange | null {
  const selection = selectionOf(node);
  if (!selection || selection.rangeCount === 0) return null;
  const root = node.getRootNode();
  const range = selection.getRangeAt(0);
  if (range.startContainer.getRootNode() === root) return range;
  const composed = (selection as Selection & { getComposedRanges?: (options: object) => StaticRange[] })
    .getComposedRanges;
  return composed?.call(selection, { shadowRoots: [root] })[0] ?? null;
}

/** Whether a node holds another, through shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; ) {
    if (outer.contains(at)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** Frees an element of ours at the document's end of the page's zoom, so that its px are those that boxes are told in. */
export function undoZoom(host: HTMLElement): void {
  const zoom = String(1 / (host.ownerDocument.documentElement.currentCSSZoom ?? 1));
  if (host.style.zoom !== zoom) host.style.zoom = zoom;
}
