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
      <p class="verdict-level">{t(`panel.level.${verdict.level}`)}</p>
      <p class="verdict-headline">{verdict.headline}</p>
    </section>
  );
}
