import type { Span } from '../../text/span';
import { chooseScope, createScope } from '../draft-scope';
import { byCommand } from '../input-paths';
import { createRichText, selectionIn } from '../rich-text';
import type { TextMap } from '../text-map';
import type { FindEditor } from '../types';
import { hasUnloaded, headingLevel, isNotion, SKIPPED, selectedBlocks, shownPage, TEXTS } from './page';

/** Notion takes a write back that comes right after the selection moved; this long, in ms, it must have been at rest. */
const RESTS = 300;
/** What it takes back it takes back within about a second. */
const WATCHES = 1000;

/** From the start of the first selected block to the end of the last one, in the map's text. */
function spanOfBlocks(map: TextMap, blocks: readonly Element[]): Span | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const start = map.offsetOf({ node: first, offset: 0 }, 'start');
  const end = map.offsetOf({ node: last, offset: last.childNodes.length }, 'end');
  return start < end ? { start, end } : null;
}

/**
 * Finds the page that is open in Notion, in a peek rather than behind it: the selected text, else the selected blocks, else
 * the whole page as far as Notion has loaded it. Focus and events belong to the page's one editable root, the text to its leaves.
 */
export const findNotion: FindEditor = async ({ document: page }, signal) => {
  const area = isNotion(page) && !signal.aborted ? shownPage(page) : null;
  if (!area) return null;
  const isEditable = [...area.querySelectorAll<HTMLElement>(TEXTS)].some(leaf => leaf.isContentEditable);
  return createRichText(
    {
      name: 'Notion',
      called: 'Notion',
      root: area,
      map: { mode: isEditable ? 'editor' : 'page', leaves: TEXTS, skip: SKIPPED, headingLevel },
      ...(isEditable ? { write: byCommand } : {}),
      get partial() {
        return hasUnloaded(area);
      },
      selectionRests: RESTS,
      watchesFor: WATCHES,
      scope(map) {
        const chosen = selectionIn(map, area);
        const isRange = chosen !== null && chosen.start < chosen.end;
        const blocks = isRange ? null : spanOfBlocks(map, selectedBlocks(area));
        return blocks
          ? createScope('selection', map.text, blocks)
          : chooseScope(map.text, chosen, () => map.headings());
      },
    },
    signal,
  );
};
