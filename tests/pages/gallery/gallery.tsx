import { effect } from '@preact/signals';
import { cardStyles, mountCard } from '../../../components/card';
import { mountPanel, panelStyles } from '../../../components/panel';
import { reviewDraft } from '../../../lib/engine';
import type { Report } from '../../../lib/engine/report';
import { engineSpeaker } from '../../../lib/i18n/speak-engine';
import { SAMPLE_STORY } from '../../../lib/sample-story';
import { fakePanelView, fakeReviewModel } from '../../helpers/fake-review-model';
import { gappyReport, sampleReport, spanOf } from '../../helpers/sample-report';
import { STRONG_STORY } from '../../helpers/strong-story';
import { showSurface } from './surfaces';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'de' ? 'de' : 'en';
const base = sampleReport();

const notAStory = sampleReport({
  isStory: false,
  findings: [],
  checklist: [],
  followUps: [],
  verdict: { ...base.verdict, level: 'needs-work', headline: 'This doesn’t read like a bug story yet.' },
});

const strong = sampleReport({
  findings: [],
  minutes: 2.3,
  shares: { ...base.shares, 'root-cause': 0.1, prevention: 0.4 },
  checklist: base.checklist.map(item => ({ ...item, state: 'done' as const })),
  followUps: base.followUps.map(one => ({ ...one, answered: true })),
  verdict: { ...base.verdict, level: 'strong', headline: 'Strong. Read it aloud once and you are ready.' },
});

const kept = {
  at: Date.UTC(2026, 10, 20, 21, 5),
  words: 240,
  minutes: 1.8,
  level: 'needs-work' as const,
  findings: [...base.findings, ...base.findings.slice(0, 1)],
  steps: { ...Object.fromEntries(base.checklist.map(one => [one.step, one.state])), mitigation: 'missing' as const },
};

function reviewIn(text: string): Report {
  const report = reviewDraft(text);
  return engineSpeaker(language)?.report(report) ?? report;
}

/** Each state that the panel can be in, by the name that the address asks for. */
const STATES = {
  close: () => fakeReviewModel({ kept: [kept] }),
  'needs-work': () => fakeReviewModel({ report: gappyReport() }),
  strong: () => fakeReviewModel({ report: strong }),
  reading: () => fakeReviewModel({ state: 'reading', report: null, source: null }),
  'no-draft': () => fakeReviewModel({ state: 'no-draft', report: null, source: null }),
  unreadable: () => fakeReviewModel({ state: 'unreadable', report: null, source: null }),
  'not-a-story': () => fakeReviewModel({ state: 'not-a-story', report: notAStory }),
  orphaned: () => fakeReviewModel({ notice: { id: 1, kind: 'orphaned', undoable: false } }),
  /** Stories as the engine reads them today, in the language asked for. */
  sample: () => fakeReviewModel({ report: reviewIn(SAMPLE_STORY), reviewText: reviewIn, kept: [kept] }),
  told: () => fakeReviewModel({ text: STRONG_STORY, report: reviewIn(STRONG_STORY), reviewText: reviewIn }),
  'read-only': () =>
    fakeReviewModel({
      canWrite: false,
      canMark: false,
      report: sampleReport({ faults: [{ rule: 'tone', reason: 'it threw' }] }),
      source: { editor: 'this page', scope: 'whole', cut: true, partial: true, canWiden: false },
    }),
};

function showPanel(): void {
  const model = STATES[(asked.get('state') ?? 'close') as keyof typeof STATES]();
  const { view } = fakePanelView({
    language,
    direction: asked.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    width: Number(asked.get('width') ?? 360),
    collapsed: asked.has('collapsed'),
  });

  const host = document.createElement('afterward-panel');
  host.setAttribute('role', 'complementary');
  host.setAttribute('aria-label', 'Afterward');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles + cardStyles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  mountPanel(root, model, view);

  const draft = document.querySelector('main') as HTMLElement;
  draft.textContent = model.text.value;
  document.documentElement.dataset.theme = asked.get('theme') ?? 'light';

  if (asked.has('card')) {
    const finding = model.findings.value[Number(asked.get('card'))];
    const words = new Range();
    const { start, end } = spanOf('QA should have caught it');
    words.setStart(draft.firstChild as Text, start);
    words.setEnd(draft.firstChild as Text, end);
    if (finding)
      mountCard(root, {
        finding,
        model,
        anchor: { contextElement: draft, getRect: () => words.getBoundingClientRect() },
        translate: view.translate,
        takesFocus: false,
        onClose: () => undefined,
      });
  }

  Object.assign(globalThis, { model, view });
  effect(() => host.setAttribute('data-state', model.state.value));
}

const surface = asked.get('surface');
if (surface) document.documentElement.dir = asked.get('direction') ?? 'ltr';
if (surface) showSurface(surface, asked.get('state') ?? '', language);
else showPanel();
