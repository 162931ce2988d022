// The one style sheet that highlights need, in the tree of the text they paint.
import { LOOKS, lineColour, tintColour } from './looks';
import type { Look, MarkTheme } from './types';

/** Highlights by name; the current mark has one of its own on top, for its background. */
export interface HighlightName {
  readonly name: string;
  readonly look: Look;
  readonly selected: boolean;
}

/** Rules for the highlights in use. Colours are literal, because `var()` in highlights is not settled among browsers. */
export function highlightCss(names: Iterable<HighlightName>, theme: MarkTheme): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const { name, look, selected } of names) {
    const { line, thickness } = LOOKS[look];
    const background = tintColour(look, theme, selected);
    const decoration = `text-decoration:underline ${line} ${lineColour(look, theme)} ${thickness}px`;
    // The current mark's own entry lies above its line and adds the background only.
    rules.push(`::highlight(${name}){${selected ? '' : `${decoration};`}background-color:${background}}`);
    forced.push(
      `::highlight(${name}){${selected ? 'background-color:Highlight;color:HighlightText' : `text-decoration-color:${LOOKS[look].forced}`}}`,
    );
  }
  return `${rules.join('\n')}\n@media (forced-colors:active){${forced.join('\n')}}`;
}

/** A style sheet in one document or shadow root. */
export interface HighlightSheet {
  /** Sets the rules; adopts the sheet again where the page has dropped it. */
  set(css: string): void;
  remove(): void;
}

type StyledRoot = (Document | ShadowRoot) & { adoptedStyleSheets: CSSStyleSheet[] };

/** Adopts a sheet into the tree of the text. */
export function createHighlightSheet(root: Document | ShadowRoot): HighlightSheet {
  return adopt(root as StyledRoot) ?? createStyleElement(root);
}

/** The way that touches no node; `null` where the browser keeps it from an extension. */
function adopt(root: StyledRoot): HighlightSheet | null {
  const document = root.ownerDocument ?? (root as Document);
  try {
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    const isAdopted = () => [...root.adoptedStyleSheets].includes(sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (!isAdopted()) return null;
    let known = '';
    return {
      set(css) {
        if (css !== known) sheet.replaceSync(css);
        known = css;
        if (!isAdopted()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      },
      remove() {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(each => each !== sheet);
      },
    };
  } catch {
    // Firefox keeps the page's list of adopted sheets from content scripts (bugzilla.mozilla.org/1751346).
    return null;
  }
}

/** An empty style element at the tree's end, filled through the CSSOM, which no Content-Security-Policy forbids. */
function createStyleElement(root: Document | ShadowRoot): HighlightSheet {
  const document = root.ownerDocument ?? (root as Document);
  const parent = 'host' in root ? root : document.documentElement;
  const style = document.createElement('style');
  style.dataset.afterward = '';
  let known = '';
  return {
    set(css) {
      const isGone = !style.isConnected;
      if (isGone) parent.append(style);
      if (!isGone && css === known) return;
      known = css;
      const { sheet } = style;
      if (!sheet) return;
      while (sheet.cssRules.length > 0) sheet.deleteRule(0);
      for (const rule of rulesIn(css)) sheet.insertRule(rule, sheet.cssRules.length);
    },
    remove: () => style.remove(),
  };
}

/** The top-level rules of a sheet as `highlightCss` writes it: one a line, and one block at the end. */
function rulesIn(css: string): string[] {
  const media = css.indexOf('@media');
  return [...css.slice(0, media).split('\n').filter(Boolean), css.slice(media)];
}
