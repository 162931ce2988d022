interface ExampleProps {
  /** With the found words in `[[ ]]`, as rules write them. */
  readonly marked: string;
}

/** Whether an example marks any words: one of a gap only marks a place. */
export const marksWords = (marked: string): boolean => /\[\[.+?\]\]/.test(marked);

/** A sentence that a rule finds something in, with those words marked. */
export function Example({ marked }: ExampleProps) {
  // In the pieces of a split by brackets every second one is what the brackets held.
  const pieces = marked.split(/\[\[|\]\]/);
  return (
    <q class="example" lang="en" dir="auto">
      {pieces.map((piece, index) => (index % 2 === 1 ? <mark key={piece}>{piece}</mark> : piece))}
    </q>
  );
}
