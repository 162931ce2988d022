import { Locate } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Finding, Suggestion } from '../../lib/engine/report';
import type { Family, IgnoreScope, ReviewModel } from '../../lib/review/review-model';
import { Button, IconButton } from '../controls/button';
import { FindingActions } from '../finding/finding-actions';
import { headingOf } from '../finding/gaps';
import { nameSuggestion } from '../finding/name-suggestion';
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
  const { quote, severity } = finding;
  const title = headingOf(finding, t);
  const isSelected = model.selectedId.value === finding.id;
  const ignore = (scope: IgnoreScope) => {
    onSettle();
    model.actions.ignore(finding, scope);
  };
  const badge = severity === 'high' && <span class="finding-badge">{t('finding.important')}</span>;
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
        {model.canShow.value && (
          <IconButton icon={Locate} label={t('finding.show')} onClick={() => model.actions.select(finding.id, true)} />
        )}
      </div>
      {isOpen && (
        <div class="finding-body" id={id}>
          <p>{finding.message}</p>
          <Wordings model={model} finding={finding} onSettle={onSettle} />
          <FindingActions model={model} finding={finding} onIgnore={ignore} />
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
          {showsAll ? t('finding.fewer') : t('finding.others', { count: more })}
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
  const { start, end, text } = suggestion;
  const name = nameSuggestion(suggestion, model.canWrite.value, t);
  const look = isFirst ? 'primary' : 'plain';
  const apply = () => {
    if (model.canWrite.value) onSettle();
    void model.actions.apply(finding, suggestion);
  };
  if (start < end) {
    return (
      <Button look={look} onClick={apply}>
        {name}
      </Button>
    );
  }
  return (
    <div class="finding-starter">
      <p id={id} lang="en" dir="auto">
        {text.trim()}
      </p>
      <Button look={look} aria-describedby={id} onClick={apply}>
        {name}
      </Button>
    </div>
  );
}
