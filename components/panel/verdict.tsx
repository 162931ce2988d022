import type { Report } from '../../lib/engine/report';
import { useMessages } from '../i18n';

interface VerdictProps {
  readonly report: Report;
}

/** The most important thing to do next, in one sentence. */
export function Verdict({ report: { verdict } }: VerdictProps) {
  const t = useMessages();
  return (
    <section class="verdict" data-level={verdict.level}>
      <p class="verdict-headline">
        <span class="aw-unseen">{t(`panel.level.${verdict.level}`)}: </span>
        {verdict.headline}
      </p>
    </section>
  );
}
