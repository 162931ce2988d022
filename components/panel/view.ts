import type { ReadonlySignal } from '@preact/signals';
import type { Translate } from '../../lib/i18n/translate';
import type { ReviewModel } from '../../lib/review/review-model';
import type { Shortcut } from '../controls/shortcuts';

/** A file that the user asked for. */
export interface SavedFile {
  readonly name: string;
  readonly type: 'text/markdown';
  readonly content: string;
}

/** How the panel is shown, and what is outside the review: preferences as signals, wishes as callbacks. */
export interface PanelView {
  readonly translate: ReadonlySignal<Translate>;
  /** CSS px, within `widths`. */
  readonly width: ReadonlySignal<number>;
  readonly widths: { readonly min: number; readonly max: number };
  readonly side: ReadonlySignal<'left' | 'right'>;
  readonly collapsed: ReadonlySignal<boolean>;
  readonly theme: ReadonlySignal<'system' | 'light' | 'dark'>;
  /** Speaking time to aim at, in minutes. */
  readonly target: ReadonlySignal<{ readonly min: number; readonly max: number }>;
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
  /** Shows another width; `keepWidth` remembers it, once a drag has ended. */
  setWidth(px: number): void;
  keepWidth(): void;
  setSide(side: 'left' | 'right'): void;
  setCollapsed(collapsed: boolean): void;
  changeShortcuts(): void;
  save(file: SavedFile): void;
  /** Shows a complete HTML page for printing. */
  print(html: string): void;
}

/** What the larger parts of the panel are given. */
export interface PanelProps {
  readonly model: ReviewModel;
  readonly view: PanelView;
}
