import { batch, computed, effect, signal as state, untracked } from '@preact/signals';
import { isOnPage } from '../editors/dom';
import type { Editor } from '../editors/types';
import type { Reviewer } from '../engine/index';
import type { Finding, Report } from '../engine/report';
import type { Painter } from '../marks/types';
import { editBetween } from '../text/edits';
import { followEdit, isSameText } from './follow-edit';
import { isHere, isIgnored } from './ignores';
import { marksOf } from './marks-of';
import type { Engine, ReviewPorts, ReviewSettings } from './ports';
import { createActions } from './review-actions';
import type { Ignored, KeptCheck, Notice, PanelState, ReviewModel } from './review-model';

/** A review that took longer than this, in ms, is not done in the frame of the keystroke next time. */
const FRAME_SHARE = 6;

/** A review under way: the model for the views, and what the page around it needs. */
export interface ReviewSession {
  readonly model: ReviewModel;
  painter(): Painter | null;
  editor(): Editor | null;
  setSettings(settings: ReviewSettings): void;
  /** Repaints marks with other looks, after `Painter.setTheme`. */
  repaint(): void;
  say(kind: Notice['kind'], about?: string): void;
}

/**
 * Finds the editor, reviews its draft, and keeps marks and model up with the text until the signal aborts.
 * Reviews run in the frame of the edit while they are short; a long one waits for an idle moment, and a result for a text
 * that has changed meanwhile is dropped. Until the next report, findings follow the edits by themselves.
 */
export function startReview(ports: ReviewPorts, initial: ReviewSettings, signal: AbortSignal): ReviewSession {
  const status = state<PanelState>('reading');
  const text = state('');
  const editor = state<Editor | null>(null);
  const source = state<ReturnType<Editor['source']> | null>(null);
  const report = state<Report | null>(null);
  const standing = state<readonly Finding[]>([]);
  const ignored = state<readonly Ignored[]>(initial.ignored);
  const selectedId = state<string | null>(null);
  const notice = state<Notice | null>(null);
  const kept = state<readonly KeptCheck[]>(initial.kept);
  const engine = state<Engine | null>(null);
  const rules = computed(() => new Map(engine.value?.rules.map(rule => [rule.id, rule])));
  const findings = computed(() => standing.value.filter(finding => !isIgnored(finding, ignored.value)));
  const ignoredHere = computed(() => ignored.value.filter(one => isHere(one, standing.value)));
  const familyOf = (rule: string) => rules.value.get(rule)?.family ?? 'wording';

  let reviewer: Reviewer | null = null;
  let { options, language } = initial;
  let reviewedBy = JSON.stringify([options, language]);
  let painter: Painter | null = null;
  let lastCost = 0;
  let notices = 0;
  let attempt = new AbortController();

  const say = (kind: Notice['kind'], about?: string, undoable = false) => {
    notices += 1;
    notice.value = { id: notices, kind, undoable, ...(about === undefined ? {} : { about }) };
  };

  /** Has an engine review in the user's language and by the user's settings. */
  function speak(loaded: Engine) {
    engine.value = loaded.speaking(language);
    reviewer = engine.value.createReviewer(options);
  }

  function review() {
    if (!reviewer || signal.aborted || !editor.value) return;
    const started = ports.now();
    try {
      const next = reviewer.review(text.value);
      batch(() => {
        report.value = next;
        standing.value = next.findings;
        status.value = next.isStory ? 'ready' : 'not-a-story';
        if (!next.findings.some(finding => finding.id === selectedId.value)) selectedId.value = null;
      });
    } catch {
      // A fault of the engine's own is no reason to lose the panel: it says that the draft can't be read.
      batch(() => {
        report.value = null;
        standing.value = [];
        status.value = 'unreadable';
      });
    }
    lastCost = ports.now() - started;
  }

  function read() {
    const current = editor.value;
    if (!current) return;
    let now: string;
    try {
      now = current.read();
    } catch {
      status.value = 'unreadable';
      return;
    }
    const edit = editBetween(text.value, now);
    batch(() => {
      const here = current.source();
      // A new object says that something is new: not with each key.
      if (JSON.stringify(here) !== JSON.stringify(source.value)) source.value = here;
      if (edit) standing.value = followEdit(standing.value, edit);
      text.value = now;
      if (now.trim() === '') {
        status.value = 'no-draft';
        report.value = null;
        standing.value = [];
      }
    });
    if (now.trim() === '' || (!edit && report.value)) return;
    if (lastCost <= FRAME_SHARE) review();
    else ports.whenIdle(() => text.value === now && review(), signal);
  }

  async function find(suits: (found: Editor) => boolean = () => true) {
    attempt.abort();
    attempt = new AbortController();
    const life = AbortSignal.any([signal, attempt.signal]);
    painter = null;
    batch(() => {
      status.value = 'reading';
      editor.value = null;
      report.value = null;
      standing.value = [];
      text.value = '';
      source.value = null;
    });
    const found = await ports.findEditor(life);
    if (life.aborted) return;
    if (!found || !suits(found)) {
      status.value = 'no-draft';
      attempt.abort();
      return;
    }
    painter = found.paints === 'nothing' ? null : ports.createPainter(found, life);
    editor.value = found;
    found.onChange(read, life);
    found.onMove(() => (isOnPage(found.element) ? painter?.refresh() : findAgain()), life);
    read();
  }

  /** The page took the editor away, as one does that renders anew: the same draft may stand in another. Nobody asked for any other. */
  function findAgain() {
    const [was, scope] = [text.value, source.value?.scope];
    void find(found => found.source().scope === scope && isSameText(was, found.read()));
  }

  const repaint = () => painter?.paint(marksOf(findings.value, selectedId.value, familyOf));
  const stopPainting = effect(() => {
    // Named here, so that each of them brings a repaint; the painter shows the difference only.
    findings.value;
    selectedId.value;
    editor.value;
    untracked(repaint);
  });
  signal.addEventListener('abort', stopPainting, { once: true });

  void ports.engine.then(loaded => {
    if (signal.aborted) return;
    speak(loaded);
    if (text.value.trim() !== '') review();
  });
  void find();

  const model: ReviewModel = {
    state: status,
    text,
    source,
    report,
    findings,
    ignored: ignoredHere,
    selectedId,
    notice,
    kept,
    canWrite: computed(() => editor.value?.writes ?? false),
    canMark: computed(() => editor.value === null || editor.value.paints !== 'nothing'),
    canShow: computed(() => editor.value?.reveals ?? true),
    familyOf,
    exampleOf: rule => rules.value.get(rule)?.flags[0] ?? '',
    titleOf: ({ rule, title }) => rules.value.get(rule)?.title ?? title,
    actions: createActions({
      ports,
      editor: () => editor.value,
      text: () => text.value,
      report,
      findings,
      ignored,
      selectedId,
      notice,
      kept,
      say,
      find: () => void find(),
      read,
      reviewText: draft => {
        if (!engine.value) throw new Error('The engine has not loaded yet: wait until the model is out of "reading".');
        return engine.value.createReviewer(options).review(draft);
      },
    }),
  };

  return {
    model,
    painter: () => painter,
    editor: () => editor.value,
    repaint,
    say,
    setSettings(settings) {
      batch(() => {
        ignored.value = settings.ignored;
        kept.value = settings.kept;
      });
      ({ options, language } = settings);
      const by = JSON.stringify([options, language]);
      if (by === reviewedBy) return; // Another width of the panel, another finding ignored: no finding changes.
      reviewedBy = by;
      if (engine.value) speak(engine.value);
      if (text.value.trim() !== '') review();
    },
  };
}
