import { useMemo, useRef, useState } from 'preact/hooks';
import type { Finding, Suggestion } from '../../lib/engine/report';
import { Button } from '../controls/button';
import { Spoken } from '../controls/spoken';
import { useMessages } from '../i18n';
import { FoundList } from './found-list';
import { MarkedBox } from './marked-box';
import { Steps } from './steps';
import type { StoryEngine } from './story-engine';
import { Verdict } from './verdict';

/** More is not read: as in the editors. */
const LIMIT = 200_000;

interface StoryBoxProps {
  /** `null` while it loads. */
  readonly engine: StoryEngine | null;
  /** What stands in the box at first. */
  readonly initial?: string;
  readonly sample: string;
}

/** A box to put a story into, and its review, made anew with each keystroke. */
export function StoryBox({ engine, initial = '', sample }: StoryBoxProps) {
  const t = useMessages();
  const [text, setText] = useState(initial);
  const box = useRef<HTMLTextAreaElement>(null);
  const report = useMemo(() => (text.trim() && engine ? engine.review(text.slice(0, LIMIT)) : null), [text, engine]);
  const findings = report?.findings ?? [];
  const familyOf = engine?.familyOf ?? (() => 'wording' as const);

  const reading = engine ? t('quick.box.private') : t('quick.reading');

  const fill = (story: string) => {
    setText(story);
    box.current?.focus();
  };
  const show = ({ start, end }: Finding) => select(box.current, start, end);
  const apply = ({ start, end, text: by }: Suggestion) => {
    select(box.current, start, end);
    if (box.current) type(box.current, by);
  };

  return (
    <div class="story-box">
      <MarkedBox
        text={text}
        findings={findings}
        familyOf={familyOf}
        label={t('quick.box.label')}
        placeholder={t('quick.box.placeholder')}
        boxRef={box}
        onText={setText}
      />
      <div class="story-box-below">
        {text ? (
          <Button look="quiet" onClick={() => fill('')}>
            {t('quick.box.clear')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => fill(sample)}>
            {t('quick.box.sample')}
          </Button>
        )}
        <span class="story-box-note">{text.length > LIMIT ? t('quick.box.cut') : reading}</span>
      </div>
      {report && (
        <div class="story-box-review">
          <Verdict report={report} findings={findings.length} />
          {report.isStory && <Steps checklist={report.checklist} />}
          {report.isStory && <FoundList findings={findings} familyOf={familyOf} onShow={show} onApply={apply} />}
        </div>
      )}
      <Spoken words={report?.isStory ? t('common.findings', { count: findings.length }) : ''} />
    </div>
  );
}

function select(box: HTMLTextAreaElement | null, start: number, end: number): void {
  if (!box) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  const marks = box.parentElement?.querySelectorAll<HTMLElement>('mark') ?? [];
  const place = [...marks].find(mark => offsetOf(mark) >= start) ?? box;
  place.scrollIntoView({ block: 'nearest' });
}

const offsetOf = (mark: HTMLElement): number => {
  const before = mark.ownerDocument.createRange();
  before.setStart(mark.parentElement as HTMLElement, 0);
  before.setEndBefore(mark);
  return before.toString().length;
};

/** Replaces the selection the way typing does, so that the box's own undo takes it back. */
function type(box: HTMLTextAreaElement, text: string): void {
  // Deprecated, and the only way into the undo history that browsers have.
  const typed = text
    ? box.ownerDocument.execCommand('insertText', false, text)
    : box.ownerDocument.execCommand('delete');
  if (typed) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
