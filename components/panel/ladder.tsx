import { useState } from 'preact/hooks';
import type { Report } from '../../lib/engine/report';
import type { ReviewModel } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { Disclosure } from '../controls/disclosure';
import { useMessages } from '../i18n';
import { shorten } from './quoted';

const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
type Rung = (typeof RUNGS)[number];

const AT_FIRST = 4;

interface LadderProps {
  readonly model: ReviewModel;
  readonly report: Report;
}

/** Where each measure stands between “be careful” and “made impossible”, and the rung above it. */
export function Ladder({ model, report: { units } }: LadderProps) {
  const t = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const measures = units.flatMap(({ rung, start, end }) =>
    rung === undefined ? [] : [{ rung: rung as Rung, start, end }],
  );
  if (measures.length === 0) return null;
  const highest = Math.max(...measures.map(({ rung }) => rung)) as Rung;
  const shown = showsAll ? measures : measures.slice(0, AT_FIRST);
  return (
    <Disclosure title={t('panel.ladder.title')} aside={t(`panel.rung.${highest}`)}>
      <ul class="ladder">
        {shown.map(measure => {
          const next = RUNGS.find(rung => rung === measure.rung + 1);
          return (
            <li key={measure.start} class="measure">
              <button type="button" class="quote-link" onClick={() => model.actions.reveal(measure)}>
                <q lang="en" dir="auto">
                  {shorten(model.text.value.slice(measure.start, measure.end))}
                </q>
              </button>
              <span class="measure-rungs" aria-hidden="true">
                {RUNGS.map(rung => (
                  <span key={rung} class="measure-rung" data-reached={rung <= measure.rung || undefined} />
                ))}
              </span>
              <p class="measure-says">
                {t('panel.ladder.place', { rung: measure.rung, name: t(`panel.rung.${measure.rung}`) })}{' '}
                {next ? t('panel.ladder.next', { name: t(`panel.rung.${next}`) }) : t('panel.ladder.top')}
              </p>
            </li>
          );
        })}
      </ul>
      {shown.length < measures.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {t('panel.ladder.more', { count: measures.length - shown.length })}
        </Button>
      )}
    </Disclosure>
  );
}
