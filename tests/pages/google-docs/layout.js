/** Lays cells out into visual lines of runs, in px at 100 % zoom. A run is what is painted in one go and labelled as one. */
const PEN = new OffscreenCanvas(1, 1).getContext('2d');
const SIZES = { title: 26, heading: 20, text: 15, bullet: 15, number: 15 };
const fontOf = (kind, bold) => `${bold || kind === 'heading' ? 'bold ' : ''}${SIZES[kind]}px Arial`;
const widthOf = (text, font) => {
  PEN.font = font;
  return PEN.measureText(text).width;
};

/** What one paragraph's cells become within a column. Each run knows the places of its characters. */
function linesOf(cells, first, kind, { left, width }) {
  const lines = [];
  let line = { runs: [], height: SIZES[kind] * 1.4, x: left };
  const push = () => {
    lines.push(line);
    line = { runs: [], height: SIZES[kind] * 1.4, x: left };
  };
  const add = (text, start, bold) => {
    const font = fontOf(kind, bold);
    const last = line.runs.at(-1);
    if (last && last.font === font) last.text += text;
    else line.runs.push({ text, start, font, x: line.x });
    line.x = line.runs.at(-1).x + widthOf(line.runs.at(-1).text, font);
  };
  let at = 0;
  while (at < cells.length) {
    if (cells[at].ch === '\v') {
      push();
      at += 1;
      continue;
    }
    let to = at + 1;
    // A word with the blanks behind it; a word that is half bold breaks where its formatting does.
    while (
      to < cells.length &&
      cells[to].ch !== '\v' &&
      cells[to].bold === cells[at].bold &&
      !(cells[to - 1].ch === ' ' && cells[to].ch !== ' ')
    )
      to += 1;
    const text = cells
      .slice(at, to)
      .map(cell => cell.ch)
      .join('');
    if (line.runs.length > 0 && line.x + widthOf(text.trimEnd(), fontOf(kind, cells[at].bold)) > left + width) push();
    add(text, first + at, cells[at].bold);
    at = to;
  }
  push();
  return lines;
}

/** Everything that is painted, from top to bottom: `{ top, height, runs, marker? }`. */
export function layOut(cells, { pageWidth, margin }) {
  const column = { left: margin, width: pageWidth - 2 * margin };
  const painted = [];
  let y = 0;
  let at = 1;
  let number = 0;
  let table = null;
  const place = (lines, top) => {
    let bottom = top;
    for (const line of lines) {
      painted.push({ ...line, top: bottom });
      bottom += line.height;
    }
    return bottom;
  };
  while (at < cells.length - 2) {
    const { ch } = cells[at];
    if (ch === '\u0010') table = { top: y, bottom: y, column: -1 };
    else if (ch === '\u0012') {
      table.top = table.bottom + 6;
      table.column = -1;
    } else if (ch === '\u001c') table.column += 1;
    else if (ch === '\u0011') {
      y = table.bottom + 10;
      table = null;
    } else {
      let end = at;
      while (cells[end].ch !== '\n') end += 1;
      const kind = cells[end].kind ?? 'text';
      const listed = kind === 'bullet' || kind === 'number';
      number = kind === 'number' ? number + 1 : 0;
      const half = column.width / 2;
      const within = table
        ? { left: column.left + table.column * half + 6, width: half - 12 }
        : { left: column.left + (listed ? 36 : 0), width: column.width - (listed ? 36 : 0) };
      const lines = linesOf(cells.slice(at, end), at, kind, within);
      for (const line of lines) Object.assign(line, { end });
      if (listed)
        lines[0].marker = {
          text: kind === 'bullet' ? '●' : `${number}.`,
          x: within.left - 18,
          font: fontOf(kind, false),
        };
      if (table) table.bottom = Math.max(table.bottom, place(lines, table.top));
      else y = place(lines, y) + 8;
      at = end;
    }
    at += 1;
  }
  return painted;
}

export { widthOf };
