import type { Translate } from '../../lib/i18n/translate';
import type { MenuItem } from '../controls/menu';
import { describeReview, toHtml, toMarkdown } from './export-review';
import type { PanelProps } from './view';

/** Choices that hand the review out of the panel, or keep it; none before there is one. */
export function exportItems({ model, view }: PanelProps, t: Translate): MenuItem[] {
  const report = model.report.value;
  if (!report || model.state.value !== 'ready') return [];
  const sheet = () => describeReview(report, { findings: model.findings.value, text: model.text.value, t });
  return [
    { label: t('panel.menu.keep'), hint: t('panel.menu.keepHint'), onChoose: () => model.actions.keepCheck(false) },
    { label: t('panel.menu.keepText'), onChoose: () => model.actions.keepCheck(true) },
    {
      label: t('panel.menu.markdown'),
      apart: true,
      onChoose: () => view.save({ name: 'review.md', type: 'text/markdown', content: toMarkdown(sheet()) }),
    },
    { label: t('panel.menu.print'), onChoose: () => view.print(toHtml(sheet(), t)) },
  ];
}
