import { Button } from '../controls/button';
import { useMessages } from '../i18n';
import { Section } from './section';

interface SitesProps {
  readonly sites: readonly string[];
  readonly allowed: readonly string[];
  readonly onAllow: (origin: string) => void;
  readonly onRemove: (origin: string) => void;
}

/** Where the extension is always offered. */
export function Sites({ sites, allowed, onAllow, onRemove }: SitesProps) {
  const t = useMessages();
  return (
    <Section id="sites">
      <p class="section-soft">{t('options.sites.text')}</p>
      {sites.length === 0 && <p>{t('options.sites.none')}</p>}
      <ul class="options-rows">
        {sites.map(site => {
          const name = new URL(site).host;
          const isAllowed = allowed.includes(site);
          return (
            <li key={site} class="options-row">
              <div class="options-row-words">
                <p>{name}</p>
                {!isAllowed && <p class="section-soft">{t('options.sites.notAllowed')}</p>}
              </div>
              {!isAllowed && (
                <Button aria-label={t('options.sites.allowThis', { site: name })} onClick={() => onAllow(site)}>
                  {t('options.sites.allow')}
                </Button>
              )}
              <Button aria-label={t('options.sites.removeThis', { site: name })} onClick={() => onRemove(site)}>
                {t('options.sites.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
