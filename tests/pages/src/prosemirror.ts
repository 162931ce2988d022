import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { place, ready } from './page';
import { STORY_HTML } from './story';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const source = document.createElement('div');
source.innerHTML = STORY_HTML;
const view = new EditorView(place, {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(source),
    plugins: exampleSetup({ schema, menuBar: false }),
  }),
});
ready(() => {
  const out = document.createElement('div');
  out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
  return out.innerHTML;
});
