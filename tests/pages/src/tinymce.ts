import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/themes/silver';
import { place, ready } from './page';
import { STORY_HTML } from './story';

place.innerHTML = STORY_HTML;
void tinymce
  .init({
    target: place,
    license_key: 'gpl',
    plugins: 'lists link',
    promotion: false,
    height: 420,
    skin: 'oxide',
    content_css: 'default',
  })
  .then(([editor]) => ready(() => editor?.getContent() ?? ''));
