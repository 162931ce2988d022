import type { Report } from '../../lib/engine/report';
import type { Translate } from '../../lib/i18n/translate';
import type { KeptCheck, ReviewModel } from '../../lib/review/review-model';
import { Button } from '../controls/button';
import { Disclosure } from '../controls/disclosure';
import { useMessages } from '../i18n';
import { type Change, compareChecks } from './compare-checks';
import { clock } from './figures';

interface KeptChecksProps {
  readonly model: ReviewModel;
  readonly report: Report;
}

/** What changed since a check that the user kept. */
export function KeptChecks({ model, report }: KeptChecksProps) {
  const t = useMessages();
  const kept = model.kept.value;
  const last = kept.at(-1);
  if (!last) return null;
  const now: KeptCheck = {
    at: last.at,
    words: report.words,
    minutes: report.minutes,
    level: report.verdict.level,
    findings: model.findings.value,
    steps: Object.fromEntries(report.checklist.map(({ step, state }) => [step, state])),
  };
  const changes = compareChecks(last, now);
  const when = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'short' }).format(last.at);
  return (
    <Disclosure title={t('panel.kept.title')} aside={t('panel.kept.count', { count: kept.length })} open>
      <p class="kept-when">{t('panel.kept.when', { when })}</p>
      {changes.length === 0 && <p>{t('panel.kept.same')}</p>}
      <ul class="kept-changes">
        {changes.map(change => {
          const said = sayChange(change, model, t);
          return (
            <li key={said} data-better={isBetter(change)}>
              {said}
            </li>
          );
        })}
      </ul>
      <Button look="quiet" onClick={model.actions.forgetChecks}>
        {t('panel.kept.forget')}
      </Button>
    </Disclosure>
  );
}

function sayChange(change: Change, model: ReviewModel, t: Translate): string {
  if (change.what === 'level')
    return t('panel.kept.level', {
      now: t(`panel.level.${change.now}`),
      before: t(`panel.level.${change.before}`),
    });
  if (change.what === 'step') return t(`panel.kept.${change.change}`, { step: t(`common.step.${change.step}`) });
  if (change.what === 'findings') {
    const { gone } = change;
    const title = model.titleOf(change);
    return gone > 0 ? t('panel.kept.gone', { title, count: gone }) : t('panel.kept.new', { title, count: -gone });
  }
  return t('panel.kept.length', { before: clock(change.before), now: clock(change.now) });
}

const LEVELS = ['needs-work', 'close', 'strong'];

/** `undefined` where neither is better, as with a length. */
function isBetter(change: Change): boolean | undefined {
  if (change.what === 'level') return LEVELS.indexOf(change.now) > LEVELS.indexOf(change.before);
  if (change.what === 'step') return change.change === 'added' || change.change === 'better';
  return change.what === 'findings' ? change.gone > 0 : undefined;
}
