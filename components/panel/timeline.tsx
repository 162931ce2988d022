import type { Report, TimeMark } from '../../lib/engine/report';
import type { ReviewModel } from '../../lib/review/review-model';
import { Disclosure } from '../controls/disclosure';
import { useMessages } from '../i18n';
import { duration } from './figures';

interface TimelineProps {
  readonly model: ReviewModel;
  readonly report: Report;
}

type Moment = TimeMark['what'];

const ORDER: readonly Moment[] = ['broken', 'detected', 'mitigated', 'resolved'];

/** Minutes from one told moment to another; `null` when the text doesn't say, or says that they ran backwards. */
function minutesBetween(times: readonly TimeMark[], from: Moment, to: Moment): number | null {
  const start = times.find(({ what, minutes }) => what === from && minutes !== undefined)?.minutes;
  const end = times.find(({ what, minutes }) => what === to && minutes !== undefined)?.minutes;
  return start === undefined || end === undefined || end < start ? null : end - start;
}

/** When it broke, was found, stopped and resolved, as far as the story tells. */
export function Timeline({ model, report: { times } }: TimelineProps) {
  const t = useMessages();
  if (times.length === 0) return null;
  const inOrder = [...times].sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || a.start - b.start);
  const found = minutesBetween(times, 'broken', 'detected');
  const stopped = minutesBetween(times, 'detected', 'mitigated');
  const figures = [
    found !== null && t('panel.times.detect', { time: duration(found, t.language) }),
    stopped !== null && t('panel.times.mitigate', { time: duration(stopped, t.language) }),
  ].filter(figure => figure !== false);
  return (
    <Disclosure title={t('panel.times.title')} aside={figures[0]}>
      <ol class="timeline">
        {inOrder.map(time => (
          <li key={`${time.what}-${time.start}`} class="moment">
            <span class="moment-name">{t(`panel.time.${time.what}`)}</span>
            <button type="button" class="quote-link" onClick={() => model.actions.reveal(time)}>
              <q lang="en" dir="auto">
                {model.text.value.slice(time.start, time.end)}
              </q>
            </button>
            {!!time.minutes && <span class="moment-at">+{duration(time.minutes, t.language)}</span>}
          </li>
        ))}
      </ol>
      {figures.length > 0 && <p class="timeline-figures">{figures.join(' · ')}</p>}
    </Disclosure>
  );
}
