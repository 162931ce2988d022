// What is known of Notion's page, from the class names that other extensions rely on (September 2026).

/** The body of a page, and of a page that is open in a peek. */
export const CONTENT = '.notion-page-content';
export const PEEK = '.notion-peek-renderer';
const SCROLLER = '.notion-scroller';
/** Paints a block that is selected as a whole. */
const HALO = '.notion-selectable-halo';
const BLOCK = '[data-block-id]';

/** Every block's own text; the title has no such mark but a placeholder. Blocks nest, leaves do not. */
export const LEAF = '[data-content-editable-leaf="true"]';
const TITLE = '[contenteditable="true"][placeholder]:not([data-content-editable-root])';
export const TEXTS = `${LEAF}, ${TITLE}`;

/** Not prose, or not the page's own text. */
export const SKIPPED = '.notion-code-block, .notion-page-view-discussion, .notion-overlay-container';

/** From the highest level down. */
const HEADINGS = ['.notion-header-block', '.notion-sub_header-block', '.notion-sub_sub_header-block'];

/** The level of the heading that an element's own block is, below a page's title; 0 for other blocks. Headings may hold blocks. */
export function headingLevel(element: Element): number {
  const block = element.closest(BLOCK);
  const level = HEADINGS.findIndex(heading => block?.matches(heading));
  return level === -1 ? 0 : level + 2;
}

/** Blocks that hold text once they are loaded. */
const TEXT_BLOCK =
  ':is(.notion-text-block, .notion-header-block, .notion-sub_header-block, .notion-sub_sub_header-block, .notion-bulleted_list-block, .notion-numbered_list-block, .notion-to_do-block, .notion-toggle-block, .notion-quote-block, .notion-callout-block)';

export const isNotion = (page: Document): boolean =>
  page.getElementById('notion-app') !== null || page.querySelector('.notion-app-inner') !== null;

/** The part of the window that shows the page the user works in, title included: a peek rather than the page behind it. */
export function shownPage(page: Document): Element | null {
  const contents = [...page.querySelectorAll(CONTENT)];
  const focused = page.activeElement;
  const anchor = page.getSelection()?.anchorNode;
  const areaOf = (content: Element) => content.closest(PEEK) ?? content.closest(SCROLLER) ?? content;
  const holder = contents.find(content => areaOf(content).contains(anchor ?? focused));
  const content = holder ?? contents.find(each => each.closest(PEEK)) ?? contents[0];
  return content ? areaOf(content) : null;
}

/** The blocks that are selected as wholes, in document order. */
export const selectedBlocks = (area: Element): Element[] => [
  ...new Set([...area.querySelectorAll(HALO)].flatMap(halo => halo.closest(`${CONTENT} ${BLOCK}`) ?? [])),
];

/** Whether parts of a long page have not been loaded: their blocks stand there without text. */
export const hasUnloaded = (area: Element): boolean =>
  area.querySelector(`${BLOCK}${TEXT_BLOCK}:not(:has([contenteditable], ${LEAF}))`) !== null;
