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

interface NothingReadProps extends StateProps {
  /** There is nothing to review on the page, or there is an editor whose text can't be had. */
  readonly why: 'noDraft' | 'unreadable';
}

/** Says why there is no review, what to do about it, and offers to look again. */
export function NothingRead({ model, why }: NothingReadProps) {
  const t = useMessages();
  return (
    <section class="state">
      <p class="state-title">{t(`panel.${why}.title`)}</p>
      <p>{t(`panel.${why}.text`)}</p>
      <Button look="primary" icon={RotateCw} onClick={model.actions.recheck}>
        {t('panel.recheck')}
      </Button>
    </section>
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
