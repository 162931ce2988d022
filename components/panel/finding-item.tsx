import { Ellipsis, Locate } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Finding, Suggestion } from '../../lib/engine/report';
import type { Family, IgnoreScope, ReviewModel } from '../../lib/review/review-model';
import { Button, IconButton } from '../controls/button';
import { Menu } from '../controls/menu';
import { useMessages } from '../i18n';
import { shorten } from './quoted';

interface FindingItemProps {
  readonly model: ReviewModel;
  readonly finding: Finding;
  readonly family: Family;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The finding is about to be settled from here, so that the focus needs a new place. */
  readonly onSettle: () => void;
}

/** One finding: the user's words first, then what a listener hears and what to do. */
export function FindingItem({ model, finding, family, isOpen, onToggle, onSettle }: FindingItemProps) {
  const t = useMessages();
  const id = useId();
  const { quote, severity, title } = finding;
  const isSelected = model.selectedId.value === finding.id;
  const badge = severity === 'high' && <span class="finding-badge">{t('panel.finding.important')}</span>;
  return (
    <li
      class="finding"
      data-finding={finding.id}
      data-rule={finding.rule}
      data-kind={finding.kind}
      data-family={family}
      data-selected={isSelected || undefined}
    >
      <div class="finding-head">
        <button
          type="button"
          class="finding-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-current={isSelected || undefined}
          onClick={onToggle}
        >
          {quote ? (
            <>
              <q class="finding-quote" lang="en" dir="auto">
                {shorten(quote, isOpen ? 240 : 90)}
              </q>
              <span class="finding-title">
                {title}
                {badge && ' · '}
                {badge}
              </span>
            </>
          ) : (
            <>
              <span class="finding-gap">{title}</span>
              {badge && <span class="finding-title">{badge}</span>}
            </>
          )}
        </button>
        <IconButton
          icon={Locate}
          label={t('panel.finding.show')}
          onClick={() => model.actions.select(finding.id, true)}
        />
      </div>
      {isOpen && (
        <div class="finding-body" id={id}>
          <p>{finding.message}</p>
          <Wordings model={model} finding={finding} onSettle={onSettle} />
          <FindingActions model={model} finding={finding} onSettle={onSettle} />
        </div>
      )}
    </li>
  );
}

type PartProps = Pick<FindingItemProps, 'model' | 'finding' | 'onSettle'>;

function Wordings({ model, finding, onSettle }: PartProps) {
  const t = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const { suggestions } = finding;
  if (suggestions.length === 0) return null;
  const more = suggestions.length - 1;
  return (
    <div class="finding-wordings">
      {suggestions.slice(0, showsAll ? undefined : 1).map((suggestion, index) => (
        <Wording
          key={suggestion.text}
          model={model}
          finding={finding}
          suggestion={suggestion}
          isFirst={index === 0}
          onSettle={onSettle}
        />
      ))}
      {more > 0 && (
        <Button look="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('panel.finding.fewer') : t('panel.finding.others', { count: more })}
        </Button>
      )}
    </div>
  );
}

interface WordingProps extends PartProps {
  readonly suggestion: Suggestion;
  readonly isFirst: boolean;
}

function Wording({ model, finding, suggestion, isFirst, onSettle }: WordingProps) {
  const t = useMessages();
  const id = useId();
  const { label, start, end, text } = suggestion;
  const look = isFirst ? 'primary' : 'plain';
  const apply = () => {
    if (model.canWrite.value) onSettle();
    void model.actions.apply(finding, suggestion);
  };
  if (start < end) {
    return (
      <Button look={look} onClick={apply}>
        {model.canWrite.value ? t('panel.finding.replace', { label }) : t('panel.finding.copy', { label })}
      </Button>
    );
  }
  return (
    <div class="finding-starter">
      <p id={id} lang="en" dir="auto">
        {text.trim()}
      </p>
      <Button look={look} aria-describedby={id} onClick={apply}>
        {model.canWrite.value ? t('panel.finding.insert') : t('panel.finding.copyStarter')}
      </Button>
    </div>
  );
}

function FindingActions({ model, finding, onSettle }: PartProps) {
  const t = useMessages();
  const [showsWhy, setShowsWhy] = useState(false);
  const id = useId();
  const ignore = (scope: IgnoreScope) => {
    onSettle();
    model.actions.ignore(finding, scope);
  };
  return (
    <>
      <div class="finding-actions">
        <Button
          look="quiet"
          aria-expanded={showsWhy}
          aria-controls={showsWhy ? id : undefined}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {t('panel.finding.why')}
        </Button>
        <Button look="quiet" onClick={() => ignore('finding')}>
          {t('panel.finding.ignore')}
        </Button>
        <Menu
          icon={Ellipsis}
          label={t('panel.finding.more')}
          items={[
            {
              label: t('panel.finding.ignoreThis'),
              onChoose: () => ignore('finding'),
            },
            {
              label: t('panel.finding.ignoreDraft'),
              hint: t('panel.finding.ignoreDraftHint'),
              onChoose: () => ignore('draft'),
            },
            {
              label: t('panel.finding.ignoreRule'),
              hint: t('panel.finding.ignoreRuleHint'),
              onChoose: () => ignore('rule'),
            },
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
