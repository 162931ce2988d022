import { place, ready } from './page';
import { STORY_HTML } from './story';

const root = place.attachShadow({ mode: 'open' });
root.innerHTML = '<style>[contenteditable] { padding: 8px; }</style><div contenteditable="true"></div>';
const editor = root.querySelector('div') as HTMLElement;
editor.innerHTML = STORY_HTML;
ready(() => editor.innerHTML);
