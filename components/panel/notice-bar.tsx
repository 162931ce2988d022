import { X } from 'lucide';
import type { ReviewModel } from '../../lib/review/review-model';
import { Button, IconButton } from '../controls/button';
import { useMessages } from '../i18n';
import { shorten } from './quoted';

interface NoticeBarProps {
  readonly model: ReviewModel;
}

/** What just happened, at the foot of the panel, and the way to take it back. The live region reads it aloud. */
export function NoticeBar({ model }: NoticeBarProps) {
  const t = useMessages();
  const notice = model.notice.value;
  if (!notice) return null;
  const { id, kind, about, undoable } = notice;
  return (
    <aside class="notice" key={id} data-kind={kind} aria-label={t('panel.notice.label')}>
      <p class="notice-words">
        {t(`panel.notice.${kind}`)}
        {about && (
          <span class="notice-about" dir="auto">
            {shorten(about, 60)}
          </span>
        )}
      </p>
      {undoable && (
        <Button look="quiet" onClick={model.actions.undoNotice}>
          {t('panel.notice.undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('panel.notice.dismiss')} onClick={model.actions.dismissNotice} />
    </aside>
  );
}
