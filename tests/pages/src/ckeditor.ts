import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { place, ready } from './page';
import { STORY_HTML } from './story';

void ClassicEditor.create(place, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List],
  toolbar: ['undo', 'redo', 'bold', 'link'],
  initialData: STORY_HTML,
}).then(editor => ready(() => editor.getData()));
