import { place, ready } from './page';
import { STORY_HTML } from './story';

place.contentEditable = 'true';
place.innerHTML = STORY_HTML;
ready(() => place.innerHTML);
