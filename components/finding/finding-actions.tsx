import { Ellipsis } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../lib/engine/report';
import type { IgnoreScope } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { Menu } from '../controls/menu';
import { useMessages } from '../i18n';

interface FindingActionsProps {
  readonly finding: Finding;
  readonly onIgnore: (scope: IgnoreScope) => void;
}

/** Why a finding matters, on request, and the ways to be rid of it: this one, here, everywhere. */
export function FindingActions({ finding, onIgnore }: FindingActionsProps) {
  const t = useMessages();
  const [showsWhy, setShowsWhy] = useState(false);
  const id = useId();
  return (
    <>
      <div class="finding-actions">
        <Button
          look="quiet"
          aria-expanded={showsWhy}
          aria-controls={showsWhy ? id : undefined}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {t('finding.why')}
        </Button>
        <Button look="quiet" onClick={() => onIgnore('finding')}>
          {t('finding.ignore')}
        </Button>
        <Menu
          icon={Ellipsis}
          label={t('finding.more')}
          items={[
            { label: t('finding.ignoreThis'), onChoose: () => onIgnore('finding') },
            { label: t('finding.ignoreDraft'), hint: t('finding.ignoreDraftHint'), onChoose: () => onIgnore('draft') },
            { label: t('finding.ignoreRule'), hint: t('finding.ignoreRuleHint'), onChoose: () => onIgnore('rule') },
          ]}
        />
      </div>
      {showsWhy && (
        <p class="finding-why" id={id}>
          {finding.why}
        </p>
      )}
    </>
  );
}
