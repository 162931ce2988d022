import type { ReviewModel } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { Disclosure } from '../controls/disclosure';
import { useMessages } from '../i18n';
import { shorten } from './quoted';

interface IgnoredProps {
  readonly model: ReviewModel;
}

/** What is hidden, and the way back. */
export function IgnoredList({ model }: IgnoredProps) {
  const t = useMessages();
  const ignored = model.ignored.value;
  if (ignored.length === 0) return null;
  return (
    <Disclosure title={t('panel.ignored.title')} aside={ignored.length}>
      <ul class="ignored">
        {ignored.map(one => {
          const title = model.titleOf(one);
          const what = one.scope === 'finding' && one.quote ? shorten(one.quote, 60) : title;
          return (
            <li key={`${one.scope}-${one.scope === 'finding' ? one.id : one.rule}`} class="ignored-one">
              <span class="ignored-what" dir="auto">
                {what}
                <span class="ignored-scope">{t(`panel.ignored.${one.scope}`)}</span>
              </span>
              <Button
                look="quiet"
                aria-label={t('panel.ignored.restoreThis', { what })}
                onClick={() => model.actions.restore(one)}
              >
                {t('panel.ignored.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
