import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { place, ready } from './page';
import { STORY_HTML } from './story';

place.innerHTML = STORY_HTML;
const quill = new Quill(place, { theme: 'snow' });
quill.history.clear();
ready(() => JSON.stringify(quill.getContents().ops));
