import { Ellipsis } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../lib/engine/report';
import type { IgnoreScope, ReviewModel } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { Menu } from '../controls/menu';
import { useMessages } from '../i18n';
import { Example, marksWords } from './example';

interface FindingActionsProps {
  readonly model: ReviewModel;
  readonly finding: Finding;
  /** Why it matters stands above already. */
  readonly whyIsSeen?: boolean;
  readonly onIgnore: (scope: IgnoreScope) => void;
}

/** More about a finding, on request, and the ways to be rid of it: this one, here, everywhere. */
export function FindingActions({ model, finding, whyIsSeen = false, onIgnore }: FindingActionsProps) {
  const t = useMessages();
  const [showsMore, setShowsMore] = useState(false);
  const id = useId();
  const example = model.exampleOf(finding.rule);
  return (
    <>
      <div class="finding-actions">
        <Button
          look="quiet"
          aria-expanded={showsMore}
          aria-controls={showsMore ? id : undefined}
          onClick={() => setShowsMore(!showsMore)}
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
      {showsMore && (
        <div class="finding-more" id={id}>
          {!whyIsSeen && <p>{finding.why}</p>}
          {marksWords(example) && (
            <p>
              {t('finding.example')}: <Example marked={example} />
            </p>
          )}
          <Button look="quiet" onClick={model.actions.openOptions}>
            {t('finding.change')}
          </Button>
        </div>
      )}
    </>
  );
}
