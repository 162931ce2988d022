import { computed, type Signal, signal } from '@preact/signals';
import type { PanelView } from '../../components/panel/view';
import type { DraftSource } from '../../lib/editors/types';
import type { Finding, Report } from '../../lib/engine/report';
import { RULES } from '../../lib/engine/rules';
import { appCatalogue } from '../../lib/i18n/catalogues/app';
import type { Language } from '../../lib/i18n/languages';
import { createTranslate } from '../../lib/i18n/translate';
import type {
  Family,
  Ignored,
  KeptCheck,
  Notice,
  PanelState,
  ReviewActions,
  ReviewModel,
} from '../../lib/review/review-model';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { sampleReport } from './sample-report';

const FAMILIES = new Map<string, Family>(RULES.map(({ id, family }) => [id, family]));

interface FakeOptions {
  readonly state?: PanelState;
  readonly text?: string;
  readonly report?: Report | null;
  readonly source?: DraftSource | null;
  readonly canWrite?: boolean;
  readonly canMark?: boolean;
  readonly canShow?: boolean;
  readonly kept?: readonly KeptCheck[];
  readonly notice?: Notice | null;
  readonly reviewText?: (text: string) => Report;
}

/** A model in memory that does what its actions say, with what it did written down. */
export interface FakeModel extends ReviewModel {
  readonly state: Signal<PanelState>;
  readonly report: Signal<Report | null>;
  readonly text: Signal<string>;
  readonly notice: Signal<Notice | null>;
  readonly selectedId: Signal<string | null>;
  /** Names of the actions called, with what they were called with, in order. */
  readonly log: readonly string[];
}

export function fakeReviewModel(options: FakeOptions = {}): FakeModel {
  const log: string[] = [];
  const state = signal(options.state ?? 'ready');
  const text = signal(options.text ?? SAMPLE_STORY);
  const report = signal(options.report === undefined ? sampleReport() : options.report);
  const ignored = signal<readonly Ignored[]>([]);
  const applied = signal<readonly string[]>([]);
  const selectedId = signal<string | null>(null);
  const notice = signal<Notice | null>(options.notice ?? null);
  const kept = signal(options.kept ?? []);
  const canWrite = signal(options.canWrite ?? true);
  const isHidden = ({ id, rule }: Finding) =>
    applied.value.includes(id) ||
    ignored.value.some(one => (one.scope === 'finding' ? one.id === id : one.rule === rule));
  const findings = computed(() => (report.value?.findings ?? []).filter(finding => !isHidden(finding)));
  const say = (kind: Notice['kind'], about?: string, undoable = false) => {
    notice.value = { id: (notice.value?.id ?? 0) + 1, kind, undoable, ...(about ? { about } : {}) };
  };
  const step = (by: number) => {
    const inOrder = [...findings.value].sort((a, b) => a.start - b.start);
    const at = inOrder.findIndex(({ id }) => id === selectedId.value);
    selectedId.value = inOrder.at((at + by) % inOrder.length)?.id ?? null;
  };

  const actions: ReviewActions = {
    select(id, reveal = false) {
      log.push(`select ${id}${reveal ? ' and reveal' : ''}`);
      selectedId.value = id;
    },
    next: () => step(1),
    previous: () => step(-1),
    reveal: span => log.push(`reveal “${text.value.slice(span.start, span.end)}”`),
    async apply(finding, suggestion) {
      log.push(`apply ${suggestion.label}`);
      if (!canWrite.value) {
        say('copied', suggestion.text);
        return 'copied';
      }
      applied.value = [...applied.value, finding.id];
      say('replaced', suggestion.text, true);
      return { ok: true };
    },
    async insert(inserted, at) {
      log.push(`insert “${inserted}” at ${at}`);
      return { ok: true };
    },
    async copy(copied) {
      log.push(`copy ${copied}`);
      say('copied', copied);
    },
    ignore(finding, scope) {
      log.push(`ignore ${finding.id} (${scope})`);
      const { id, rule, quote, title } = finding;
      ignored.value = [...ignored.value, { scope, id, rule, quote, title }];
      say('ignored', quote || title, true);
    },
    restore(one) {
      ignored.value = ignored.value.filter(other => other !== one);
    },
    undoNotice() {
      if (notice.value?.kind === 'ignored') ignored.value = ignored.value.slice(0, -1);
      notice.value = null;
    },
    dismissNotice() {
      notice.value = null;
    },
    recheck: () => log.push('recheck'),
    widen: () => log.push('widen'),
    reviewText: options.reviewText ?? (() => sampleReport({ findings: [], units: [] })),
    keepCheck: withText => log.push(`keep${withText ? ' with text' : ''}`),
    forgetChecks() {
      kept.value = [];
    },
    openOptions: () => log.push('options'),
    backToText: () => log.push('back to text'),
    close: () => log.push('close'),
  };
  const usualSource = {
    editor: 'Google Docs',
    scope: 'selection',
    cut: false,
    partial: false,
    canWiden: true,
  } as const;
  return {
    state,
    text,
    source: signal(options.source === undefined ? usualSource : options.source),
    report,
    findings,
    ignored,
    selectedId,
    familyOf: rule => FAMILIES.get(rule) ?? 'wording',
    exampleOf: rule => RULES.find(({ id }) => id === rule)?.flags[0] ?? '',
    titleOf: ({ title }) => title,
    notice,
    canWrite,
    canMark: signal(options.canMark ?? true),
    canShow: signal(options.canShow ?? true),
    kept,
    actions,
    log,
  };
}

interface FakeViewOptions {
  readonly language?: Language;
  readonly direction?: 'ltr' | 'rtl';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly collapsed?: boolean;
}

/** The panel's preferences in memory; `saved` and `printed` hold what was handed out, `kept` the widths to remember. */
export function fakePanelView(options: FakeViewOptions = {}) {
  const { direction = 'ltr' } = options;
  const width = signal(options.width ?? 360);
  const side = signal<'left' | 'right'>('right');
  const collapsed = signal(options.collapsed ?? false);
  const kept: number[] = [];
  const saved: string[] = [];
  const printed: string[] = [];
  const view: PanelView = {
    translate: signal(Object.assign(createTranslate(appCatalogue, options.language ?? 'en'), { direction })),
    width,
    widths: { min: 280, max: 520 },
    side,
    collapsed,
    theme: signal(options.theme ?? 'light'),
    target: signal({ min: 2, max: 3 }),
    shortcuts: signal([
      { command: 'check', keys: 'Alt+Shift+R' },
      { command: 'next-finding', keys: 'Alt+Shift+.' },
      { command: 'previous-finding', keys: 'Alt+Shift+,' },
      { command: 'switch-focus', keys: 'Alt+Shift+J' },
      { command: 'apply-suggestion', keys: '' },
    ]),
    setWidth(px) {
      width.value = px;
    },
    keepWidth: () => kept.push(width.value),
    setSide(next) {
      side.value = next;
    },
    setCollapsed(next) {
      collapsed.value = next;
    },
    changeShortcuts: () => undefined,
    save: file => saved.push(file.content),
    print: html => printed.push(html),
  };
  return { view, kept, saved, printed };
}
