import { RotateCw } from 'lucide';
import type { Report, Step } from '../../lib/engine/report';
import type { ReviewModel } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { useMessages } from '../i18n';

interface StateProps {
  readonly model: ReviewModel;
}

/** While the draft is being read; most drafts never show it. */
export function Reading() {
  const t = useMessages();
  return (
    <section class="state">
      <p class="state-title">{t('panel.reading.title')}</p>
      <div class="state-lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </section>
  );
}

/** There is nothing to review on the page. */
export function NoDraft({ model }: StateProps) {
  const t = useMessages();
  return (
    <section class="state">
      <p class="state-title">{t('panel.noDraft.title')}</p>
      <p>{t('panel.noDraft.text')}</p>
      <CheckAgain model={model} />
    </section>
  );
}

/** There is an editor, but its text can't be had. */
export function Unreadable({ model }: StateProps) {
  const t = useMessages();
  return (
    <section class="state">
      <p class="state-title">{t('panel.unreadable.title')}</p>
      <p>{t('panel.unreadable.text')}</p>
      <CheckAgain model={model} />
    </section>
  );
}

function CheckAgain({ model }: StateProps) {
  const t = useMessages();
  return (
    <Button look="primary" icon={RotateCw} onClick={model.actions.recheck}>
      {t('panel.recheck')}
    </Button>
  );
}

const OUTLINE = [
  'bug',
  'detection',
  'mitigation',
  'root-cause',
  'fix',
  'prevention',
  'reflection',
] as const satisfies readonly Step[];

/** The text is no such story: says so, and offers a shape to start from. */
export function NotAStory({ model, report }: StateProps & { readonly report: Report }) {
  const t = useMessages();
  const parts = OUTLINE.map(step => ({
    step,
    name: t(`common.step.${step}`),
    hint: t(`panel.outline.${step}`),
  }));
  const copy = () => model.actions.copy(parts.map(({ name, hint }) => `${name}\n${hint}`).join('\n\n'));
  return (
    <section class="state">
      <p class="state-title">{report.verdict.headline}</p>
      <h2 class="section-title">{t('panel.notStory.shape')}</h2>
      <ol class="outline">
        {parts.map(({ step, name, hint }) => (
          <li key={step}>
            <strong>{name}</strong>
            <p>{hint}</p>
          </li>
        ))}
      </ol>
      <Button onClick={() => void copy()}>{t('panel.notStory.copy')}</Button>
    </section>
  );
}
