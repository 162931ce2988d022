import type { ChecklistItem } from '../../lib/engine/report';
import { StepIcon } from '../controls/step-icon';
import { useMessages } from '../i18n';

interface StepsProps {
  readonly checklist: readonly ChecklistItem[];
}

/** The steps of the story at a glance; each state has a shape and a word. */
export function Steps({ checklist }: StepsProps) {
  const t = useMessages();
  return (
    <ul class="steps" aria-label={t('quick.steps.title')}>
      {checklist.map(({ step, state }) => (
        <li key={step} class="steps-step" data-step={step} data-state={state}>
          <StepIcon state={state} />
          <span class="steps-name">{t(`common.step.${step}`)}</span>
          <span class="steps-state">{t(`common.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
