import ace from 'ace-builds';
import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

place.style.height = '320px';
const editor = ace.edit(place, { value: STORY_BLOCKS.join('\n\n'), wrap: true });
editor.clearSelection();
ready(() => editor.getValue());
