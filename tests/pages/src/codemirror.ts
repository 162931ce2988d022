import { markdown } from '@codemirror/lang-markdown';
import { basicSetup, EditorView } from 'codemirror';
import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

const view = new EditorView({
  doc: STORY_BLOCKS.join('\n\n'),
  parent: place,
  extensions: [basicSetup, markdown(), EditorView.lineWrapping],
});
ready(() => view.state.doc.toString());
