// Text of a page that can't be edited: a preview, a mail, a wiki. It can be read and marked; it is never written.

import { trimSpan } from '../text/span';
import { isElement } from './dom';
import { createScope } from './draft-scope';
import { isOptedOut, OPTED_OUT } from './off-limits';
import { createRichText, selectionIn } from './rich-text';
import type { Editor } from './types';

const ARTICLE = 'article, main, [role="main"], [role="article"]';

/** The selected text of a page, which `widen` grows to the article around it; `null` when nothing is selected. */
export function findPageSelection(range: Range | StaticRange, signal: AbortSignal): Editor | null {
  if (range.collapsed) return null;
  const common = commonElement(range);
  const root = common.closest(ARTICLE) ?? common.ownerDocument.body ?? common;
  const editor = createRichText(
    {
      name: 'page',
      called: 'this page',
      root: root.contains(common) ? root : common,
      map: { mode: 'page' },
      widens: !isOptedOut(root) && !root.querySelector(OPTED_OUT),
      scope(map) {
        const selected = selectionIn(map, root) ?? { start: 0, end: 0 };
        return createScope('selection', map.text, trimSpan(map.text, selected));
      },
    },
    signal,
  );
  return editor.read() === '' ? null : editor;
}

function commonElement({ startContainer, endContainer }: Range | StaticRange): Element {
  let common: Node | null = startContainer;
  while (common && !common.contains(endContainer)) common = common.parentNode;
  while (common && !isElement(common)) common = common.parentNode;
  return (common as Element | null) ?? (startContainer.ownerDocument as Document).documentElement;
}
