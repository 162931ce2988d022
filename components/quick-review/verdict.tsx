import type { Report } from '../../lib/engine/report';
import { sayMinutes } from '../../lib/i18n/say-minutes';
import { useMessages } from '../i18n';

interface VerdictProps {
  readonly report: Report;
  /** How many findings to name; left out where the draft is no story. */
  readonly findings: number;
}

/** The verdict in one sentence, with length and number of findings in small below. */
export function Verdict({ report, findings }: VerdictProps) {
  const t = useMessages();
  const { words, minutes, isStory, verdict } = report;
  return (
    <div class="verdict">
      <p class="verdict-sentence">{verdict.headline}</p>
      <p class="verdict-length">
        {t('quick.length', { words: t('common.words', { count: words }), time: sayMinutes(t, minutes) })}
        {isStory && (
          <>
            {' · '}
            <span class="verdict-count">{t('common.findings', { count: findings })}</span>
          </>
        )}
      </p>
    </div>
  );
}
