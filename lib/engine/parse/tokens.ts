import type { Token } from '../draft';

// A word may hold inner apostrophes, hyphens, dots, commas, slashes of a path, colons of a clock time: “couldn't”, “roll-back”,
// “4.18”, “app/index.ts”, “09:40”, “412,000”. Everything else that is no white space is a token of its own.
const TOKEN =
  /[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_]*(?:(?:['’‑‐./@&:,+-]+|\u00AD)(?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_]+)*|[^\s]/gu;
const SMART = /[’‘ʼ＇‑‐\u00AD]/g;
const STRAIGHT: Readonly<Record<string, string>> = { '\u00AD': '', '‑': '-', '‐': '-' };

const normalise = (text: string): string => text.toLowerCase().replace(SMART, mark => STRAIGHT[mark] ?? "'");

/** The words, numbers and symbols of a text, each with its place counted from the start of that text plus `offset`. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index;
    const word = match[0];
    // A comma or a colon joins digits only: “412,000” and “09:40” are one token, “so,I” and “Why:the” are not.
    const parts = /\p{L}[,:]|[,:]\p{L}/u.test(word) ? splitAtMarks(word) : [word];
    let at = start;
    for (const part of parts) {
      tokens.push({ start: at, end: at + part.length, text: part, normal: normalise(part) });
      at += part.length;
    }
  }
  return tokens;
}

const splitAtMarks = (word: string): string[] => word.split(/([,:])/).filter(part => part !== '');
