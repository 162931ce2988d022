/**
 * The text as Docs keeps it: one cell per UTF-16 unit, control characters included, each with its formatting. The cell that
 * ends a paragraph carries the paragraph's kind. Every edit is one step of undo.
 */
const cellsOf = (text, end) => {
  const cells = [];
  let bold = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text.startsWith('**', i)) {
      bold = !bold;
      i += 1;
    } else cells.push({ ch: text[i], bold });
  }
  return [...cells, { ch: end, kind: 'text' }];
};

export function createModel(story) {
  let cells = [{ ch: '\u0003' }];
  for (const { kind, text, rows } of story) {
    if (kind === 'table') {
      cells.push({ ch: '\u0010' });
      for (const row of rows) {
        cells.push({ ch: '\u0012' });
        for (const cell of row) cells.push({ ch: '\u001c' }, ...cellsOf(cell, '\n'));
      }
      cells.push({ ch: '\u0011' });
    } else {
      const paragraph = cellsOf(text, '\n');
      paragraph.at(-1).kind = kind;
      cells.push(...paragraph);
    }
  }
  cells.push({ ch: '\u0003' }, { ch: '\n', kind: 'text' });
  const undone = [];

  return {
    get cells() {
      return cells;
    },
    text: () => cells.map(cell => cell.ch).join(''),
    /** The first and the last place where text may stand. */
    ends: () => ({ start: 1, end: cells.length - 3 }),
    replace(start, end, text) {
      undone.push(cells);
      const like = cells[end > start ? start : start - 1];
      const ender = cells.slice(start).find(cell => cell.ch === '\n');
      const added = [...text].flatMap(char =>
        [...char]
          .join('')
          .split('')
          .map(ch => (ch === '\n' ? { ch, kind: ender?.kind ?? 'text' } : { ch, bold: like?.bold ?? false })),
      );
      cells = [...cells.slice(0, start), ...added, ...cells.slice(end)];
    },
    undo() {
      const before = undone.pop();
      if (before) cells = before;
      return before !== undefined;
    },
  };
}
