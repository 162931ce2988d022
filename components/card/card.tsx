import type { ReadonlySignal } from '@preact/signals';
import { X } from 'lucide';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';
import type { IgnoreScope, ReviewModel } from '../../lib/review/review-model';
import { Button, IconButton } from '../controls/button';
import { FindingActions } from '../finding/finding-actions';
import { headingOf } from '../finding/gaps';
import { nameSuggestion } from '../finding/name-suggestion';
import { useMessages } from '../i18n';
import { type CardAnchor, placeCard } from './place-card';
import { WordDiff } from './word-diff';

export interface CardProps {
  readonly finding: Finding;
  readonly model: ReviewModel;
  readonly anchor: CardAnchor;
  readonly translate: ReadonlySignal<Translate>;
  /** Opened by a command of the keyboard: then the card takes the focus. By hover it never does. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The note at a mark: what a listener hears, why it counts, and a rewrite shown as a difference. Not modal. */
export function Card({ finding, model, anchor, takesFocus, onClose }: CardProps) {
  const t = useMessages();
  const card = useRef<HTMLElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    // The top layer stands above the page's own dialogs and outside its clipping.
    element.showPopover?.();
    return placeCard(element, anchor);
  }, [anchor]);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector<HTMLElement>('.button-primary, .finding-actions button')?.focus();
  }, [takesFocus]);

  const ignore = (scope: IgnoreScope) => {
    model.actions.ignore(finding, scope);
    onClose();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
    model.actions.backToText();
  };
  return (
    <section
      ref={card}
      class="aw card"
      popover="manual"
      role="dialog"
      aria-labelledby={id}
      lang={t.language}
      dir={t.direction}
      data-family={model.familyOf(finding.rule)}
      onKeyDown={closeOnEscape}
      // The text keeps its focus and caret when the card is clicked.
      onMouseDown={event => event.preventDefault()}
    >
      <header class="card-head">
        <h2 id={id}>{headingOf(finding, t)}</h2>
        <IconButton icon={X} label={t('finding.close')} onClick={onClose} />
      </header>
      <p>{finding.message}</p>
      <p class="card-why">{finding.why}</p>
      <Rewrites finding={finding} model={model} onClose={onClose} />
      <FindingActions model={model} finding={finding} whyIsSeen onIgnore={ignore} />
    </section>
  );
}

type PartProps = Pick<CardProps, 'finding' | 'model' | 'onClose'>;

function Rewrites({ finding, model, onClose }: PartProps) {
  const t = useMessages();
  const [at, setAt] = useState(0);
  const { suggestions } = finding;
  const suggestion = suggestions[at];
  if (!suggestion) return null;
  const { start, end, text } = suggestion;
  const apply = async () => {
    const result = await model.actions.apply(finding, suggestion);
    if (result === 'copied' || result.ok) onClose();
  };
  return (
    <div class="card-rewrite">
      <WordDiff before={model.text.value.slice(start, end)} after={start === end ? text.trim() : text} />
      <div class="card-choose">
        <Button
          look="primary"
          aria-label={nameSuggestion(suggestion, model.canWrite.value, t)}
          onClick={() => void apply()}
        >
          {model.canWrite.value ? t(start === end ? 'finding.insert' : 'finding.replace') : t('finding.copy')}
        </Button>
        {suggestions.length > 1 && (
          <Button look="quiet" onClick={() => setAt((at + 1) % suggestions.length)}>
            {t('finding.another', { place: at + 1, count: suggestions.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
