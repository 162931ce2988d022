import type { styleText } from 'node:util';
import type { Report } from '../engine/index';

type Style = Parameters<typeof styleText>[0];
/** Puts a style on words, or leaves them as they are where the terminal has no colours. */
export type Paint = (style: Style, text: string) => string;

const STEP_NAMES = {
  bug: 'The bug and its impact',
  detection: 'How it was found',
  mitigation: 'What stopped it',
  'root-cause': 'Root cause',
  fix: 'The fix',
  prevention: 'What changed',
  reflection: 'What you learned',
} as const satisfies Record<Report['checklist'][number]['step'], string>;

const STATES = {
  done: { sign: '✓', style: 'green' },
  weak: { sign: '◐', style: 'yellow' },
  missing: { sign: '○', style: 'red' },
} as const satisfies Record<Report['checklist'][number]['state'], { sign: string; style: Style }>;

const SEVERITY_STYLES = { high: 'red', medium: 'yellow', hint: 'cyan' } as const;
const LEVEL_STYLES = { strong: 'green', close: 'yellow', 'needs-work': 'red' } as const;
const NAME_WIDTH = 24;
const LINE_WIDTH = 100;

/** A review as a person reads it in a terminal. */
export function printReport(name: string, text: string, report: Report, paint: Paint): string {
  const { verdict, words, minutes } = report;
  const lines = [
    paint('dim', [name, `${words} ${words === 1 ? 'word' : 'words'}`, spoken(minutes)].join(' · ')),
    paint(['bold', LEVEL_STYLES[verdict.level]], verdict.headline),
  ];
  for (const { rule, reason } of report.faults)
    lines.push(paint('dim', `The rule ${rule} stumbled and was left out: ${reason}`));
  if (!report.isStory) return `${lines.join('\n')}\n`;

  lines.push('', heading('Steps', paint));
  for (const { step, state, advice } of report.checklist) {
    const { sign, style } = STATES[state];
    lines.push(
      `  ${paint(style, sign)} ${STEP_NAMES[step].padEnd(NAME_WIDTH)}${state === 'done' ? '' : paint('dim', advice)}`.trimEnd(),
    );
  }

  lines.push('', heading('Share of the words', paint), `  ${shareLine(report)}`);

  if (report.findings.length > 0) {
    lines.push('', heading(report.findings.length === 1 ? '1 finding' : `${report.findings.length} findings`, paint));
    for (const finding of report.findings) lines.push(...printFinding(text, finding, paint));
  }

  lines.push('', heading('They may ask', paint));
  for (const { question, answered } of report.followUps) {
    lines.push(
      ...wrap(`${answered ? '✓' : '○'} ${question}`, '  ', '    ').map(line => (answered ? paint('dim', line) : line)),
    );
  }
  return `${lines.join('\n')}\n`;
}

const heading = (words: string, paint: Paint): string => paint('bold', words);

function printFinding(text: string, finding: Report['findings'][number], paint: Paint): string[] {
  const { line, column } = placeOf(text, finding.start);
  const label = finding.kind ? `${finding.title} (${finding.kind})` : finding.title;
  const where = `${line}:${column}`.padEnd(7);
  const lines = [
    `  ${paint('dim', where)} ${paint(SEVERITY_STYLES[finding.severity], label)}  ${paint('dim', finding.rule)}`,
  ];
  if (finding.quote !== '') lines.push(...wrap(`“${finding.quote.replace(/\s+/g, ' ')}”`, '          ', '          '));
  lines.push(...wrap(finding.message, '          ', '          '));
  for (const { text: by, start, end } of finding.suggestions) {
    const verb = start === end ? 'Insert' : 'Replace with';
    lines.push(...wrap(`→ ${verb}: ${by.trim()}`, '          ', '            ').map(row => paint('green', row)));
  }
  return lines;
}

/** Line and column from 1, as editors count them. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function shareLine({ shares }: Report): string {
  const told = Object.entries(shares).filter(([, share]) => share >= 0.005);
  return told.map(([section, share]) => `${section} ${Math.round(share * 100)} %`).join('  ');
}

/** Speaking time as people say it. */
function spoken(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  if (seconds < 55) return `about ${Math.max(5, Math.round(seconds / 5) * 5)} seconds spoken`;
  const whole = Math.floor(seconds / 60);
  const rest = Math.round((seconds - whole * 60) / 15) * 15;
  return `${rest === 60 ? whole + 1 : whole}:${String(rest % 60).padStart(2, '0')} minutes spoken`;
}

function wrap(words: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of words.split(' ')) {
    if (line.trim() !== '' && line.length + word.length > LINE_WIDTH) {
      lines.push(line.trimEnd());
      line = next;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
