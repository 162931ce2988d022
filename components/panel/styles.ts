import { controlStyles } from '../controls/styles';
import example from '../finding/example.css?inline';
import findingActions from '../finding/finding-actions.css?inline';
import agents from './agents.css?inline';
import checklist from './checklist.css?inline';
import findings from './findings.css?inline';
import followUps from './follow-ups.css?inline';
import head from './head.css?inline';
import helpSheet from './help-sheet.css?inline';
import more from './more.css?inline';
import noticeBar from './notice-bar.css?inline';
import panel from './panel.css?inline';
import ribbon from './ribbon.css?inline';
import states from './states.css?inline';
import verdict from './verdict.css?inline';

/** All that the panel's shadow root needs, as one style sheet. */
export const panelStyles = [
  controlStyles,
  panel,
  head,
  verdict,
  ribbon,
  agents,
  checklist,
  findings,
  example,
  findingActions,
  followUps,
  more,
  helpSheet,
  noticeBar,
  states,
].join('\n');
