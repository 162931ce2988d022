// All tests, one stage after the other: types and lint, unit tests, accuracy on the labelled drafts, builds, size budgets, end-to-end tests in real browsers.
// Ends with the line “N passed, N failed”.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'afterward-tests-'));
let passed = 0;
let failed = 0;

function run(script: string, args: readonly string[] = []): SpawnSyncReturns<Buffer> {
  console.log(`\n── npm run ${script}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** A stage that is one test: it passes or fails as a whole. */
function stage(script: string): boolean {
  const { status } = run(script);
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

/** A stage of Vitest tests, counted one by one. A run that crashed, or that ran nothing, counts as a failure. */
function tests(script: string): void {
  const report = join(folder, `${script.replaceAll(':', '-')}.json`);
  const { status } = run(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  let counted = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counted = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    console.error(`${script} left no report.`);
  }
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed === 0 && (status !== 0 || counted.passed === 0)) failed += 1;
}

stage('check');
tests('test:unit');
tests('test:corpus');
if (stage('build') && stage('build:firefox') && stage('build:edge')) {
  stage('budgets');
  tests('test:e2e');
}
rmSync(folder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
