import { useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewModel } from '../../lib/review/review-model';
import { PAUSE_MS } from '../controls/spoken';
import { useMessages } from '../i18n';

interface AnnouncerProps {
  readonly model: ReviewModel;
}

/** Tells screen readers, briefly and politely, what sighted users see change. */
export function Announcer({ model }: AnnouncerProps) {
  const t = useMessages();
  const [said, say] = useState('');
  const outcome = {
    reading: '',
    ready: t('common.findings', { count: model.findings.value.length }),
    'no-draft': t('panel.noDraft.title'),
    unreadable: t('panel.unreadable.title'),
    'not-a-story': model.report.value?.verdict.headline ?? '',
  }[model.state.value];

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => say(outcome), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  useSignalEffect(() => {
    const notice = model.notice.value;
    if (notice) say(t(`panel.notice.${notice.kind}`));
  });

  useSignalEffect(() => {
    const id = model.selectedId.value;
    const inOrder = [...model.findings.peek()].sort((a, b) => a.start - b.start || a.end - b.end);
    const at = inOrder.findIndex(finding => finding.id === id);
    const finding = inOrder[at];
    if (!finding) return;
    say(t('panel.live.position', { place: at + 1, count: inOrder.length, title: finding.title }));
  });

  return (
    <p class="aw-unseen" role="status">
      {said}
    </p>
  );
}
