import { findCodeEditor } from './code-editor';
import { createCopiedText } from './copied-text';
import { deepActiveElement, documentIn, isElement, selectedRange } from './dom';
import { chooseScope, markdownHeadings } from './draft-scope';
import type { Field } from './field-mirror';
import { FRAMEWORK_ROOTS, frameworkOf } from './frameworks';
import { findGoogleDocs, isGoogleDocs } from './google-docs';
import { findNotion } from './notion';
import { isOptedOut, isSecret, OPTED_OUT } from './off-limits';
import { findPageSelection } from './page-selection';
import { createRichText, selectionIn } from './rich-text';
import { createTextField } from './text-field';
import type { TextMap } from './text-map';
import type { Editor, EditorRequest, FindEditor } from './types';

export type { Box, DraftSource, Editor, EditorRequest, FindEditor, WriteResult } from './types';

const FIELD = 'textarea, input[type="text"], input:not([type])';
const EDITABLE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';
/** Our own elements, which may hold the focus while the user works in the panel. */
const isOurs = (element: Element): boolean => element.localName.startsWith('afterward-');

/** The mails that an answer quotes. */
const MAIL_HISTORY = '.gmail_quote';

/** A lone field shorter than this, in words, is no draft. */
const DRAFT_WORDS = 20;

/**
 * Finds the editor that the user works in: the focused one, else what is selected on the page, else the only one that holds a
 * text. Where nothing fits there is nothing to review.
 */
export const findEditor: FindEditor = async (request, signal) => {
  if (signal.aborted) return null;
  try {
    // On a canvas there is nothing for anybody else to find.
    if (isGoogleDocs(request.document)) return await findGoogleDocs(request, signal);
    const notion = await findNotion(request, signal);
    return (
      notion ??
      focusedEditor(request, signal) ??
      selectedPart(request, signal) ??
      copiedSelection(request) ??
      loneEditor(request, signal)
    );
  } catch (reason) {
    // A page can be in any state; one that can't be understood has no editor.
    console.warn('Afterward could not look for an editor.', reason);
    return null;
  }
};

function focusedEditor({ document }: EditorRequest, signal: AbortSignal): Editor | null {
  const active = deepActiveElement(document);
  if (!active || isOurs(active)) return null;
  // The focus in an empty box, such as the one for a title, does not say what the user writes.
  const isEmpty = textOf(active.matches(FIELD) ? active : frameworkOf(active).root).trim() === '';
  return (
    findCodeEditor(active) ?? (isEmpty ? loneEditor({ document }, signal) : null) ?? editorAt(active, signal, false)
  );
}

const textOf = (element: Element): string =>
  element.matches(FIELD) ? (element as Field).value : (element.textContent ?? '');

/** The editor of a form field or of an editable element, if it may be read. */
function editorAt(element: Element, signal: AbortSignal, isLone: boolean): Editor | null {
  if (element.matches(FIELD)) return fieldAt(element as Field, signal, isLone);
  if (!(element as HTMLElement).isContentEditable && !element.matches(FRAMEWORK_ROOTS)) return null;
  const { framework, root } = frameworkOf(element);
  const range = selectedRange(element);
  const hasSelection = range !== null && !range.collapsed && root.contains(range.startContainer);
  const needsSelection = framework.onlySelection || isOptedOut(element);
  if (isSecret(root) || (needsSelection && !hasSelection)) return null;
  return createRichText(
    {
      name: framework.name,
      called: 'a text editor',
      root,
      map: { mode: 'editor', skip: hasSelection ? MAIL_HISTORY : `${MAIL_HISTORY},${OPTED_OUT}` },
      write: framework.write,
      mergesWithin: framework.mergesWithin,
      get partial() {
        return framework.gaps !== '' && root.querySelector(framework.gaps) !== null;
      },
      widens: !needsSelection,
      scope: map => chooseScope(map.text, isLone ? null : selectionIn(map, root), () => headingsOf(map)),
    },
    signal,
  );
}

/** Headings as the editor has them, else as somebody wrote them who is used to Markdown. */
function headingsOf(map: TextMap) {
  const own = map.headings();
  return own.length > 0 ? own : markdownHeadings(map.text);
}

function fieldAt(field: Field, signal: AbortSignal, isLone: boolean): Editor | null {
  if (isSecret(field)) return null;
  const hasSelection = field.selectionStart !== field.selectionEnd;
  const needsSelection = isOptedOut(field) || field.readOnly || field.disabled;
  if (needsSelection && (isLone || !hasSelection)) return null;
  return createTextField(field, signal);
}

/** What is selected where nothing has focus: in an editor that lost its focus to a menu, or on the page. */
function selectedPart({ document }: EditorRequest, signal: AbortSignal): Editor | null {
  const focused = deepActiveElement(document);
  const inFrame = focused && documentIn(focused);
  const range = selectedRange((inFrame ?? document).documentElement) ?? (focused && selectedRange(focused));
  if (!range || range.collapsed) return null;
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : startContainer.parentElement;
  if (!element || isOurs(element) || isSecret(element)) return null;
  if ((element as HTMLElement).isContentEditable) return editorAt(element, signal, false);
  return findPageSelection(range, signal);
}

/** What the browser says is selected where nobody here can reach it: in a frame of another origin, in a closed shadow root. */
function copiedSelection({ document, selectionText = '' }: EditorRequest): Editor | null {
  const active = deepActiveElement(document);
  if (selectionText.trim() === '' || (active && isSecret(active))) return null;
  return createCopiedText({
    name: 'selection',
    called: 'this page',
    element: document.body ?? document.documentElement,
    text: selectionText,
    focus: () => undefined,
  });
}

/** The one editor on the page that holds a text, where nothing is focused or selected. */
function loneEditor({ document }: EditorRequest, signal: AbortSignal): Editor | null {
  const found = editorsIn(document).filter(
    element => textOf(element).split(/\s+/, DRAFT_WORDS + 1).length > DRAFT_WORDS && isShown(element),
  );
  const [only] = found;
  return only && found.length === 1 ? editorAt(only, signal, true) : null;
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The outermost editors of a document, of the open shadow roots and of the frames of the same origin in it. */
function editorsIn(root: Document | ShadowRoot): Element[] {
  const own = [...root.querySelectorAll(`${FRAMEWORK_ROOTS},${FIELD},${EDITABLE}`)];
  if ('body' in root && root.body?.isContentEditable) own.unshift(root.body);
  const outermost = own.filter(element => !own.some(other => other !== element && other.contains(element)));
  const inner = [...root.querySelectorAll('*')].flatMap(element => {
    const deeper = isOurs(element) ? null : (element.shadowRoot ?? documentIn(element));
    return deeper ? editorsIn(deeper) : [];
  });
  return [...outermost, ...inner];
}
