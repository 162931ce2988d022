import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Editor, WriteResult } from '../editors/types';
import type { Finding, Report, Suggestion } from '../engine/report';
import type { Span } from '../text/span';
import { sameIgnored, toIgnored } from './ignores';
import { toKeptCheck } from './keep-check';
import type { ReviewPorts } from './ports';
import type { Ignored, KeptCheck, Notice, ReviewActions } from './review-model';

/** What the actions read and change. */
interface Workbench {
  readonly ports: ReviewPorts;
  editor(): Editor | null;
  text(): string;
  readonly report: ReadonlySignal<Report | null>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly ignored: Signal<readonly Ignored[]>;
  readonly selectedId: Signal<string | null>;
  readonly notice: Signal<Notice | null>;
  readonly kept: Signal<readonly KeptCheck[]>;
  say(kind: Notice['kind'], about?: string, undoable?: boolean): void;
  find(): void;
  read(): void;
  reviewText(text: string): Report;
}

/** A blank in a starter sentence or rewrite that the writer is to fill: “[…]”. */
const BLANK = /\[[^\]\n]*\]/;

/** The first blank of a text that is about to be inserted, so that the editor can select it. */
export function firstBlank(text: string): Span | undefined {
  const match = BLANK.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const KEEP_AT_MOST = 20;

/** The named actions that views may call. Each changes the user's text or settings only as its name says. */
export function createActions(bench: Workbench): ReviewActions {
  const { ports, ignored, selectedId, notice, kept } = bench;
  let takeBack: (() => void) | null = null;

  const select = (id: string | null, reveal = false) => {
    selectedId.value = id;
    const finding = bench.findings.value.find(one => one.id === id);
    if (finding && reveal) bench.editor()?.reveal(finding);
  };

  const step = (by: 1 | -1) => {
    const inOrder = [...bench.findings.value].sort((a, b) => a.start - b.start || a.end - b.end);
    if (inOrder.length === 0) return;
    const at = inOrder.findIndex(finding => finding.id === selectedId.value);
    const from = at === -1 && by === -1 ? 0 : at;
    select(inOrder[(from + by + inOrder.length) % inOrder.length]?.id ?? null, true);
  };

  const copy = async (text: string) => {
    try {
      await ports.copy(text);
      bench.say('copied', text);
    } catch {
      bench.say('copy-failed', text);
    }
  };

  async function write(span: Span, quote: string, by: string): Promise<WriteResult | 'copied'> {
    const editor = bench.editor();
    if (!editor?.writes) {
      await copy(by);
      return 'copied';
    }
    const result = await editor.replace(span, quote, by, firstBlank(by));
    if (!result.ok) {
      bench.say(result.reason, quote || by);
      return result;
    }
    const written = { start: span.start, end: span.start + by.length };
    takeBack = () => {
      void editor.replace(written, by, quote).then(undone => {
        if (!undone.ok) bench.say(undone.reason, by);
      });
    };
    bench.say(quote === '' ? 'inserted' : 'replaced', by, true);
    return result;
  }

  const setIgnored = (next: readonly Ignored[]) => {
    ignored.value = next;
    ports.saveIgnored(next);
  };

  const setKept = (next: readonly KeptCheck[]) => {
    kept.value = next;
    ports.saveKept(next);
  };

  const restore = (one: Ignored) => setIgnored(ignored.value.filter(other => !sameIgnored(other, one)));

  return {
    select,
    next: () => step(1),
    previous: () => step(-1),
    reveal: span => bench.editor()?.reveal(span),
    apply: (_finding: Finding, { start, end, text }: Suggestion) =>
      write({ start, end }, bench.text().slice(start, end), text),
    insert: (text, at) => write({ start: at, end: at }, '', text),
    copy,
    ignore(finding, scope) {
      const one = toIgnored(finding, scope);
      if (ignored.value.some(other => sameIgnored(other, one))) return;
      setIgnored([...ignored.value, one]);
      takeBack = () => restore(one);
      bench.say('ignored', finding.quote || finding.title, true);
    },
    restore,
    undoNotice() {
      notice.value = null;
      takeBack?.();
      takeBack = null;
    },
    dismissNotice() {
      notice.value = null;
      takeBack = null;
    },
    recheck: () => bench.find(),
    widen() {
      bench.editor()?.widen();
      bench.read();
    },
    reviewText: bench.reviewText,
    keepCheck(withText) {
      const report = bench.report.value;
      if (!report) return;
      const check = toKeptCheck(report, bench.findings.value, Date.now(), withText ? bench.text() : undefined);
      const before = kept.value;
      setKept([...before, check].slice(-KEEP_AT_MOST));
      takeBack = () => setKept(before);
      bench.say('kept', undefined, true);
    },
    forgetChecks: () => setKept([]),
    openOptions: ports.openOptions,
    backToText: () => bench.editor()?.focus(),
    close: ports.close,
  };
}
