// All tests, one stage after the other: types and lint, unit tests, builds, size budgets, end-to-end tests in real browsers. Beside them
// runs the accuracy on the labelled drafts: it only computes, for minutes, and the browsers leave a core to it. Ends with the line
// “N passed, N failed”.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'afterward-tests-'));
let passed = 0;
let failed = 0;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

const command = (script: string, args: readonly string[]): string[] => [
  'run',
  '--silent',
  script,
  ...(args.length > 0 ? ['--', ...args] : []),
];

function run(script: string, args: readonly string[] = []): SpawnSyncReturns<Buffer> {
  console.log(`\n── npm run ${script}`);
  return spawnSync(npm, command(script, args), { stdio: ['ignore', 'inherit', 'inherit'], shell });
}

/** The same beside other stages; what it prints goes to a file first, for nobody reads a pipe while another stage runs. */
function runBeside(script: string, args: readonly string[]): Promise<number | null> {
  const printed = join(folder, 'printed.txt');
  const file = openSync(printed, 'w');
  const child = spawn(npm, command(script, args), { stdio: ['ignore', file, file], shell });
  return new Promise(resolve =>
    child.on('close', status => {
      closeSync(file);
      console.log(`\n── npm run ${script}\n${readFileSync(printed, 'utf8')}`);
      resolve(status);
    }),
  );
}

/** A stage that is one test: it passes or fails as a whole. */
function stage(script: string): boolean {
  const { status } = run(script);
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

const reportOf = (script: string): string => join(folder, `${script.replaceAll(':', '-')}.json`);
const reporting = (script: string): readonly string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(script)}`,
];

/** Counts a stage of Vitest tests one by one. A run that crashed, or that ran nothing, counts as a failure. */
function count(script: string, status: number | null): void {
  let counted = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(script), 'utf8'));
    counted = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    console.error(`${script} left no report.`);
  }
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed === 0 && (status !== 0 || counted.passed === 0)) failed += 1;
}

const tests = (script: string): void => count(script, run(script, reporting(script)).status);

stage('check');
const accuracy = runBeside('test:corpus', reporting('test:corpus'));
tests('test:unit');
if (stage('build') && stage('build:firefox') && stage('build:edge')) {
  stage('budgets');
  tests('test:e2e');
}
count('test:corpus', await accuracy);
rmSync(folder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
