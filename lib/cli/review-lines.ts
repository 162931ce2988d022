import type { Report } from '../engine/index';

/** The answer to one line of `--jsonl`: `{"id"?, "report"}`, or `{"id"?, "error"}` where the line can't be reviewed. */
export interface Answer {
  readonly line: string;
  readonly report: Report | null;
}

/** Reviews one line of `--jsonl`; `null` for a blank line. */
export function answerLine(line: string, review: (text: string) => Report): Answer | null {
  if (line.trim() === '') return null;
  let asked: unknown;
  try {
    asked = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({}, 'not JSON; each line is to be {"id", "text"}');
  }
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return refuse({}, 'not an object; each line is to be {"id", "text"}');
  const { id, text } = asked as { id?: unknown; text?: unknown };
  const name = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (typeof text !== 'string') return refuse(name, '"text" is not a string');
  try {
    const report = review(text);
    return { line: JSON.stringify({ ...name, report }), report };
  } catch (fault) {
    return refuse(name, fault instanceof Error ? fault.message : String(fault));
  }
}

const refuse = (name: { id?: string | number }, error: string): Answer => ({
  line: JSON.stringify({ ...name, error }),
  report: null,
});
