import { useEffect, useState } from 'preact/hooks';

/** What changes while one types is read out once it has stood this long, not on each key. In ms. */
export const PAUSE_MS = 1500;

interface SpokenProps {
  /** Empty for silence. */
  readonly words: string;
}

/** Tells screen readers a few words, politely, after a pause and only when they still hold then. */
export function Spoken({ words }: SpokenProps) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="aw-unseen" role="status">
      {said}
    </p>
  );
}
