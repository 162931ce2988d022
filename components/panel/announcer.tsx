import { useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewModel } from '../../lib/review/review-model';
import { useMessages } from '../i18n';

/** A count is read out once typing has paused for this long, not on each key. */
const PAUSE_MS = 1500;

interface AnnouncerProps {
  readonly model: ReviewModel;
}

/** Tells screen readers, briefly and politely, what sighted users see change. */
export function Announcer({ model }: AnnouncerProps) {
  const t = useMessages();
  const [said, say] = useState('');
  const count = model.state.value === 'ready' ? model.findings.value.length : null;

  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => say(t('common.findings', { count })), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, t]);

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
