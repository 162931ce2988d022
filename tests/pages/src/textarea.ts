import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

const field = document.createElement('textarea');
// As many lines are seen whatever the machine's fonts are.
field.style.font = '13px/1.2 monospace';
field.rows = 10;
field.cols = 50;
field.value = STORY_BLOCKS.join('\n\n');
place.append(field);
ready(() => field.value);
