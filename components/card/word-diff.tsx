import { diffWordsWithSpace } from 'diff';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** The rewrite as a difference: what goes is struck through, what comes is underlined, what stays is plain. */
export function WordDiff({ before, after }: WordDiffProps) {
  return (
    <p class="word-diff" dir="auto">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) => {
        const key = `${index}-${value}`;
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
