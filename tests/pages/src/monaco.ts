import * as monaco from 'monaco-editor';
import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

place.style.height = '320px';
const editor = monaco.editor.create(place, {
  value: STORY_BLOCKS.join('\n\n'),
  language: 'plaintext',
  wordWrap: 'on',
  minimap: { enabled: false },
});
ready(() => editor.getValue());
