import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { place, ready } from './page';
import { STORY_HTML } from './story';

const editor = new Editor({ element: place, extensions: [StarterKit], content: STORY_HTML });
ready(() => editor.getHTML());
