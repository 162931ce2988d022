import { diffArrays } from 'diff';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

interface Piece {
  readonly text: string;
  readonly what: 'kept' | 'added' | 'removed';
}

const words = (text: string) => text.split(/(\s+)/);

/** Word by word where most words stay; else the old and then the new, because a patchwork of both can't be read. */
function differences(before: string, after: string): readonly Piece[] {
  const pieces = diffArrays(words(before), words(after)).map(({ value, added, removed }): Piece => {
    const change = added ? 'added' : 'kept';
    return { text: value.join(''), what: removed ? 'removed' : change };
  });
  const kept = pieces.reduce((sum, { text, what }) => sum + (what === 'kept' ? text.trim().length : 0), 0);
  if (kept * 2 >= Math.min(before.length, after.length)) return pieces;
  return [
    { text: before, what: 'removed' },
    { text: after, what: 'added' },
  ];
}

const ELEMENTS = { kept: 'span', added: 'ins', removed: 'del' } as const;

/** The rewrite as a difference: what goes is struck through, what comes is underlined, what stays is plain. */
export function WordDiff({ before, after }: WordDiffProps) {
  return (
    <p class="word-diff" dir="auto">
      {differences(before, after).map(({ text, what }, index) => {
        const Element = ELEMENTS[what];
        return text && <Element key={`${index}-${text}`}>{text}</Element>;
      })}
    </p>
  );
}
