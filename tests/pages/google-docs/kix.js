/**
 * A page that behaves as Google Docs in canvas mode is known to (see the project's notes on editors): text on canvas, text boxes
 * only near the viewport and only for who asked in time, keys and clipboard through a frame, pastes that land late and trimmed.
 * Variants by query: zoom=50…200, layout=pageless, mode=view|suggest, flag=refused, caret=none, copy=off, api=none, story=<paragraphs as JSON>.
 */
import { layOut, widthOf } from './layout.js';
import { createModel } from './model.js';
import { STORY } from './story.js';

const query = new URLSearchParams(location.search);
const requester = window._docs_annotate_canvas_by_ext;
const isAnnotated = typeof requester === 'string' && requester !== '' && query.get('flag') !== 'refused';
const isPageless = query.get('layout') === 'pageless';
const mode = query.get('mode') ?? 'edit';

const PAGE = { width: 816, height: 1056, margin: 72, gap: 16 };
const NEAR = 500;
const LANDS_AFTER = 38;

const scroller = document.querySelector('.kix-appview-editor');
const content = document.querySelector('.kix-rotatingtilemanager-content');
const frame = document.querySelector('.docs-texteventtarget-iframe');
const model = createModel(query.has('story') ? JSON.parse(query.get('story')) : STORY);
let zoom = Number(query.get('zoom') ?? 100) / 100;
let hasCaret = query.get('caret') !== 'none';
let selection = [1, 1];
/** What an input method composes at the caret: painted and labelled with the text, and none of it before it has finished. */
let composed = '';
let lines = [];
let pages = 1;

/** Pages show themselves as one tile each; a pageless document as tiles of some height. */
const tileHeight = () => (isPageless ? 700 : PAGE.height);
const tileTop = index => index * (isPageless ? 700 : PAGE.height + PAGE.gap);
const tiles = new Map();

function arrange() {
  const [at] = selection;
  const shown = [...composed].map(ch => ({ ch, bold: false }));
  const cells = [...model.cells.slice(0, at), ...shown, ...model.cells.slice(at)];
  lines = layOut(cells, { pageWidth: PAGE.width, margin: PAGE.margin });
  if (isPageless) {
    for (const line of lines) line.y = line.top + 40;
    const last = lines.at(-1);
    pages = Math.ceil((last.y + last.height + 40) / 700);
  } else {
    const room = PAGE.height - 2 * PAGE.margin;
    let page = 0;
    let from = 0;
    for (const line of lines) {
      if (line.top + line.height - from > room) {
        page += 1;
        from = line.top;
      }
      line.y = tileTop(page) + PAGE.margin + line.top - from;
    }
    pages = page + 1;
  }
  content.style.width = `${PAGE.width * zoom}px`;
  content.style.height = `${tileTop(pages) * zoom}px`;
}

const svg = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

function createTile(index) {
  const element = document.createElement('div');
  element.className = isPageless ? 'kix-pageless-tile' : 'kix-page-paginated';
  element.style.cssText = `position:absolute;background:#fff;width:${PAGE.width * zoom}px;height:${tileHeight() * zoom}px;top:${tileTop(index) * zoom}px`;
  const inner = document.createElement('div');
  inner.className = 'kix-canvas-tile-content';
  const canvas = document.createElement('canvas');
  canvas.width = PAGE.width * zoom;
  canvas.height = tileHeight() * zoom;
  const boxes = svg('svg', { width: canvas.width, height: canvas.height });
  inner.append(canvas);
  if (isAnnotated) inner.append(boxes);
  const chosen = document.createElement('div');
  chosen.className = 'kix-canvas-tile-selection';
  chosen.append(svg('svg', { width: canvas.width, height: canvas.height }));
  element.append(inner, chosen);
  content.append(element);
  return { element, canvas, boxes, chosen: chosen.firstChild, drawn: '' };
}

/** Docs' labels agree with its text in what can be seen; blanks at the ends of wrapped lines are not labelled. */
function runsOn(index) {
  const top = tileTop(index);
  const here = lines.filter(line => line.y + line.height > top && line.y < top + tileHeight());
  const runs = here.flatMap(line => {
    const own = line.runs
      .filter(run => run.text.trim() !== '')
      .map(run => ({ ...run, text: run.text.replaceAll('\ufffc', ' '), y: line.y - top, height: line.height }));
    const last = own.at(-1);
    if (last) last.text = last.text.trimEnd();
    return line.marker ? [{ ...line.marker, y: line.y - top, height: line.height }, ...own] : own;
  });
  if (isPageless) return runs;
  const small = { font: '11px Arial', height: 14, x: PAGE.margin };
  return [
    ...runs,
    { ...small, text: 'Checkout outage in March', y: 30 },
    { ...small, text: `Page ${index + 1}`, y: PAGE.height - 40 },
  ];
}

const scaled = font => font.replace(/[\d.]+px/, size => `${Number.parseFloat(size) * zoom}px`);

function draw(tile, index) {
  const runs = runsOn(index);
  const drawn = JSON.stringify([zoom, runs]);
  if (tile.drawn === drawn) return;
  tile.drawn = drawn;
  const pen = tile.canvas.getContext('2d');
  pen.clearRect(0, 0, tile.canvas.width, tile.canvas.height);
  pen.textBaseline = 'middle';
  const rects = runs.map(run => {
    pen.font = scaled(run.font);
    pen.fillText(run.text, run.x * zoom, (run.y + run.height / 2) * zoom);
    return svg('rect', {
      'aria-label': run.text,
      x: run.x * zoom,
      y: run.y * zoom,
      width: pen.measureText(run.text).width,
      height: run.height * zoom,
      fill: 'none',
      'data-font-css': run.font,
    });
  });
  // Reading order is not promised: the last line comes first.
  tile.boxes.replaceChildren(...rects.reverse());
}

function drawTiles() {
  const top = scroller.scrollTop / zoom - NEAR;
  const bottom = (scroller.scrollTop + scroller.clientHeight) / zoom + NEAR;
  for (let index = 0; index < pages; index += 1) {
    const near = tileTop(index) < bottom && tileTop(index) + tileHeight() > top;
    const tile = tiles.get(index);
    if (near) {
      const shown = tile ?? createTile(index);
      tiles.set(index, shown);
      draw(shown, index);
    } else if (tile) {
      tile.element.remove();
      tiles.delete(index);
    }
  }
  for (const [index, tile] of tiles)
    if (index >= pages) {
      tile.element.remove();
      tiles.delete(index);
    }
}

/** The true places of the painted characters `[from, to)`: per line, measured as they were painted. */
function trueBoxes(from, to) {
  const [caret] = selection;
  const start = from >= caret ? from + composed.length : from;
  const end = to > caret ? to + composed.length : to;
  const origin = content.getBoundingClientRect();
  return lines.flatMap(line => {
    const parts = line.runs.flatMap(run => {
      const first = Math.max(0, start - run.start);
      const last = Math.min(run.text.length, end - run.start);
      if (first >= last || run.text.slice(first, last).trim() === '') return [];
      const font = scaled(run.font);
      const left = run.x * zoom + widthOf(run.text.slice(0, first), font);
      const seen = run === line.runs.at(-1) ? run.text.slice(0, last).trimEnd() : run.text.slice(0, last);
      return [{ left, right: run.x * zoom + widthOf(seen, font) }];
    });
    if (parts.length === 0) return [];
    const left = Math.min(...parts.map(part => part.left));
    return [
      {
        left: origin.left + left,
        top: origin.top + line.y * zoom,
        width: Math.max(...parts.map(part => part.right)) - left,
        height: line.height * zoom,
      },
    ];
  });
}

function drawSelection() {
  for (const [index, tile] of tiles) {
    const origin = tile.element.getBoundingClientRect();
    const parts = trueBoxes(...selection).filter(
      box => Math.floor((box.top - origin.top) / origin.height) === 0 && index >= 0,
    );
    tile.chosen.replaceChildren(
      ...parts.map(box =>
        svg('rect', {
          x: box.left - origin.left,
          y: box.top - origin.top,
          width: box.width,
          height: box.height,
          fill: '#a8c7fa',
        }),
      ),
    );
  }
}

function update() {
  arrange();
  drawTiles();
  drawSelection();
}

function setZoom(percent) {
  zoom = percent / 100;
  for (const tile of tiles.values()) tile.element.remove();
  tiles.clear();
  update();
}

function choose(start, end) {
  selection = [start, end];
  hasCaret = true;
  drawSelection();
}

function edit(start, end, text) {
  if (mode === 'view') return;
  // A suggestion leaves the old words where they are.
  const from = mode === 'suggest' ? end : start;
  if (start === end && text === '') return;
  if (mode !== 'suggest' || text !== '') model.replace(from, end, text);
  choose(from + text.length, from + text.length);
  update();
}

function undo() {
  if (mode === 'view' || !model.undo()) return;
  const last = model.ends().end;
  choose(Math.min(selection[0], last), Math.min(selection[0], last));
  update();
}

/** Docs scrolls smoothly to a selection that is set from outside, in eight steps. */
function glideTo([start, end]) {
  const goal = lines.findLast(line => (line.runs[0]?.start ?? line.end) <= Math.max(start, end - 1));
  if (!goal) return;
  const from = scroller.scrollTop;
  const to = Math.max(0, goal.y * zoom - scroller.clientHeight / 3);
  for (let step = 1; step <= 8; step += 1)
    setTimeout(() => {
      scroller.scrollTop = from + ((to - from) * step) / 8;
    }, step * 30);
}

window._docs_annotate_getAnnotatedText = async () => {
  if (!hasCaret) throw new Error('No selection yet');
  // A snapshot: who keeps the object, keeps an old text.
  const text = model.text();
  return {
    getText: () => text,
    getSelection: () => [{ start: selection[0], end: selection[1] }],
    setSelection(start, end) {
      const { start: first, end: last } = model.ends();
      if (!(start >= first && end <= last && start <= end)) return;
      choose(start, end);
      glideTo(selection);
    },
    getAnnotations: () => ({}),
  };
};

if (query.get('api') === 'none') delete window._docs_annotate_getAnnotatedText;

const inner = frame.contentDocument;
const target = inner.createElement('div');
target.setAttribute('contenteditable', 'true');
target.setAttribute('role', 'textbox');
target.setAttribute('aria-label', 'Document content');
if (mode === 'view') target.setAttribute('aria-readonly', 'true');
if (mode === 'suggest')
  document.querySelector('#docs-toolbar-mode-switcher').setAttribute('aria-label', 'Suggesting mode');
inner.body.append(target);
target.addEventListener('focus', () => {
  hasCaret = true;
});

target.addEventListener('keydown', event => {
  const [start, end] = selection;
  const { start: first, end: last } = model.ends();
  const command = event.ctrlKey || event.metaKey;
  // As in Docs, the old key code counts.
  if (command && event.keyCode === 90) undo();
  else if (command && event.key === 'a') choose(first, last);
  else if (event.key === 'Backspace') edit(start === end ? Math.max(first, start - 1) : start, end, '');
  else if (event.key === 'Enter') edit(start, end, '\n');
  else return;
  event.preventDefault();
});
target.addEventListener('beforeinput', event => {
  if (event.inputType === 'insertCompositionText') return;
  event.preventDefault();
  if (event.inputType === 'insertText' && event.data) edit(...selection, event.data);
});
target.addEventListener('compositionupdate', event => {
  if (mode === 'view') return;
  // A selection gives way to the first character that is composed.
  if (selection[0] < selection[1]) edit(...selection, '');
  composed = event.data;
  update();
});
target.addEventListener('compositionend', event => {
  target.textContent = '';
  composed = '';
  if (event.data) edit(...selection, event.data);
  else update();
});
target.addEventListener('copy', event => {
  if (query.get('copy') === 'off') return;
  const text = model
    .text()
    .slice(...selection)
    .replaceAll('\v', '\n');
  const plain = [...text].filter(char => (char >= ' ' || char === '\n' || char === '\t') && char !== '\ufffc');
  event.clipboardData?.setData('text/plain', plain.join(''));
  event.preventDefault();
});
target.addEventListener('paste', event => {
  event.preventDefault();
  const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  const [start, end] = selection;
  if (text !== '') setTimeout(() => edit(start, end, text), LANDS_AFTER);
});
document.querySelector('#undo-button').addEventListener('click', undo);

/** The place nearest to a point. */
function placeAt(x, y) {
  const origin = content.getBoundingClientRect();
  const down = (y - origin.top) / zoom;
  const line = lines.findLast(each => each.y <= down) ?? lines[0];
  const across = (x - origin.left) / zoom;
  const run = line.runs.findLast(each => each.x <= across) ?? line.runs[0];
  if (!run) return line.end;
  let at = 0;
  while (at < run.text.length && run.x + widthOf(run.text.slice(0, at + 1), run.font) < across + 2) at += 1;
  return Math.min(run.start + at, line.end);
}
scroller.addEventListener('mousedown', event => {
  event.preventDefault();
  target.focus();
  const start = placeAt(event.clientX, event.clientY);
  choose(start, start);
  const drag = move => {
    const end = placeAt(move.clientX, move.clientY);
    choose(Math.min(start, end), Math.max(start, end));
  };
  window.addEventListener('mousemove', drag);
  window.addEventListener('mouseup', () => window.removeEventListener('mousemove', drag), { once: true });
});
scroller.addEventListener('scroll', () => {
  drawTiles();
  drawSelection();
});
window.addEventListener('resize', update);

update();
target.focus();

/** For tests only: what the page truly holds and where it truly painted it. */
window.replica = {
  requester,
  text: () => model.text(),
  cells: () => JSON.stringify(model.cells),
  selection: () => selection,
  /** Where it painted characters, in the window's px; `boxes` only what is in sight. */
  painted: trueBoxes,
  boxes(start, end) {
    const shown = scroller.getBoundingClientRect();
    return trueBoxes(start, end).flatMap(box => {
      const left = Math.max(shown.left, box.left);
      const top = Math.max(shown.top, box.top);
      const width = Math.min(shown.right, box.left + box.width) - left;
      const height = Math.min(shown.bottom, box.top + box.height) - top;
      return width > 0 && height > 0 ? [{ left, top, width, height }] : [];
    });
  },
  find: (quote, nth = 0) => {
    let at = -1;
    for (let i = 0; i <= nth; i += 1) at = model.text().indexOf(quote, at + 1);
    return at;
  },
  select: choose,
  /** What a collaborator types. */
  edit: (start, end, text) => {
    model.replace(start, end, text);
    update();
  },
  setZoom,
  dom: () => document.documentElement.outerHTML,
};
