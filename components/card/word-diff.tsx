import { diffWordsWithSpace } from 'diff';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

interface Piece {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** Word by word where most words stay; else the old and then the new, because a patchwork of both can't be read. */
function differences(before: string, after: string): readonly Piece[] {
  const pieces = diffWordsWithSpace(before, after);
  const kept = pieces.reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.trim().length), 0);
  if (kept * 2 >= Math.min(before.length, after.length)) return pieces;
  return [
    { value: before, removed: true },
    { value: after, added: true },
  ].filter(({ value }) => value !== '');
}

/** The rewrite as a difference: what goes is struck through, what comes is underlined, what stays is plain. */
export function WordDiff({ before, after }: WordDiffProps) {
  return (
    <p class="word-diff" dir="auto">
      {differences(before, after).map(({ value, added, removed }, index) => {
        const key = `${index}-${value}`;
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
