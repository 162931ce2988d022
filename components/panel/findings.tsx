import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/engine/report';
import type { Family, ReviewModel } from '../../lib/review/review-model';
import { useMessages } from '../i18n';
import { FindingItem } from './finding-item';
import { type FindingGroup, groupFindings, withLeaving } from './group-findings';
import { LeavingItem } from './leaving-item';
import { useLeaving } from './use-leaving';

interface FindingsProps {
  readonly model: ReviewModel;
}

/** What to look at, by family. The most important one of each family is open at first, and then whatever the user opens. */
export function Findings({ model }: FindingsProps) {
  const t = useMessages();
  const all = model.findings.value;
  const ignored = model.ignored.value.length;
  const isHidden = (model.report.value?.findings.length ?? 0) > 0;
  const groups = groupFindings(all, model.familyOf);
  const [filter, setFilter] = useState<Family | null>(null);
  const filtered = groups.filter(({ family }) => family === filter);
  const shown = filtered.length > 0 ? filtered : groups;
  const leaving = useLeaving(all);
  const drawn = leaving.length > 0 ? withLeaving(shown, leaving, model.familyOf) : shown;
  const list = useRef<HTMLDivElement>(null);
  const { isOpen, open, toggle } = useOpenFindings(groups, model);
  const focusAfter = useRef<string | null>(null);

  useSignalEffect(() => {
    const id = model.selectedId.value;
    if (id) requestAnimationFrame(() => scrollIntoPanel(list.current, id));
  });

  // The button that was pressed goes away with its finding: the focus moves on to the next one instead of being lost.
  useLayoutEffect(() => {
    const id = focusAfter.current;
    if (!id || all.length === 0) return;
    focusAfter.current = null;
    if (holdsFocus(list.current)) return;
    opener(list.current, id)?.focus({ preventScroll: true });
  }, [all]);

  const settle = (finding: Finding) => {
    const order = shown.flatMap(({ findings }) => findings);
    const at = order.indexOf(finding);
    const next = order[at + 1] ?? order[at - 1];
    if (!next) return;
    focusAfter.current = next.id;
    open(next.id);
  };

  return (
    <section class="findings">
      <h2 class="section-title">
        {t('panel.findings.title')}
        <span class="section-aside">
          {ignored === 0 ? all.length : t('panel.findings.aside', { shown: all.length, ignored })}
        </span>
      </h2>
      {all.length === 0 && leaving.length === 0 && (
        <p class="findings-none">{isHidden ? t('panel.findings.allIgnored') : t('panel.findings.none')}</p>
      )}
      {groups.length > 1 && (
        <Filters groups={groups} count={all.length} filter={filtered.length > 0 ? filter : null} onFilter={setFilter} />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows are a shortcut; every finding is reached by Tab as well */}
      <div ref={list} onKeyDown={walk}>
        {drawn.map(({ family, findings, leaves }) => (
          <section key={family} class="findings-group" data-family={family}>
            <h3 class="findings-family">
              <span class="family-line" data-family={family} aria-hidden="true" />
              {t(`common.family.${family}`)} · {findings.length - (leaves?.length ?? 0)}
            </h3>
            <ul>
              {findings.map(finding =>
                leaves?.includes(finding) ? (
                  <LeavingItem key={finding.id} finding={finding} />
                ) : (
                  <FindingItem
                    key={finding.id}
                    model={model}
                    finding={finding}
                    family={family}
                    isOpen={isOpen(finding.id)}
                    onToggle={() => toggle(finding)}
                    onSettle={() => settle(finding)}
                  />
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface FiltersProps {
  readonly groups: readonly FindingGroup[];
  readonly count: number;
  readonly filter: Family | null;
  readonly onFilter: (family: Family | null) => void;
}

function Filters({ groups, count, filter, onFilter }: FiltersProps) {
  const t = useMessages();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn and read as a form
    <div class="filters" role="group" aria-label={t('panel.findings.filter')}>
      <button type="button" class="filter" aria-pressed={filter === null} onClick={() => onFilter(null)}>
        {t('panel.findings.all')} · {count}
      </button>
      {groups.map(({ family, findings }) => (
        <button
          type="button"
          key={family}
          class="filter"
          data-family={family}
          aria-pressed={filter === family}
          onClick={() => onFilter(filter === family ? null : family)}
        >
          {t(`panel.family.${family}`)} · {findings.length}
        </button>
      ))}
    </div>
  );
}

/**
 * Which findings are open. What typing adds or removes opens and closes nothing, so that the panel does not jump: a family
 * that had its first one opened keeps that choice until it is empty.
 */
function useOpenFindings(groups: readonly FindingGroup[], model: ReviewModel) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const firsts = useRef(new Map<Family, string>());
  const families = new Set(groups.map(({ family }) => family));
  for (const family of firsts.current.keys()) if (!families.has(family)) firsts.current.delete(family);
  for (const {
    family,
    findings: [first],
  } of groups) {
    if (first && !firsts.current.has(family)) firsts.current.set(family, first.id);
  }
  const isOpen = (id: string) =>
    chosen.get(id) ?? (model.selectedId.value === id || [...firsts.current.values()].includes(id));
  const set = (id: string, value: boolean) => setChosen(before => new Map(before).set(id, value));
  return {
    isOpen,
    open: (id: string) => set(id, true),
    /** A click shows the finding in the text; only a second click on the current one folds it. */
    toggle({ id }: Finding) {
      const folds = isOpen(id) && model.selectedId.value === id;
      set(id, !folds);
      if (!folds) model.actions.select(id, true);
    },
  };
}

/** Whether the focus is still on something in the same root as the list; the body of a document is what holds lost focus. */
function holdsFocus(list: Element | null): boolean {
  const active = (list?.getRootNode() as ShadowRoot | Document | undefined)?.activeElement;
  return !!active && active.isConnected && active.localName !== 'body';
}

const opener = (list: Element | null, id: string) =>
  list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"] .finding-open`);

/** Scrolls the panel alone: `scrollIntoView` would move the page as well. */
function scrollIntoPanel(list: Element | null, id: string) {
  const item = opener(list, id)?.closest('li');
  const frame = item?.closest('.panel-scroll');
  if (!item || !frame) return;
  const inner = item.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  if (inner.top < outer.top) frame.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom)
    frame.scrollTop += Math.min(inner.bottom - outer.bottom + 8, inner.top - outer.top);
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || !(event.target as Element).classList.contains('finding-open')) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-open')];
  const next = openers[openers.indexOf(event.target as HTMLElement) + by];
  event.preventDefault();
  next?.focus();
}
