import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { SAMPLE_STORY } from '../../lib/sample-story';

const paragraphs = SAMPLE_STORY.split(/\n\n+/).map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] }));

const element = document.querySelector<HTMLElement>('#editor');
if (element) {
  const editor = new Editor({ element, extensions: [StarterKit], content: { type: 'doc', content: paragraphs } });
  editor.commands.focus('end');
}
