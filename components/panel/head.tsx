import { Ellipsis, PanelLeftClose, PanelRightClose, RotateCw, Settings, X } from 'lucide';
import { sayEditor } from '../../lib/i18n/say-editor';
import { IconButton } from '../controls/button';
import { Menu, type MenuItem } from '../controls/menu';
import { useMessages } from '../i18n';
import { exportItems } from './export-items';
import { clock } from './figures';
import type { PanelProps } from './view';

interface HeadProps extends PanelProps {
  readonly onHelp: () => void;
}

/** Says what was read, and holds what can be done with the whole panel. Stays in view. */
export function Head({ model, view, onHelp }: HeadProps) {
  const t = useMessages();
  const { actions } = model;
  const side = view.side.value;
  const items: MenuItem[] = [
    ...exportItems({ model, view }, t),
    { label: t('panel.help.title'), apart: model.state.value === 'ready', onChoose: onHelp },
    side === 'right'
      ? { label: t('panel.move.left'), onChoose: () => view.setSide('left') }
      : { label: t('panel.move.right'), onChoose: () => view.setSide('right') },
  ];
  return (
    <div class="head">
      <div class="head-bar">
        <h1 class="head-name">Afterward</h1>
        <IconButton icon={RotateCw} label={t('panel.recheck')} onClick={actions.recheck} />
        <IconButton icon={Settings} label={t('panel.settings')} onClick={actions.openOptions} />
        <Menu icon={Ellipsis} label={t('panel.more')} items={items} />
        <IconButton
          icon={side === 'right' ? PanelRightClose : PanelLeftClose}
          label={t('panel.collapse')}
          onClick={() => view.setCollapsed(true)}
        />
        <IconButton icon={X} label={t('panel.close')} onClick={actions.close} />
      </div>
      <WhatWasRead model={model} view={view} />
    </div>
  );
}

function WhatWasRead({ model }: PanelProps) {
  const t = useMessages();
  const source = model.source.value;
  const report = model.report.value;
  if (!source) return null;
  const faults = report?.faults.length ?? 0;
  const notes = [
    source.cut && t('panel.read.cut'),
    source.partial && t('panel.read.partial'),
    !model.canMark.value && t(model.canShow.value ? 'panel.read.noMarks' : 'panel.read.noMarksAtAll'),
    !model.canWrite.value && t('panel.read.noWriting'),
    faults > 0 && t('panel.read.fault', { count: faults }),
  ].filter(note => note !== false);
  const figures = report ? [t('common.words', { count: report.words }), clock(report.minutes)] : [];
  return (
    <div class="head-read">
      <p>{[t(`panel.read.${source.scope}`, { editor: sayEditor(t, source.editor) }), ...figures].join(' · ')}</p>
      {source.canWiden && (
        <button type="button" class="head-widen" onClick={model.actions.widen}>
          {t('panel.read.widen')}
        </button>
      )}
      {notes.map(note => (
        <p class="head-note" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}
