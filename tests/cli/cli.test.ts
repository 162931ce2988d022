import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../lib/cli/read-lines';
import { reviewDraft } from '../../lib/engine/index';

const ROOT = join(import.meta.dirname, '../..');
const STORY =
  'My release charged 412 customers twice. QA should have caught it. I rolled it back within nine minutes and fixed the retry.';

const review = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli.ts', ...args], { cwd: ROOT, input, encoding: 'utf8' });

describe('the command line', () => {
  it('prints a readable report of standard input, without colours where there is no terminal', () => {
    const { stdout, status } = review(['-'], STORY);

    expect(status).toBe(0);
    expect(stdout).toContain('“QA should have caught it');
    expect(stdout).not.toContain('\u001b[');
  });

  it('gives the report itself with --json', () => {
    expect(JSON.parse(review(['--json', '-'], STORY).stdout)).toEqual(JSON.parse(JSON.stringify(reviewDraft(STORY))));
  });

  it('answers each line of --jsonl in order, a bad one with an error, and ends with 1', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: STORY }),
      'not json',
      JSON.stringify({ id: 7 }),
      '',
      JSON.stringify({ id: 'b', text: '' }),
    ];
    const { stdout, status } = review(['--jsonl'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { id?: unknown; report?: object; error?: string });

    expect(answers.map(({ id, report, error }) => [id, report !== undefined, error !== undefined])).toEqual([
      ['a', true, false],
      [undefined, false, true],
      [7, false, true],
      ['b', true, false],
    ]);
    expect(status).toBe(1);
  });

  it('fails on findings only when asked to', () => {
    expect(review(['--fail-on', 'hint', '-'], STORY).status).toBe(1);
  });

  it.each([[[]], [['--fail-on', 'loud', '-']], [['--nonsense']], [['no-such-file.md']]])(
    'answers a wrong call in one line and with 2: %j',
    args => {
      const { status, stderr } = review(args);

      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('cuts a stream at line feeds only, across chunks and inside characters', async () => {
    const bytes = Buffer.from('é\u2028a\n\nüb');
    async function* chunks() {
      for (const byte of bytes) yield Buffer.from([byte]);
    }
    const lines: string[] = [];
    for await (const line of readLines(chunks())) lines.push(line);

    expect(lines).toEqual(['é\u2028a', '', 'üb']);
  });
});
