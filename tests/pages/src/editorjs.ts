import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';
import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

const [title, first, second, item1, item2, last] = STORY_BLOCKS;
const editor = new EditorJS({
  holder: place,
  tools: { header: Header as never, list: List as never },
  data: {
    blocks: [
      { type: 'header', data: { text: title, level: 2 } },
      { type: 'paragraph', data: { text: first.replace('drop orders', '<b>drop orders</b>') } },
      { type: 'paragraph', data: { text: second.replace('cache', '<a href="https://example.org/cache">cache</a>') } },
      {
        type: 'list',
        data: { style: 'unordered', items: [item1, item2].map(content => ({ content, meta: {}, items: [] })) },
      },
      { type: 'paragraph', data: { text: last } },
    ],
  },
});
// Its own save is asynchronous; the blocks' elements are what it saves.
void editor.isReady.then(() =>
  ready(() => [...place.querySelectorAll('[contenteditable="true"]')].map(block => block.innerHTML).join('\n')),
);
