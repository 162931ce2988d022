import { place, ready } from './page';
import { STORY_BLOCKS } from './story';

const field = document.createElement('input');
field.size = 60;
field.value = STORY_BLOCKS.join(' ');
place.append(field);
ready(() => field.value);
