import { viewOf } from '../dom';

/** Selectors of the Google Docs editor page, canvas mode, as of September 2026. */
export const SCROLLER = '.kix-appview-editor';
export const RUNS = 'svg rect[aria-label]';
const TEXT_FRAME = '.docs-texteventtarget-iframe';

/** What Docs changes on its text boxes when it lays text out anew. */
export const LAYOUT_ATTRIBUTES = ['aria-label', 'x', 'y', 'width', 'height', 'transform'];

/** The frame that receives keys, copy and paste in place of the canvas, and the editable in it. */
export function textTargetOf(document: Document): HTMLElement | null {
  const frame = document.querySelector<HTMLIFrameElement>(TEXT_FRAME);
  return frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable]') ?? null;
}

export const isReadOnly = (target: HTMLElement | null): boolean =>
  target?.getAttribute('aria-readonly') === 'true' || target?.getAttribute('contenteditable') === 'false';

/** Presses Docs' own undo key; false when the document can't be edited. Docs goes by the old key code. */
export function pressUndo(page: Document): boolean {
  const target = textTargetOf(page);
  if (!target || isReadOnly(target)) return false;
  const isMac = /Mac/.test(navigator.platform);
  target.focus({ preventScroll: true });
  const keys = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    cancelable: true,
  };
  target.dispatchEvent(new (viewOf(target).KeyboardEvent)('keydown', keys));
  return true;
}
