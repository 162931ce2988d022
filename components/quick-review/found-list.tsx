import { useRef, useState } from 'preact/hooks';
import type { Finding, Suggestion } from '../../lib/engine/report';
import { Button } from '../controls/button';
import { headingOf } from '../finding/gaps';
import { nameSuggestion } from '../finding/name-suggestion';
import { useMessages } from '../i18n';
import type { StoryEngine } from './story-engine';

/** Shown at first; the rest waits behind a button. */
const FIRST = 4;

interface FoundListProps {
  readonly findings: readonly Finding[];
  readonly familyOf: StoryEngine['familyOf'];
  readonly onShow: (finding: Finding) => void;
  readonly onApply: (suggestion: Suggestion) => void;
}

/** What was found: the writer's words first, what a listener hears, and a wording to take over. */
export function FoundList({ findings, familyOf, onShow, onApply }: FoundListProps) {
  const t = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const showAll = () => {
    setShowsAll(true);
    // The button goes away with the click, and would take the focus with it.
    requestAnimationFrame(() => list.current?.children[FIRST]?.querySelector('button')?.focus());
  };
  const hidden = showsAll ? 0 : findings.length - FIRST;
  if (findings.length === 0) return <p class="found-none">{t('quick.findings.none')}</p>;
  return (
    <>
      <ul class="found" ref={list}>
        {findings.slice(0, hidden > 0 ? FIRST : undefined).map(finding => (
          <li
            key={finding.id}
            class="found-item"
            data-finding={finding.id}
            data-rule={finding.rule}
            data-kind={finding.kind}
            data-family={familyOf(finding.rule)}
          >
            <p class="found-head">
              <button type="button" class="found-quote" title={t('finding.show')} onClick={() => onShow(finding)}>
                {finding.quote ? (
                  <q lang="en" dir="auto">
                    {finding.quote}
                  </q>
                ) : (
                  headingOf(finding, t)
                )}
              </button>
            </p>
            <p>{finding.message}</p>
            <Offer finding={finding} onApply={onApply} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" onClick={showAll}>
          {t('quick.findings.more', { count: hidden })}
        </Button>
      )}
    </>
  );
}

function Offer({ finding, onApply }: { readonly finding: Finding } & Pick<FoundListProps, 'onApply'>) {
  const t = useMessages();
  const [first] = finding.suggestions;
  if (!first) return null;
  const { start, end, text } = first;
  return (
    <div class="found-offer">
      {start === end && (
        <p class="found-starter" lang="en" dir="auto">
          {text.trim()}
        </p>
      )}
      <Button onClick={() => onApply(first)}>{nameSuggestion(first, true, t)}</Button>
    </div>
  );
}
