import { sayMinutes } from '../../lib/i18n/say-minutes';
import type { StoredCheck } from '../../lib/settings/schema';
import { Button } from '../controls/button';
import { useMessages } from '../i18n';
import { Section } from './section';

interface KeptChecksProps {
  readonly checks: readonly StoredCheck[];
  readonly onForget: (which: StoredCheck | 'all') => void;
}

/** The checks that the user asked to keep, latest first, each to be forgotten. */
export function KeptChecks({ checks, onForget }: KeptChecksProps) {
  const t = useMessages();
  const moment = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Section id="kept">
      {checks.length === 0 && <p>{t('options.kept.none')}</p>}
      <ul class="options-rows">
        {checks.toReversed().map(check => {
          const when = moment.format(check.at);
          return (
            <li key={`${check.at} ${check.draft}`} class="options-row">
              <div class="options-row-words">
                <p>{when}</p>
                <p class="section-soft">{placeOf(check.draft)}</p>
                <p class="section-soft">
                  {t('options.kept.line', {
                    words: t('common.words', { count: check.words }),
                    findings: t('common.findings', { count: check.findings.length }),
                  })}
                  , {sayMinutes(t, check.minutes)}
                  {check.text !== undefined && `, ${t('options.kept.with')}`}
                </p>
              </div>
              <Button aria-label={t('options.kept.forgetThis', { when })} onClick={() => onForget(check)}>
                {t('options.kept.forget')}
              </Button>
            </li>
          );
        })}
      </ul>
      {checks.length > 1 && (
        <Button look="quiet" onClick={() => onForget('all')}>
          {t('options.kept.forgetAll')}
        </Button>
      )}
    </Section>
  );
}

/** A draft's key is the address of its page; the part that a person knows is enough. */
const placeOf = (draft: string): string => draft.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
