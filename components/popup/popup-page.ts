import type { DraftSource } from '../../lib/editors/types';

/** What the popup knows of the page in the tab. */
export type PopupPage =
  | { readonly kind: 'loading' }
  /** The browser lets no extension in. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'no-draft' }
  | { readonly kind: 'draft'; readonly text: string; readonly source: DraftSource };

/** The site in the tab, where it can be offered on. */
export interface PopupSite {
  readonly host: string;
  /** `always`: built in, nothing to switch. */
  readonly offered: 'on' | 'off' | 'always';
}
