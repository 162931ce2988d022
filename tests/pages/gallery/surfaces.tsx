import { render } from 'preact';
import controlStyles from '../../../components/controls/controls.css?inline';
import { I18nProvider } from '../../../components/i18n';
import { Options } from '../../../components/options/options';
import optionsStyles from '../../../components/options/options.css?inline';
import type { OptionsProps } from '../../../components/options/options-props';
import { describeReview, toHtml } from '../../../components/panel/export-review';
import { Popup, type PopupProps } from '../../../components/popup/popup';
import popupStyles from '../../../components/popup/popup.css?inline';
import quickStyles from '../../../components/quick-review/quick-review.css?inline';
import type { StoryEngine } from '../../../components/quick-review/story-engine';
import { Welcome } from '../../../components/welcome/welcome';
import welcomeStyles from '../../../components/welcome/welcome.css?inline';
import { RULES } from '../../../lib/engine/rules';
import { appCatalogue } from '../../../lib/i18n/catalogues/app';
import { pagesCatalogue } from '../../../lib/i18n/catalogues/pages';
import { LANGUAGES, type Language } from '../../../lib/i18n/languages';
import { engineSpeaker } from '../../../lib/i18n/speak-engine';
import { createTranslate } from '../../../lib/i18n/translate';
import { SAMPLE_STORY } from '../../../lib/sample-story';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { PACE, PHRASES, TARGET } from '../../../lib/settings/limits';
import { sampleReport } from '../../helpers/sample-report';

const AT = Date.UTC(2026, 10, 20, 21, 5);
const nothing = () => undefined;

/** Shows one of the extension's own pages in a state, on the whole page. */
export function showSurface(surface: string, state: string, language: Language): void {
  const speaker = engineSpeaker(language);
  // Not the engine's own: it learns, and the pictures of these pages are not about it.
  const review = () => sampleReport();
  const families = new Map(RULES.map(({ id, family }) => [id, family]));
  const engine: StoryEngine = { review, familyOf: rule => families.get(rule) ?? 'wording' };

  if (surface === 'print') {
    const t = createTranslate(appCatalogue, language);
    const report = review();
    const sheet = describeReview(report, { findings: report.findings, text: SAMPLE_STORY, t });
    const page = new DOMParser().parseFromString(toHtml(sheet, t), 'text/html');
    document.documentElement.replaceWith(page.documentElement);
    return;
  }

  const source = { editor: 'Google Docs', scope: 'selection', cut: false, partial: false, canWiden: true } as const;
  const pages: Readonly<Record<string, PopupProps['page']>> = {
    draft: { kind: 'draft', text: SAMPLE_STORY, source },
    'no-draft': { kind: 'no-draft' },
    restricted: { kind: 'restricted' },
    loading: { kind: 'loading' },
  };
  const popup: PopupProps = {
    page: pages[state] ?? { kind: 'draft', text: SAMPLE_STORY, source },
    site: { host: 'notes.example.org', offered: 'off' },
    engine,
    sample: SAMPLE_STORY,
    keys: 'Alt+Shift+E',
    onCheck: async () => false,
    onOffer: async () => false,
    onSettings: nothing,
    onHelp: nothing,
  };

  const full = state === 'full';
  const ignored = { rule: 'blame', title: 'Blame', quote: 'QA should have caught it', at: AT };
  const options: OptionsProps = {
    settings: full
      ? {
          ...DEFAULT_SETTINGS,
          rules: { tone: 'off', blame: 'medium' },
          words: { teams: ['Atlas'], neverFlag: ['legacy billing'] },
          marksLook: 'tint',
          sites: ['https://notes.example.org', 'https://wiki.example.org'],
          ignored: [
            { ...ignored, scope: 'finding', id: 'blame-1' },
            { ...ignored, scope: 'rule', id: 'blame-2', rule: 'too-long', quote: '', title: 'Long to tell' },
          ],
        }
      : DEFAULT_SETTINGS,
    lost: full ? ['pace', 'sites'] : [],
    rules: RULES.map(rule => speaker?.rule(rule) ?? rule),
    limits: { pace: PACE, target: TARGET, phrases: PHRASES },
    allowedSites: ['https://notes.example.org'],
    keptChecks: full
      ? [
          {
            draft: 'https://notes.example.org/1',
            at: AT,
            words: 215,
            minutes: 1.4,
            level: 'close',
            findings: [],
            steps: {},
          },
        ]
      : [],
    shortcuts: [{ command: 'check', keys: 'Alt+Shift+E' }],
    languages: LANGUAGES,
    onChange: async () => !full,
    onAllowSite: nothing,
    onRemoveSite: nothing,
    onForget: nothing,
    onExport: nothing,
    onImport: async file => ({ ok: false, reason: 'value', file: file.name, line: 3, column: 8, field: 'pace' }),
    onShortcuts: nothing,
  };

  const surfaces = {
    popup: { styles: popupStyles, body: 'popup-body', view: <Popup {...popup} /> },
    options: { styles: optionsStyles, body: 'options-body', view: <Options {...options} /> },
    welcome: {
      styles: welcomeStyles,
      body: 'welcome-body',
      view: <Welcome engine={engine} sample={SAMPLE_STORY} keys={popup.keys} onSettings={nothing} />,
    },
  };
  const { styles, body, view } = surfaces[surface as keyof typeof surfaces];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(controlStyles + quickStyles + styles);
  document.adoptedStyleSheets = [sheet];
  for (const style of document.querySelectorAll('style')) style.remove();
  document.body.className = `aw ${body}`;
  document.body.replaceChildren();
  document.documentElement.lang = language;
  render(<I18nProvider translate={createTranslate(pagesCatalogue, language)}>{view}</I18nProvider>, document.body);
}
