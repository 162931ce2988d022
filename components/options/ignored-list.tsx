import type { StoredIgnored } from '../../lib/settings/schema';
import { Button } from '../controls/button';
import { useMessages } from '../i18n';
import type { RuleInfo } from './options-props';
import { Section } from './section';

interface IgnoredListProps {
  /** `null` while they load: until then what is stored has the titles that it was stored with. */
  readonly rules: readonly RuleInfo[] | null;
  readonly ignored: readonly StoredIgnored[];
  readonly onChange: (ignored: readonly StoredIgnored[]) => void;
}

/** What the user has chosen not to see again, latest first, each with a way back. */
export function IgnoredList({ rules, ignored, onChange }: IgnoredListProps) {
  const t = useMessages();
  const titleOf = ({ rule, title }: StoredIgnored) => rules?.find(({ id }) => id === rule)?.title ?? title;
  const latestFirst = ignored.toSorted((a, b) => b.at - a.at);
  return (
    <Section id="ignored">
      {ignored.length === 0 && <p>{t('options.ignored.none')}</p>}
      <ul class="options-rows">
        {latestFirst.map(entry => (
          <li key={`${entry.scope} ${entry.id} ${entry.draft ?? ''}`} class="options-row">
            <div class="options-row-words">
              <p>
                {entry.scope === 'finding' && entry.quote ? (
                  <q lang="en" dir="auto">
                    {entry.quote}
                  </q>
                ) : (
                  titleOf(entry)
                )}
              </p>
              <p class="section-soft">
                {t(`options.ignored.${entry.scope}`)} · {day(entry.at, t.language)}
              </p>
            </div>
            <Button
              aria-label={t('options.ignored.restoreThis', { what: entry.quote || titleOf(entry) })}
              onClick={() => onChange(ignored.filter(other => other !== entry))}
            >
              {t('options.ignored.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {ignored.length > 1 && (
        <Button look="quiet" onClick={() => onChange([])}>
          {t('options.ignored.restoreAll')}
        </Button>
      )}
    </Section>
  );
}

const day = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
