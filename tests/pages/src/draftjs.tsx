import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
  ContentState as State,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, ready } from './page';
import { STORY_HTML } from './story';

function Link({ children }: { readonly children?: ReactNode }) {
  return <a href="https://example.org/cache">{children}</a>;
}

const links = new CompositeDecorator([
  {
    strategy(block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) {
      block.findEntityRanges(character => {
        const entity = character.getEntity();
        return entity !== null && content.getEntity(entity).getType() === 'LINK';
      }, found);
    },
    component: Link,
  },
]);

const { contentBlocks, entityMap } = convertFromHTML(STORY_HTML);
const start = EditorState.createWithContent(State.createFromBlockArray(contentBlocks, entityMap), links);

function App() {
  const [state, setState] = useState(start);
  ready(() => {
    const { blocks } = convertToRaw(state.getCurrentContent());
    return JSON.stringify(blocks.map(({ key: _key, ...block }) => block));
  });
  return <Editor editorState={state} onChange={setState} />;
}

createRoot(place).render(<App />);
