import 'trix';
import 'trix/dist/trix.css';
import { place, ready } from './page';
import { STORY_HTML } from './story';

type TrixElement = HTMLElement & { editor: { loadHTML(html: string): void }; value: string };

const editor = document.createElement('trix-editor') as TrixElement;
editor.addEventListener('trix-initialize', () => {
  editor.editor.loadHTML(STORY_HTML.replaceAll('h2>', 'h1>').replaceAll(/<(\/?)p>/g, '<$1div>'));
  ready(() => editor.value);
});
place.append(editor);
