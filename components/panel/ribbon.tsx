import { Plus } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Report, Section } from '../../lib/engine/report';
import { sayMinutes } from '../../lib/i18n/say-minutes';
import type { ReviewModel } from '../../lib/review/review-model';
import { Icon } from '../controls/icon';
import { useMessages } from '../i18n';
import { clock, number, percent } from './figures';
import { DENSE, layRibbon, type RibbonItem, twoHalves } from './ribbon-layout';

interface RibbonProps {
  readonly model: ReviewModel;
  readonly report: Report;
  /** Speaking time to aim at, in minutes. */
  readonly target: { readonly min: number; readonly max: number };
}

/** The story from start to end: how long each part is spoken, and an open slot where something is missing. */
export function Ribbon({ model, report, target }: RibbonProps) {
  const t = useMessages();
  const findings = model.findings.value;
  const items = useMemo(() => layRibbon(report, findings), [report, findings]);
  const [pointed, setPointed] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const { before, after } = twoHalves(report);

  /** As the steps are counted; an aside is none of them. */
  const numberOf = (section: Section) => report.checklist.findIndex(({ step }) => step === section) + 1 || undefined;
  const nameOf = (item: RibbonItem) =>
    item.kind === 'slot'
      ? t(`finding.add.${item.step}`)
      : t('panel.ribbon.part', {
          section: item.section === 'other' ? t('panel.section.other') : t(`common.step.${item.section}`),
          time: clock(item.minutes),
        });
  const show = (item: RibbonItem) => {
    if (item.kind === 'part') model.actions.reveal(item);
    else if (item.finding) model.actions.select(item.finding.id, true);
    else model.actions.reveal({ start: item.at, end: item.at });
  };
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const forward = list.current && getComputedStyle(list.current).direction === 'rtl' ? -by : by;
    const next = (stop + forward + items.length) % items.length;
    setStop(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  const shown = pointed === null ? undefined : items[pointed];
  const fits = report.minutes >= target.min && report.minutes <= target.max;
  const time = sayMinutes(t, report.minutes);
  return (
    <section class="ribbon">
      <h2 class="section-title">
        {t('panel.ribbon.title')}
        <span class="section-aside">
          {fits
            ? t('panel.time.fits', { time })
            : t('panel.time.aim', { time, min: number(target.min, t.language), max: number(target.max, t.language) })}
        </span>
      </h2>
      <ol
        class="ribbon-bar"
        ref={list}
        data-dense={items.length > DENSE || undefined}
        aria-label={t('panel.ribbon.label')}
        onKeyDown={walk}
      >
        {items.map((item, index) => (
          <li
            key={item.kind === 'slot' ? item.step : `${item.section}-${index}`}
            class={`ribbon-item ribbon-${item.kind}`}
            data-section={item.kind === 'slot' ? item.step : item.section}
            style={item.kind === 'part' ? { flexGrow: item.share } : undefined}
          >
            <button
              type="button"
              tabIndex={index === Math.min(stop, items.length - 1) ? 0 : -1}
              aria-label={nameOf(item)}
              data-number={item.kind === 'part' ? numberOf(item.section) : undefined}
              onClick={() => show(item)}
              onFocus={() => {
                setStop(index);
                setPointed(index);
              }}
              onBlur={() => setPointed(null)}
              onPointerEnter={() => setPointed(index)}
              onPointerLeave={() => setPointed(null)}
            >
              {item.kind === 'slot' ? (
                <Icon of={Plus} size={12} />
              ) : (
                <span class="ribbon-word">{t(`panel.section.${item.section}`)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <div
        class="ribbon-halves"
        role="img"
        aria-label={t('panel.ribbon.sharesLabel', { after: percent(after, t.language) })}
      >
        <span class="ribbon-before" style={{ flexGrow: before }} />
        <span class="ribbon-after" style={{ flexGrow: after }} />
        <span class="ribbon-half">{t('panel.ribbon.half')}</span>
      </div>
      <p class="ribbon-says" aria-hidden={shown !== undefined}>
        {shown
          ? nameOf(shown)
          : t('panel.ribbon.shares', { before: percent(before, t.language), after: percent(after, t.language) })}
      </p>
    </section>
  );
}
