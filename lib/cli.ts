// The review engine for terminals and CI: `npm run --silent review -- story.md`.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { argv, stderr, stdin, stdout } from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { printReport } from './cli/print-report';
import { readLines } from './cli/read-lines';
import { answerLine } from './cli/review-lines';
import { type Report, reviewDraft } from './engine/index';

const HELP = `Reviews an ownership story: what broke, what stopped it, and what changed afterward.

  review FILE…              a readable report; - is standard input
  review --json FILE…       the report as JSON
  review --jsonl [FILE…]    one {"id","text"} a line in, one {"id","report"} a line out

  --fail-on high|medium|hint   exit with 1 where a finding is as grave as that or graver
  --help                       this page

Exit code: 0, whatever is found; 1 for --fail-on or a bad line of --jsonl; 2 when called wrongly.`;

const GRAVE = { high: ['high'], medium: ['high', 'medium'], hint: ['high', 'medium', 'hint'] } as const;
type Threshold = keyof typeof GRAVE;

/** A mistake in how the command was called: one clear line, exit code 2. */
class UsageError extends Error {}

interface Call {
  readonly mode: 'text' | 'json' | 'jsonl';
  readonly files: readonly string[];
  readonly failOn: Threshold | null;
}

function readCall(args: string[]): Call | 'help' {
  const { values, positionals } = parseCall(args);
  if (values.help) return 'help';
  if (values.json && values.jsonl) throw new UsageError('choose one of --json and --jsonl');
  const failOn = values['fail-on'] ?? null;
  if (failOn !== null && !isThreshold(failOn))
    throw new UsageError(`--fail-on takes high, medium or hint, not “${failOn}”`);
  const mode = modeOf(values);
  if (mode !== 'jsonl' && positionals.length === 0)
    throw new UsageError('name a file, or - for standard input (--help says more)');
  return { mode, files: positionals.length === 0 ? ['-'] : positionals, failOn };
}

function modeOf({ json, jsonl }: { json?: boolean | undefined; jsonl?: boolean | undefined }): Call['mode'] {
  if (jsonl) return 'jsonl';
  return json ? 'json' : 'text';
}

function parseCall(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? (fault.message.split('. ')[0] ?? fault.message) : String(fault));
  }
}

const isThreshold = (word: string): word is Threshold => Object.hasOwn(GRAVE, word);

async function readText(file: string): Promise<string> {
  try {
    if (file !== '-') return stripMark(await readFile(file, 'utf8'));
    let text = '';
    stdin.setEncoding('utf8');
    for await (const chunk of stdin) text += chunk;
    return stripMark(text);
  } catch (fault) {
    throw new UsageError(`can’t read ${file}: ${reasonOf(fault)}`);
  }
}

const stripMark = (text: string): string => text.replace(/^\uFEFF/, '');

function reasonOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'that is a folder';
  return fault instanceof Error ? fault.message : String(fault);
}

const isGrave = ({ findings }: Report, failOn: Threshold | null): boolean =>
  failOn !== null && findings.some(({ severity }) => (GRAVE[failOn] as readonly string[]).includes(severity));

/** Writes, and waits while the reader is slower than the engine, so that nothing piles up in memory. */
async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

async function reviewFiles({ files, mode, failOn }: Call): Promise<number> {
  let code = 0;
  const reviewed: { file: string; report: Report }[] = [];
  for (const [index, file] of files.entries()) {
    const text = await readText(file);
    const report = reviewDraft(text);
    if (isGrave(report, failOn)) code = 1;
    if (mode === 'json') reviewed.push({ file, report });
    else {
      if (index > 0) await write('\n');
      const name = file === '-' ? 'standard input' : file;
      await write(printReport(name, text, report, (style, words) => styleText(style, words, { stream: stdout })));
    }
  }
  if (mode === 'json')
    await write(`${JSON.stringify(reviewed.length === 1 ? reviewed[0]?.report : reviewed, null, 2)}\n`);
  return code;
}

async function reviewStreams({ files, failOn }: Call): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      for await (const line of readLines(file === '-' ? stdin : createReadStream(file))) {
        const answer = answerLine(line, reviewDraft);
        if (!answer) continue;
        if (!answer.report || isGrave(answer.report, failOn)) code = 1;
        await write(`${answer.line}\n`);
      }
    } catch (fault) {
      throw new UsageError(`can’t read ${file}: ${reasonOf(fault)}`);
    }
  }
  return code;
}

async function main(args: string[]): Promise<number> {
  const call = readCall(args);
  if (call === 'help') {
    await write(`${HELP}\n`);
    return 0;
  }
  return call.mode === 'jsonl' ? reviewStreams(call) : reviewFiles(call);
}

// A reader that has seen enough (`| head`) closes the pipe: that is its right, and no fault.
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await main(argv.slice(2));
} catch (fault) {
  if (!(fault instanceof UsageError)) throw fault;
  stderr.write(`review: ${fault.message}\n`);
  process.exitCode = 2;
}
