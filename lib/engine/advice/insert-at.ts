import type { Suggestion } from '../report';
import type { Story } from '../story';

const SENTENCE_END = /[.!?…:]["'”’)\]]*$/u;
const MARKER = /^[ \t]*(?:[-*+•◦▪–—]|\d{1,2}[.)])[ \t]+/u;

/**
 * A starter sentence to insert at a place of the draft, fitted to what stands around it: on a line of its own after a heading or a
 * bullet (with the bullet's sign), else after a space. Blanks stand in square brackets.
 */
export function insertAt({ text, units }: Story, offset: number, sentence: string): Suggestion {
  const before = units.findLast(({ end }) => end <= offset);
  const fits = (lead: string, tail = ''): Suggestion => ({
    label: sentence,
    start: offset,
    end: offset,
    text: `${lead}${sentence}${tail}`,
  });

  if (!before) return fits('', text.trim() === '' ? '' : ' ');
  if (before.shape === 'heading' || before.shape === 'code') return fits(lineBreak(text));
  if (before.shape === 'bullet') return fits(`${lineBreak(text, before.end)}${markerOf(text, before.start)}`);
  if (offset > before.end) return fits('', /^\s/.test(text.slice(offset)) ? '' : ' ');
  return SENTENCE_END.test(before.text) ? fits(' ') : fits(lineBreak(text));
}

/** The draft's own way of starting a new line: a blank line where its paragraphs have one. */
function lineBreak(text: string, after?: number): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const here = after === undefined ? text : text.slice(after);
  const blank = /^[ \t]*(?:\r?\n){2}/.test(here) || (after === undefined && /(?:\r?\n){2}/.test(text));
  return blank ? eol + eol : eol;
}

/** The list sign in front of a bullet; a number is not counted on, the editor does that. */
function markerOf(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1);
  const marker = MARKER.exec(line)?.[0] ?? MARKER.exec(text.slice(start))?.[0] ?? '';
  return /\d/.test(marker) ? '' : marker;
}
