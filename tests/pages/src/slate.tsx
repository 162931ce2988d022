import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

const text = (value: string) => ({ text: value });
const [title, first, second, item1, item2, last] = STORY_BLOCKS;
const [before, after] = first.split('drop orders') as [string, string];
const [left, right] = second.split('cache') as [string, string];
const story: Descendant[] = [
  { type: 'h2', children: [text(title)] },
  { type: 'p', children: [text(before), { text: 'drop orders', bold: true }, text(after)] },
  {
    type: 'p',
    children: [text(left), { type: 'a', href: 'https://example.org/cache', children: [text('cache')] }, text(right)],
  },
  {
    type: 'ul',
    children: [
      { type: 'li', children: [text(item1)] },
      { type: 'li', children: [text(item2)] },
    ],
  },
  { type: 'p', children: [text(last)] },
] as unknown as Descendant[];

function Element({ attributes, children, element }: RenderElementProps) {
  const { type, href } = element as unknown as { type: 'h2' | 'p' | 'a' | 'ul' | 'li'; href?: string };
  const Tag = type;
  return (
    <Tag {...attributes} {...(href ? { href } : {})}>
      {children}
    </Tag>
  );
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{(leaf as { bold?: boolean }).bold ? <strong>{children}</strong> : children}</span>;
}

function App() {
  const editor = useMemo(() => {
    const made = withHistory(withReact(createEditor()));
    const { isInline } = made;
    made.isInline = element => (element as unknown as { type: string }).type === 'a' || isInline(element);
    ready(() => JSON.stringify(made.children));
    return made;
  }, []);
  return (
    <Slate editor={editor} initialValue={story}>
      <Editable
        renderElement={props => <Element {...props} />}
        renderLeaf={props => <Leaf {...props} />}
        onKeyDown={event => {
          if (!(event.ctrlKey || event.metaKey) || event.key !== 'z') return;
          event.preventDefault();
          editor.undo();
        }}
      />
    </Slate>
  );
}

createRoot(place).render(<App />);
