import { CircleCheck, CircleDashed, Contrast } from 'lucide';
import type { ChecklistItem } from '../../lib/engine/report';
import { Icon } from '../controls/icon';
import { useMessages } from '../i18n';

const SHAPES = { done: CircleCheck, weak: Contrast, missing: CircleDashed } as const;

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
          <Icon of={SHAPES[state]} />
          <span class="steps-name">{t(`common.step.${step}`)}</span>
          <span class="steps-state">{t(`common.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
