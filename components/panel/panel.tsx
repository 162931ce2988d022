import { PanelLeftOpen, PanelRightOpen } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../controls/icon';
import { useMessages } from '../i18n';
import { Agents } from './agents';
import { Announcer } from './announcer';
import { Checklist } from './checklist';
import { Findings } from './findings';
import { FollowUps } from './follow-ups';
import { Head } from './head';
import { HelpSheet } from './help-sheet';
import { IgnoredList } from './ignored';
import { KeptChecks } from './kept-checks';
import { Ladder } from './ladder';
import { Legend } from './legend';
import { NoticeBar } from './notice-bar';
import { ResizeEdge } from './resize-edge';
import { Ribbon } from './ribbon';
import { NotAStory, NothingRead, Reading } from './states';
import { Timeline } from './timeline';
import { Verdict } from './verdict';
import type { PanelProps } from './view';

/** The margin beside the text: one page that scrolls under a head that stays. */
export function Panel({ model, view }: PanelProps) {
  const t = useMessages();
  const [showsHelp, setShowsHelp] = useState(false);
  const backToText = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    model.actions.backToText();
  };
  if (view.collapsed.value) return <PanelTab model={model} view={view} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the host around it is the complementary region
    <div class="aw panel" lang={t.language} dir={t.direction} onKeyDown={backToText}>
      <ResizeEdge view={view} />
      <Head model={model} view={view} onHelp={() => setShowsHelp(true)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
      <section class="panel-scroll" tabIndex={0} aria-label={t('panel.review')}>
        <Body model={model} view={view} />
      </section>
      <NoticeBar model={model} />
      {showsHelp && <HelpSheet view={view} onClose={() => setShowsHelp(false)} />}
      <Announcer model={model} />
    </div>
  );
}

function Body({ model, view }: PanelProps) {
  const report = model.report.value;
  const state = model.state.value;
  if (state === 'no-draft') return <NothingRead model={model} why="noDraft" />;
  if (state === 'unreadable') return <NothingRead model={model} why="unreadable" />;
  if (!report) return <Reading />;
  if (state === 'not-a-story') return <NotAStory model={model} report={report} />;
  return (
    <>
      <Verdict report={report} />
      <KeptChecks model={model} report={report} />
      <Ribbon model={model} report={report} target={view.target.value} />
      <Agents report={report} />
      <Checklist model={model} report={report} />
      <Findings model={model} />
      <div class="more">
        <Ladder model={model} report={report} />
        <Timeline model={model} report={report} />
      </div>
      <FollowUps model={model} report={report} />
      <div class="more">
        <IgnoredList model={model} />
        <Legend />
      </div>
    </>
  );
}

/** The panel folded away: a slim tab that says how much is open. */
function PanelTab({ model, view }: PanelProps) {
  const t = useMessages();
  const count = model.state.value === 'ready' ? model.findings.value.length : 0;
  return (
    <div class="aw panel-tab" lang={t.language} dir={t.direction}>
      <button type="button" class="panel-unfold" title={t('panel.expand')} onClick={() => view.setCollapsed(false)}>
        <Icon of={view.side.value === 'right' ? PanelRightOpen : PanelLeftOpen} />
        <span class="aw-unseen">{t('panel.expand')}</span>
        {count > 0 && (
          <span class="panel-count">
            {count}
            <span class="aw-unseen"> {t('common.findings', { count })}</span>
          </span>
        )}
      </button>
      <Announcer model={model} />
    </div>
  );
}
