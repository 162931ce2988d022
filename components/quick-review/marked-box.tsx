import type { Ref } from 'preact';
import type { Finding } from '../../lib/engine/report';
import { markedPieces } from './marked-pieces';
import type { StoryEngine } from './story-engine';

interface MarkedBoxProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly familyOf: StoryEngine['familyOf'];
  readonly label: string;
  readonly placeholder: string;
  readonly boxRef: Ref<HTMLTextAreaElement>;
  readonly onText: (text: string) => void;
}

/**
 * A text box with marks. The marks lie on a copy of the text behind it, which also gives the box its height; so both
 * must break their lines alike.
 */
export function MarkedBox({ text, findings, familyOf, label, placeholder, boxRef, onText }: MarkedBoxProps) {
  return (
    <div class="marked-box">
      <div class="marked-box-copy" dir="auto" aria-hidden="true">
        {markedPieces(text, findings).map(({ start, text: piece, finding }) =>
          finding ? (
            <mark
              key={`${start}${piece ? '' : '|'}`}
              data-finding={finding.id}
              data-rule={finding.rule}
              data-family={familyOf(finding.rule)}
              data-place={piece ? undefined : ''}
            >
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
        {/* A last line break is only as high as something that follows it. */}
        {'\u200b'}
      </div>
      <textarea
        class="marked-box-text"
        ref={boxRef}
        lang="en"
        dir="auto"
        spellcheck
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={event => onText(event.currentTarget.value)}
      />
    </div>
  );
}
