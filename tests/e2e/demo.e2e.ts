import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('shows the main job without a display: prints the review of the sample, and takes its picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterward-demo-'));
  const picture = join(folder, 'review.png');
  try {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', '--picture', picture], {
      cwd: ROOT,
      encoding: 'utf8',
    });

    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('QA should have caught it');
    expect(run.stdout).toContain('review.png');
    expect(statSync(picture).size).toBeGreaterThan(50_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
