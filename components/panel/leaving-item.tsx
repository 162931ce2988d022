import type { Finding } from '../../lib/engine/report';
import { headingOf } from '../finding/gaps';
import { useMessages } from '../i18n';
import { shorten } from './quoted';

interface LeavingItemProps {
  readonly finding: Finding;
}

/** What is still seen of a finding that is settled, while it fades. No finding any more: it has no controls and is not read out. */
export function LeavingItem({ finding }: LeavingItemProps) {
  const t = useMessages();
  return (
    <li class="finding finding-leaving" aria-hidden="true">
      <p class="finding-open">{finding.quote ? <q dir="auto">{shorten(finding.quote)}</q> : headingOf(finding, t)}</p>
    </li>
  );
}
