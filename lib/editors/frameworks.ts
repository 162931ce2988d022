// How each editor framework is known, and by which way it takes text. Selectors and ways were tried on the pages in
// tests/pages (November 2026); tests/e2e/editors.e2e.ts tries them again.
import { closestAcross } from './dom';
import { byCommand, byPaste, byReplacement, type InputPath } from './input-paths';

export interface Framework {
  readonly name: string;
  /** Matches the element that holds the whole text. */
  readonly root: string;
  readonly write: InputPath;
  /**
   * Milliseconds after the last input in which the editor would merge a write into the same undo step; a write waits for
   * their end.
   */
  readonly mergesWithin: number;
  /** Only what the user selected is read: code, of which prose is the exception. */
  readonly onlySelection: boolean;
  /** What stands in the DOM for lines that are not in view; empty where all are there. */
  readonly gaps: string;
}

const framework = (name: string, root: string, write: InputPath, more: Partial<Framework> = {}): Framework => ({
  name,
  root,
  write,
  mergesWithin: 0,
  onlySelection: false,
  gaps: '',
  ...more,
});

/** Outermost first where one is built on another. */
const FRAMEWORKS: readonly Framework[] = [
  framework('BlockNote', '.bn-editor', byCommand, { mergesWithin: 500 }),
  framework('Tiptap', '.tiptap.ProseMirror', byCommand, { mergesWithin: 500 }),
  framework('ProseMirror', '.ProseMirror', byCommand, { mergesWithin: 500 }),
  framework('Lexical', '[data-lexical-editor="true"]', byReplacement, { mergesWithin: 300 }),
  framework('Slate', '[data-slate-editor="true"]', byReplacement),
  framework('Quill', '.ql-editor', byCommand, { mergesWithin: 1000 }),
  framework('Draft.js', '.public-DraftEditor-content', byPaste),
  framework('CKEditor', '.ck-editor__editable:not(.ck-editor__nested-editable)', byReplacement),
  framework('TinyMCE', '.mce-content-body', byPaste),
  framework('Editor.js', '.codex-editor__redactor', byCommand),
  framework('Trix', 'trix-editor', byReplacement),
  framework('CodeMirror', '.cm-content', byCommand, { mergesWithin: 500, onlySelection: true, gaps: '.cm-gap' }),
];

const PLAIN = framework('contenteditable', '', byCommand);

/** The framework that an editable element belongs to, and the element that holds its whole text. */
export function frameworkOf(element: Element): { framework: Framework; root: Element } {
  for (const each of FRAMEWORKS) {
    const root = closestAcross(element, each.root);
    if (root) return { framework: each, root };
  }
  return { framework: PLAIN, root: outermostEditable(element) };
}

/** The outermost editable element around one, out of islands that can't be edited. */
function outermostEditable(element: Element): Element {
  let outermost = element;
  for (let at: Element | null = element; at; at = at.parentElement)
    if ((at as HTMLElement).isContentEditable) outermost = at;
  return outermost;
}

/** Selects every root that a framework is known by. */
export const FRAMEWORK_ROOTS = FRAMEWORKS.filter(each => !each.onlySelection)
  .map(each => each.root)
  .join(',');
