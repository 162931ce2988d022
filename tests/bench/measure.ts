// Measures one checker on the text at standard input, in a process that does nothing else; prints one line of JSON.
import { readFileSync } from 'node:fs';

export interface Figures {
  /** Milliseconds: the first review of a fresh process, its script already loaded; then warm, whole and after one key. */
  readonly first: number;
  readonly whole: number;
  readonly key: number;
  /** Bytes that one warm review allocates. */
  readonly allocated: number;
  /** Loading and first review, as the tasks that they are: how many take over 50 ms. */
  readonly longTasks: number;
}

type Check = (text: string) => unknown;

/** How a tool reads a whole text, and how after a key. */
interface Tool {
  readonly whole: Check;
  readonly key: Check;
}

const again = (check: Check): Tool => ({ whole: check, key: check });

const TOOLS: Readonly<Record<string, () => Promise<Tool>>> = {
  async afterward() {
    const { createReviewer, reviewDraft } = await import('../../lib/engine');
    const reviewer = createReviewer();
    return { whole: text => reviewDraft(text), key: text => reviewer.review(text) };
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good' as string);
    return again(text => writeGood(text));
  },
  async alex() {
    const { text: check } = await import('alex' as string);
    return again(text => check(text));
  },
  async 'harper.js'() {
    const { LocalLinter } = await import('harper.js' as string);
    const { binary } = await import('harper.js/binary' as string);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return again(text => linter.lint(text));
  },
};

const LONG_TASK = 50;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function figuresOf(name: string, text: string): Promise<Figures> {
  let tool: Tool | undefined;
  const loading = await time(async () => {
    tool = await TOOLS[name]?.();
  });
  if (!tool) throw new Error(`No such tool: ${name}`);
  const { whole, key } = tool;
  const first = await time(() => whole(text));
  const runs = Math.max(1, Math.min(40, Math.round(2_000 / Math.max(1, first))));

  const wholes: number[] = [];
  for (let run = 0; run < runs; run += 1) wholes.push(await time(() => whole(text)));

  const middle = text.indexOf(' ', text.length >> 1);
  const keys: number[] = [];
  await key(text);
  for (let run = 0; run < runs; run += 1) {
    const typed = `${text.slice(0, middle)} ${'checked'.slice(0, 1 + (run % 7))}${text.slice(middle)}`;
    keys.push(await time(() => key(typed)));
  }

  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await whole(text);
  const allocated = Math.max(0, process.memoryUsage().heapUsed - before);
  return {
    first,
    whole: median(wholes),
    key: median(keys),
    allocated,
    longTasks: [loading, first].filter(task => task > LONG_TASK).length,
  };
}

process.stdout.write(`${JSON.stringify(await figuresOf(process.argv[2] ?? '', readFileSync(0, 'utf8')))}\n`);
