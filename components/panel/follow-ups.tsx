import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FollowUp, Report } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';
import type { ReviewModel } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { Spoken } from '../controls/spoken';
import { StepIcon } from '../controls/step-icon';
import { useMessages } from '../i18n';
import { shorten } from './quoted';
import { type AnswerReview, reviewAnswer } from './review-answer';

/** The four that always come; the rest on request. */
const AT_FIRST = 4;

interface FollowUpsProps {
  readonly model: ReviewModel;
  readonly report: Report;
}

/** What an interviewer may ask next, and a place to try an answer. */
export function FollowUps({ model, report }: FollowUpsProps) {
  const t = useMessages();
  const { followUps } = report;
  const [showsAll, setShowsAll] = useState(false);
  const [practised, setPractised] = useState<string | null>(null);
  if (followUps.length === 0) return null;
  const shown = showsAll ? followUps : followUps.slice(0, AT_FIRST);
  const answered = followUps.filter(followUp => followUp.answered).length;
  return (
    <section class="asks">
      <h2 class="section-title">
        {t('panel.ask.title')}
        <span class="section-aside">{t('panel.ask.count', { answered, all: followUps.length })}</span>
      </h2>
      <ul>
        {shown.map(followUp => (
          <Ask
            key={followUp.question}
            model={model}
            report={report}
            followUp={followUp}
            isPractised={practised === followUp.question}
            onPractise={isPractised => setPractised(isPractised ? followUp.question : null)}
          />
        ))}
      </ul>
      {shown.length < followUps.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {t('panel.ask.more', { count: followUps.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

interface AskProps extends FollowUpsProps {
  readonly followUp: FollowUp;
  readonly isPractised: boolean;
  readonly onPractise: (isPractised: boolean) => void;
}

function Ask({ model, report, followUp, isPractised, onPractise }: AskProps) {
  const t = useMessages();
  const { question, answered, evidence } = followUp;
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    onPractise(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <li class="ask" data-answered={answered}>
      <StepIcon state={answered ? 'done' : 'missing'} />
      <div class="ask-words">
        <p>{question}</p>
        {evidence ? (
          <button type="button" class="quote-link" onClick={() => model.actions.reveal(evidence)}>
            <q lang="en" dir="auto">
              {shorten(model.text.value.slice(evidence.start, evidence.end))}
            </q>
          </button>
        ) : (
          <p class="ask-state">{answered ? t('panel.ask.answered') : t('panel.ask.open')}</p>
        )}
        {isPractised ? (
          <Practice model={model} report={report} question={question} onLeave={leave} />
        ) : (
          <Button
            look="quiet"
            buttonRef={button}
            aria-label={`${t('panel.ask.practise')}: ${question}`}
            onClick={() => onPractise(true)}
          >
            {t('panel.ask.practise')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Long enough not to review half a word, short enough to feel immediate. */
const PAUSE_MS = 200;

interface PracticeProps extends FollowUpsProps {
  readonly question: string;
  readonly onLeave: () => void;
}

function Practice({ model, report, question, onLeave }: PracticeProps) {
  const t = useMessages();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState('');
  const [review, setReview] = useState<AnswerReview | null>(null);

  const reviewNow = () =>
    reviewAnswer({ text: model.text.peek(), units: report.units }, answer, model.actions.reviewText);

  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!answer.trim()) return setReview(null);
    const timer = setTimeout(() => setReview(reviewNow()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answer, model]);

  const insert = () => {
    const { at, text } = reviewNow().insertion;
    void model.actions.insert(text, at);
    onLeave();
  };
  return (
    <div class="practice">
      <label class="aw-unseen" for={id}>
        {t('panel.ask.answer')}: {question}
      </label>
      <textarea
        id={id}
        ref={box}
        rows={4}
        dir="auto"
        class="practice-box"
        placeholder={t('panel.ask.placeholder')}
        value={answer}
        onInput={event => setAnswer(event.currentTarget.value)}
      />
      {review && <AnswerSays review={review} />}
      <Spoken words={review ? sayCount(review.findings.length, t) : ''} />
      <div class="practice-actions">
        <Button look="primary" disabled={!answer.trim()} onClick={insert}>
          {t(model.canWrite.value ? 'finding.insert' : 'finding.copy')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t('panel.ask.discard')}
        </Button>
      </div>
    </div>
  );
}

const sayCount = (count: number, t: Translate): string =>
  count === 0 ? t('panel.ask.clean') : t('common.findings', { count });

function AnswerSays({ review: { findings, sections } }: { readonly review: AnswerReview }) {
  const t = useMessages();
  return (
    <div class="practice-says">
      {sections.length > 0 && (
        <p class="ask-state">
          {t('panel.ask.tells', { sections: sections.map(section => t(`common.step.${section}`)).join(', ') })}
        </p>
      )}
      {findings.length === 0 && <p>{t('panel.ask.clean')}</p>}
      <ul>
        {findings.map(({ id, quote, message }) => (
          <li key={id}>
            <q lang="en" dir="auto">
              {shorten(quote)}
            </q>{' '}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
