import { Disclosure } from '../controls/disclosure';
import { useMessages } from '../i18n';

const FAMILIES = ['wording', 'gap', 'prevention', 'proportion'] as const;

/** What the lines in the text stand for. */
export function Legend() {
  const t = useMessages();
  return (
    <Disclosure title={t('panel.legend.title')}>
      <ul class="legend">
        {FAMILIES.map(family => (
          <li key={family}>
            <span class="family-line" data-family={family} aria-hidden="true" />
            {t(`panel.legend.${family}`)}
          </li>
        ))}
        <li>
          <span class="legend-place" aria-hidden="true" />
          {t('panel.legend.place')}
        </li>
      </ul>
    </Disclosure>
  );
}
