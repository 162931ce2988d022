// Reads the training drafts in tests/corpus/written, which are kept in a shorter form than the JSON of dev and extra: a unit a line,
// so that thousands of them can be read, compared and corrected by hand. tests/corpus/written/README.md tells the form.
import type { BlameKind, Kind, Section, Verdict } from '../../lib/engine/report';
import type { LabelledDraft, LabelledSpan, LabelledUnit } from './drafts';

const SECTION: Readonly<Record<string, Section>> = {
  B: 'bug',
  D: 'detection',
  M: 'mitigation',
  R: 'root-cause',
  F: 'fix',
  P: 'prevention',
  L: 'reflection',
  O: 'other',
};

const KIND: Readonly<Record<string, Kind>> = { t: 'test', p: 'process', g: 'guardrail', k: 'knowledge' };

/** What each letter of a verdict means, in the order of the letters. */
const VERDICT = {
  impact: { m: 'missing', s: 'stated', q: 'quantified' },
  detection: { m: 'missing', p: 'present' },
  mitigation: { m: 'missing', p: 'present' },
  order: { m: 'mitigation-first', c: 'cause-first', n: 'n/a' },
  rootCause: { m: 'missing', p: 'present' },
  fix: { m: 'missing', p: 'present' },
  prevention: { n: 'none', w: 'weak', s: 'single', y: 'systemic' },
  ownership: { o: 'owned', u: 'unclear', d: 'deflected' },
} as const;

const TITLE = /^# (?:after ((?:dev|extra)-[a-z]-\d+): )?(.*\S)/;
const UNIT = /^([BDMRFPLO])([tpgk]*) (.*\S)\s*$/;
const SPAN = /^!(\w+) (.*?)(?: ##(\d))?\s*$/;
const NO_BLAME = ['weak', 'denial'];

interface Growing {
  readonly style: string;
  readonly after?: string;
  readonly paragraphs: LabelledUnit[][];
  readonly spans: (LabelledSpan & { readonly of: string })[];
  verdict: LabelledDraft['verdict'] | null;
}

function readTitle(line: string): Pick<Growing, 'style' | 'after'> {
  const [, after, style = ''] = TITLE.exec(line) ?? [];
  return after === undefined ? { style } : { style, after };
}

function readVerdict(line: string): LabelledDraft['verdict'] {
  const [letters = '', ...pitfalls] = line.slice(1).trim().split(/\s+/);
  const entries = Object.entries(VERDICT).map(([key, values], at) => {
    const value = (values as Readonly<Record<string, string>>)[letters[at] ?? ''];
    if (!value) throw new Error(`“${letters}” says nothing of ${key}`);
    return [key, value];
  });
  return {
    ...(Object.fromEntries(entries) as unknown as Omit<Verdict, 'pitfalls'>),
    pitfalls,
  } as LabelledDraft['verdict'];
}

function readUnit(line: string): LabelledUnit {
  const [, letter = '', kinds = '', text = ''] = UNIT.exec(line) ?? [];
  const section = SECTION[letter];
  if (!section) throw new Error('a unit begins with the letter of its section');
  const named = [...kinds].map(kind => KIND[kind] as Kind);
  return section === 'prevention' || named.length > 0 ? { text, section, kinds: named } : { text, section };
}

function readSpan(line: string): LabelledSpan & { readonly of: string } {
  const [, of = '', quote = '', nth] = SPAN.exec(line) ?? [];
  if (!quote) throw new Error('a span is “!kind quote”');
  return { of, quote, ...(nth ? { nth: Number(nth) } : {}) };
}

const bare = ({ of: _, ...span }: LabelledSpan & { readonly of: string }): LabelledSpan => span;

/**
 * The drafts of one file, numbered after `name`.
 * @throws Error with the line's number, when a line is none of the form's.
 */
export function parseWritten(name: string, file: string): LabelledDraft[] {
  const drafts: Growing[] = [];
  let open = false;
  file.split(/\r?\n/).forEach((line, index) => {
    const draft = drafts.at(-1);
    try {
      if (line.startsWith('# ')) {
        drafts.push({ ...readTitle(line), paragraphs: [], spans: [], verdict: null });
        open = false;
      } else if (line.trim() === '') open = false;
      else if (!draft) throw new Error('a draft begins with “# style”');
      else if (line.startsWith('!')) draft.spans.push(readSpan(line));
      else if (line.startsWith('=')) draft.verdict = readVerdict(line);
      else {
        if (!open) draft.paragraphs.push([]);
        open = true;
        draft.paragraphs.at(-1)?.push(readUnit(line));
      }
    } catch (error) {
      throw new Error(`${name}, line ${index + 1}: ${(error as Error).message}`);
    }
  });
  return drafts.map(({ style, after, paragraphs, spans, verdict }, index) => {
    const id = `${name}-${String(index + 1).padStart(2, '0')}`;
    if (!verdict) throw new Error(`${id} has no verdict`);
    const of = (kind: string) => spans.filter(span => span.of === kind).map(bare);
    const blame = spans
      .filter(span => !NO_BLAME.includes(span.of))
      .map(({ of: kind, ...span }) => ({ ...span, kind: kind as BlameKind }));
    return {
      id,
      style,
      ...(after === undefined ? {} : { after }),
      paragraphs,
      blame,
      weak: of('weak'),
      denial: of('denial'),
      verdict,
    };
  });
}
