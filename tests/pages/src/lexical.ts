import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { place, ready } from './page';
import { STORY_HTML } from './story';

place.contentEditable = 'true';
const editor = createEditor({
  namespace: 'page',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(place);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    const source = new DOMParser().parseFromString(STORY_HTML, 'text/html');
    const root = $getRoot();
    root.clear();
    root.append(...$generateNodesFromDOM(editor, source));
  },
  { tag: 'history-merge', onUpdate: () => ready(() => editor.read(() => $generateHtmlFromNodes(editor))) },
);
