// Prints how well the engine judges the labelled drafts: `npm run --silent corpus`. Folded figures come first (no draft is read by
// weights that saw it), then those of the shipped weights. `--misses` lists what the folded reading got wrong, `--rewrites` every
// replacement that is offered for blame and weak prevention, before and after.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../lib/engine/report';
import { createReview } from '../lib/engine/review';
import { readStory } from '../lib/engine/story';
import { draftText, type LabelledDraft, readDrafts } from './story/drafts';
import { foldedVerdicts, verdictRows } from './verdict-rows';

const CORPUS = fileURLToPath(new URL('../tests/corpus/', import.meta.url));
const SETS = [
  ['a to f, freely written', 'dev', 'abcdef'],
  ['r to u, retold', 'dev', 'rstu'],
  ['extra, freely written', 'extra', 'ghijklm'],
  ['extra, retold', 'extra', 'vwxyz'],
] as const;

interface Judged {
  readonly draft: LabelledDraft;
  readonly report: Report;
}

/** Hands the reports to the corpus' own scorer. */
function score(judged: readonly Judged[], folder: string, sets: string, ...flags: string[]): string {
  const files = readdirSync(join(CORPUS, folder)).filter(
    file => file.endsWith('.json') && sets.includes(file[0] as string),
  );
  const place = mkdtempSync(join(tmpdir(), 'afterward-'));
  const answers = join(place, 'reports.jsonl');
  writeFileSync(answers, judged.map(({ draft, report }) => JSON.stringify({ id: draft.id, report })).join('\n'));
  const command = [join(CORPUS, 'score.mjs'), ...flags, '--run', `cat > /dev/null; cat '${answers}'`];
  const run = spawnSync(process.execPath, [...command, ...files.map(file => join(CORPUS, folder, file))], {
    encoding: 'utf8',
  });
  rmSync(place, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

function printRewrites(): void {
  for (const draft of [...readDrafts('dev'), ...readDrafts('extra')]) {
    const text = draftText(draft);
    for (const finding of createReview(readStory)(text).findings) {
      if (finding.rule !== 'blame' && finding.rule !== 'weak-prevention') continue;
      const from = Math.max(0, finding.start - 60);
      const before = `${text.slice(from, finding.start)}[[${finding.quote}]]${text.slice(finding.end, finding.end + 60)}`;
      process.stdout.write(`${draft.id} ${finding.rule} ${finding.kind ?? ''}\n  - ${before.replace(/\s+/g, ' ')}\n`);
      for (const { start, end, text: by } of finding.suggestions) {
        const after = `${text.slice(Math.min(from, start), start)}[[${by}]]${text.slice(end, end + 60)}`;
        process.stdout.write(`  + ${after.replace(/\s+/g, ' ')}\n`);
      }
    }
  }
}

/** Reports whose sections, blame and verdict were all made without having seen the draft. */
function foldedReports(): Judged[] {
  const rows = verdictRows();
  const verdicts = foldedVerdicts(rows);
  return rows.map(({ draft, story, rules }, index) => {
    const report = createReview(() => story, {}, rules)(draftText(draft));
    return { draft, report: report.isStory ? { ...report, verdict: verdicts[index] as Report['verdict'] } : report };
  });
}

/** Styles of the drafts that are told soberly, as a team tells of an incident. */
const PROFESSIONAL = /post-mortem|status|incident|report|debrief|professional|polished|formal|composed|platform|SRE/i;

/** Blame found in a thousand words of drafts in which a careful reader found none. */
function falseAlarms(judged: readonly Judged[]): number {
  let words = 0;
  let found = 0;
  for (const { draft, report } of judged) {
    if (draft.blame.length > 0) continue;
    words += draftText(draft).split(/\s+/).length;
    found += report.findings.filter(({ rule }) => rule === 'blame').length;
  }
  return (found / words) * 1000;
}

/** The share of a rule's findings that offer a replacement. */
function replaceable(judged: readonly Judged[], rule: string): number {
  const found = judged.flatMap(({ report }) => report.findings.filter(finding => finding.rule === rule));
  return found.filter(({ suggestions }) => suggestions.length > 0).length / found.length;
}

function printHandling(folded: readonly Judged[], shipped: readonly Judged[]): void {
  const sober = folded.filter(({ draft }) => PROFESSIONAL.test(draft.style));
  process.stdout.write(`
== what a writer meets
false blame in 1,000 sober words     ${falseAlarms(sober).toFixed(2)}
false blame in 1,000 words           ${falseAlarms(folded).toFixed(2)}
blame with a replacement             ${replaceable(shipped, 'blame').toFixed(3)}
weak prevention with a replacement   ${replaceable(shipped, 'weak-prevention').toFixed(3)}
`);
}

function printTable(): void {
  const misses = process.argv.includes('--misses');
  const folded = foldedReports();
  for (const [title, folder, sets] of SETS) {
    process.stdout.write(`\n== ${title}, folded\n${score(folded, folder, sets, ...(misses ? ['--misses'] : []))}`);
  }
  if (misses) return;
  const review = createReview(readStory);
  const shipped = folded.map(({ draft }) => ({ draft, report: review(draftText(draft)) }));
  for (const [title, folder, sets] of SETS) {
    process.stdout.write(`\n== ${title}, shipped weights (which saw these drafts)\n${score(shipped, folder, sets)}`);
  }
  printHandling(folded, shipped);
}

if (process.argv.includes('--rewrites')) printRewrites();
else printTable();
