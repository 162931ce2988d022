import { useId, useState } from 'preact/hooks';
import type { ChecklistItem, Report } from '../../lib/engine/report';
import type { ReviewModel } from '../../lib/review/review-model';
import { StepIcon } from '../controls/step-icon';
import { gapOf } from '../finding/gaps';
import { useMessages } from '../i18n';
import { clock } from './figures';
import { shorten } from './quoted';

interface ChecklistProps {
  readonly model: ReviewModel;
  readonly report: Report;
}

/** The steps of the story, each with its state, how long it is spoken, and the words that show it. */
export function Checklist({ model, report: { checklist, minutes, shares } }: ChecklistProps) {
  const t = useMessages();
  const done = checklist.filter(({ state }) => state === 'done').length;
  return (
    <section class="checklist">
      <h2 class="section-title">
        {t('panel.steps.title')}
        <span class="section-aside">{t('panel.steps.count', { done, all: checklist.length })}</span>
      </h2>
      <ul>
        {checklist.map((item, index) => (
          <ChecklistStep
            key={item.step}
            model={model}
            item={item}
            number={index + 1}
            minutes={minutes * shares[item.step]}
          />
        ))}
      </ul>
    </section>
  );
}

interface ChecklistStepProps {
  readonly model: ReviewModel;
  readonly item: ChecklistItem;
  /** As the ribbon has it where its word has no room. */
  readonly number: number;
  /** Spoken on it; none where its words stand among those of another step. */
  readonly minutes: number;
}

function ChecklistStep({ model, item, number, minutes }: ChecklistStepProps) {
  const t = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { step, state, evidence, advice } = item;
  const toggle = () => {
    setOpen(!isOpen);
    if (isOpen) return;
    const [first] = evidence;
    const gap = gapOf(step, model.findings.value);
    if (first) model.actions.reveal(first);
    else if (gap) model.actions.select(gap.id, true);
  };
  return (
    <li class="step" data-step={step} data-state={state}>
      <button
        type="button"
        class="step-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        <StepIcon state={state} />
        <span class="step-number" aria-hidden="true">
          {number}
        </span>
        <span class="step-name">{t(`common.step.${step}`)}</span>
        <span class="step-state">
          {t(`common.state.${state}`)}
          {state !== 'missing' && minutes * 60 >= 1 && ` · ${clock(minutes)}`}
        </span>
      </button>
      {isOpen && (
        <div class="step-more" id={id}>
          <p>{advice}</p>
          {evidence.length > 0 && (
            <ul aria-label={t('panel.steps.evidence')}>
              {evidence.map(span => (
                <li key={span.start}>
                  <button type="button" class="quote-link" onClick={() => model.actions.reveal(span)}>
                    <q lang="en" dir="auto">
                      {shorten(model.text.value.slice(span.start, span.end))}
                    </q>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}
