import { BlockNoteView } from '@blocknote/mantine';
import '@blocknote/mantine/style.css';
import { useCreateBlockNote } from '@blocknote/react';
import { createRoot } from 'react-dom/client';
import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

const [title, first, second, item1, item2, last] = STORY_BLOCKS;
const [before, after] = first.split('drop orders') as [string, string];
const [left, right] = second.split('cache') as [string, string];
const text = (value: string, styles = {}) => ({ type: 'text' as const, text: value, styles });

function App() {
  const editor = useCreateBlockNote({
    initialContent: [
      { type: 'heading', props: { level: 2 }, content: title },
      { type: 'paragraph', content: [text(before), text('drop orders', { bold: true }), text(after)] },
      {
        type: 'paragraph',
        content: [text(left), { type: 'link', href: 'https://example.org/cache', content: 'cache' }, text(right)],
      },
      { type: 'bulletListItem', content: item1 },
      { type: 'bulletListItem', content: item2 },
      { type: 'paragraph', content: last },
    ],
  });
  ready(() => JSON.stringify(editor.document.map(({ type, props, content }) => ({ type, props, content }))));
  return <BlockNoteView editor={editor} theme="light" />;
}

createRoot(place).render(<App />);
