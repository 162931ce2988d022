/**
 * A page that behaves as Notion is known to (see the project's notes on editors): blocks that nest, text in leaves, focus on one
 * root, text nodes replaced on each change, writes taken back that follow too soon on a move of the selection.
 * Variants by query: long=<blocks> (only those near the viewport are loaded), stories=1, peek=1, theme=dark, mode=view.
 */
const query = new URLSearchParams(location.search);
const RESTED = 220;
const TAKES_BACK_AFTER = 500;
const NEAR = 600;

const STORY = [
  { type: 'header', text: [['What I shipped']] },
  {
    type: 'text',
    text: [
      ['In March I shipped a change that broke payments for 12% of our customers. QA should have caught it, and '],
      ['nobody warned me', 'b'],
      [' about the cache.'],
    ],
  },
  { type: 'callout', text: [['The vendor never answered, so we waited.']] },
  { type: 'code', text: [['cache.get(key) // the codebase is a mess']] },
  { type: 'text', text: [] },
  {
    type: 'toggle',
    text: [['What changed']],
    children: [
      { type: 'bulleted_list', text: [['We will be more careful next time.']] },
      { type: 'numbered_list', text: [['Deploys stop by themselves when the error rate doubles.']] },
      { type: 'to_do', text: [['I wrote a test for every currency.']] },
    ],
  },
  { type: 'quote', text: [['I learned to ask earlier.']] },
];
const WORDS =
  'The deploy broke the basket for an hour and I rolled it back before I looked for the cause of it. '.repeat(4);
/** A page of several stories. The headings are such by their blocks' classes alone; one of them is a toggle that holds its text. */
const STORIES = ['Coupons', 'Filters', 'Mail'].flatMap(name => [
  { type: 'header', text: [[`The ${name.toLowerCase()}`]] },
  { type: 'text', text: [[`${name}. ${WORDS}`]] },
  {
    type: 'sub_header',
    text: [['What changed']],
    children: [{ type: 'text', text: [[`${name}. We added a canary.`]] }],
  },
]);
const LONG = Array.from({ length: Number(query.get('long') ?? 0) }, (_, n) => ({
  type: 'text',
  text: [[`Note ${n}. The service keeps a copy of every order for a while and drops it after that.`]],
}));
const PEEKED = [{ type: 'text', text: [['Ops should have told us before the release in the peek.']] }];

const isEditable = query.get('mode') !== 'view';
const make = (parent, className, attributes = {}) => {
  const element = document.createElement('div');
  element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
};

let count = 0;
/** Blocks by id, as they are now; the page is drawn from these and nothing else. */
const blocks = new Map();
const history = [];
const snapshot = () => JSON.stringify([...blocks].map(([id, block]) => [id, block.text]));
const textOf = block => block.text.map(([part]) => part).join('');

function drawLeaf(block) {
  block.leaf.replaceChildren(
    ...block.text.map(([part, mark]) => {
      const node = document.createTextNode(part);
      if (!mark) return node;
      const element = document.createElement('span');
      element.style.fontWeight = '600';
      element.append(node);
      return element;
    }),
  );
}

function mount(block) {
  if (block.leaf) return;
  const row = make(block.element, 'row');
  if (block.type === 'bulleted_list') make(row, 'notion-list-item-marker').textContent = '•';
  if (block.type === 'numbered_list') make(row, 'notion-list-item-marker').textContent = '1.';
  if (block.type === 'to_do')
    make(row, 'notion-list-item-marker', { contenteditable: 'false' }).innerHTML = '<input type="checkbox">';
  if (block.type === 'callout') make(row, 'notion-record-icon').textContent = '💡';
  block.leaf = make(row, '', {
    'data-content-editable-leaf': 'true',
    role: 'textbox',
    spellcheck: 'true',
    placeholder: ' ',
    contenteditable: String(isEditable),
  });
  block.row = row;
  block.element.prepend(row);
  drawLeaf(block);
}

function unmount(block) {
  block.row?.remove();
  block.row = null;
  block.leaf = null;
}

function build(parent, list) {
  for (const { type, text, children } of list) {
    const id = `block-${count}`;
    count += 1;
    const element = make(parent, `notion-selectable notion-${type}-block`, { 'data-block-id': id });
    const block = { id, type, text: text.map(part => [...part]), element, leaf: null, row: null };
    blocks.set(id, block);
    mount(block);
    if (children) build(make(element, 'children'), children);
  }
}

function createPage(parent, title, list) {
  const scroller = make(parent, 'notion-scroller vertical');
  make(scroller, 'notion-topbar').textContent = 'Edited yesterday';
  const heading = document.createElement('h1');
  heading.setAttribute('contenteditable', String(isEditable));
  heading.setAttribute('placeholder', 'New page');
  heading.textContent = title;
  make(scroller, 'notion-page-block').append(heading);
  const content = make(scroller, 'notion-page-content');
  if (isEditable) {
    content.setAttribute('contenteditable', 'true');
    content.setAttribute('data-content-editable-root', 'true');
  }
  build(content, list);
  return { scroller, content };
}

const app = make(
  document.querySelector('#notion-app'),
  `notion-app-inner notion-${query.get('theme') ?? 'light'}-theme`,
);
make(app, 'notion-sidebar').textContent = 'Private pages';
const page = createPage(make(app, 'notion-frame'), 'Checkout outage', [
  ...(query.has('stories') ? STORIES : STORY),
  ...LONG,
]);
if (query.has('peek'))
  createPage(make(make(app, 'notion-overlay-container'), 'notion-peek-renderer'), 'Peeked page', PEEKED);

/** Long pages hold text only near the viewport. */
function load() {
  const { top, bottom } = page.scroller.getBoundingClientRect();
  for (const block of blocks.values()) {
    if (block.type !== 'text' || LONG.length === 0) continue;
    const box = block.element.getBoundingClientRect();
    if (box.bottom > top - NEAR && box.top < bottom + NEAR) mount(block);
    else unmount(block);
  }
}
page.scroller.addEventListener('scroll', load);
load();

const leafAround = node => {
  const element = node?.nodeType === 1 ? node : node?.parentElement;
  return element?.closest('[data-content-editable-leaf]') ?? null;
};
const blockOf = leaf => blocks.get(leaf?.closest('[data-block-id]')?.dataset.blockId);

function offsetIn(leaf, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(leaf);
  range.setEnd(node, offset);
  return range.toString().length;
}

function placeCaret(leaf, offset) {
  let left = offset;
  const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left <= node.data.length) return getSelection().collapse(node, left);
    left -= node.data.length;
  }
  getSelection().collapse(leaf, leaf.childNodes.length);
}

/** Where the selection is, by block and offsets: the same after its text nodes were replaced. */
function whereabouts() {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
  const leaf = leafAround(anchorNode);
  if (!leaf || leaf !== leafAround(focusNode)) return '';
  return [blockOf(leaf)?.id, offsetIn(leaf, anchorNode, anchorOffset), offsetIn(leaf, focusNode, focusOffset)].join();
}

let movedAt = -Infinity;
let known = '';
document.addEventListener('selectionchange', () => {
  const now = whereabouts();
  if (now === known) return;
  known = now;
  movedAt = performance.now();
});

/** Keeps the formatting of what an edit leaves. */
function merge(block, text) {
  const before = textOf(block);
  let head = 0;
  while (head < Math.min(before.length, text.length) && before[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(before.length, text.length) - head && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const units = block.text.flatMap(([part, mark]) =>
    [...part]
      .join('')
      .split('')
      .map(char => [char, mark]),
  );
  const like = units[head]?.[1] ?? units[head - 1]?.[1];
  const added = text
    .slice(head, text.length - tail)
    .split('')
    .map(char => [char, like]);
  const all = [...units.slice(0, head), ...added, ...units.slice(units.length - tail)];
  block.text = [];
  for (const [char, mark] of all) {
    const last = block.text.at(-1);
    if (last && last[1] === mark) last[0] += char;
    else block.text.push(mark ? [char, mark] : [char]);
  }
}

function undo() {
  const before = history.pop();
  if (!before) return;
  for (const [id, text] of JSON.parse(before)) {
    const block = blocks.get(id);
    block.text = text;
    if (!block.leaf || block.leaf.textContent === textOf(block)) continue;
    const { anchorNode, anchorOffset } = getSelection();
    const caret = block.leaf.contains(anchorNode) ? offsetIn(block.leaf, anchorNode, anchorOffset) : -1;
    drawLeaf(block);
    if (caret !== -1) placeCaret(block.leaf, Math.min(caret, textOf(block).length));
    known = whereabouts();
  }
}

document.addEventListener('beforeinput', event => {
  if (event.inputType === 'historyUndo') {
    event.preventDefault();
    undo();
    return;
  }
  const { anchorNode, anchorOffset, focusNode } = getSelection();
  const leaf = leafAround(anchorNode);
  // Structure is Notion's own; only text inside of one leaf is left to the browser.
  if (event.target.closest?.('h1')) return;
  const joins =
    event.inputType === 'deleteContentBackward' &&
    leaf &&
    getSelection().isCollapsed &&
    offsetIn(leaf, anchorNode, anchorOffset) === 0;
  if (!leaf || joins || leaf !== leafAround(focusNode) || /Paragraph|LineBreak/.test(event.inputType))
    event.preventDefault();
});
/** What an input method composes is the browser's until it has finished. */
document.addEventListener('input', event => event.isComposing || take());
document.addEventListener('compositionend', take);
function take() {
  const { anchorNode, anchorOffset } = getSelection();
  const leaf = leafAround(anchorNode);
  const block = blockOf(leaf);
  if (!block) return;
  // Typing moves the caret, too; that is no move of the user's.
  known = whereabouts();
  const typed = leaf.textContent;
  const caret = offsetIn(leaf, anchorNode, anchorOffset);
  const root = leaf.closest('[data-content-editable-root]');
  if (document.activeElement !== root || performance.now() - movedAt < RESTED) {
    setTimeout(() => drawLeaf(block), TAKES_BACK_AFTER);
    return;
  }
  history.push(snapshot());
  merge(block, typed.replaceAll('\u00a0', ' '));
  drawLeaf(block);
  placeCaret(leaf, caret);
  known = whereabouts();
}
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
    event.preventDefault();
    undo();
  }
});

/** For tests only: what the page truly holds. */
window.replica = {
  text: () => [...blocks.values()].map(textOf).join('\n'),
  json: snapshot,
  /** Notion's block selection: halos, no text range. */
  selectBlocks(...ids) {
    getSelection().removeAllRanges();
    for (const id of ids) make(blocks.get(id).element, 'notion-selectable-halo');
  },
  /** Selects a quote inside one leaf, or puts the caret before it. */
  select(quote, isCaret = false) {
    for (const { leaf } of blocks.values()) {
      const walker = document.createTreeWalker(leaf ?? document.head, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(quote);
        if (at === -1) continue;
        leaf.closest('[data-content-editable-root]').focus();
        getSelection().setBaseAndExtent(node, at, node, isCaret ? at : at + quote.length);
        return true;
      }
    }
    return false;
  },
  dom: () => document.documentElement.outerHTML,
};
