import { useMemo } from 'preact/hooks';
import type { DraftSource } from '../../lib/editors/types';
import { sayEditor } from '../../lib/i18n/say-editor';
import { useMessages } from '../i18n';
import { Steps } from '../quick-review/steps';
import type { StoryEngine } from '../quick-review/story-engine';
import { Verdict } from '../quick-review/verdict';

interface DraftAtAGlanceProps {
  readonly text: string;
  readonly source: DraftSource;
  readonly engine: StoryEngine | null;
}

/** What was read, the verdict and the steps of the draft in the tab. */
export function DraftAtAGlance({ text, source, engine }: DraftAtAGlanceProps) {
  const t = useMessages();
  const report = useMemo(() => engine?.review(text) ?? null, [engine, text]);
  return (
    <section class="popup-draft">
      <p class="popup-source">{t(`popup.source.${source.scope}`, { editor: sayEditor(t, source.editor) })}</p>
      {report ? (
        <>
          <Verdict report={report} findings={report.findings.length} />
          {report.isStory && <Steps checklist={report.checklist} />}
        </>
      ) : (
        <p class="popup-soft">{t('quick.reading')}</p>
      )}
    </section>
  );
}
