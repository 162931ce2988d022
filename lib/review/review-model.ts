import type { ReadonlySignal } from '@preact/signals';
import type { DraftSource, WriteResult } from '../editors/types';
import type { Rule } from '../engine/define-rule';
import type { Finding, Report, Suggestion } from '../engine/report';
import type { Span } from '../text/span';

export type PanelState = 'reading' | 'ready' | 'no-draft' | 'not-a-story' | 'unreadable';

export type Family = Rule['family'];

/** How far an “Ignore” reaches. */
export type IgnoreScope = 'finding' | 'draft' | 'rule';

export interface Ignored {
  readonly scope: IgnoreScope;
  readonly rule: string;
  /** The finding that was ignored; for scope `finding` only this id is hidden. */
  readonly id: string;
  readonly quote: string;
  readonly title: string;
}

/** A plain line at the foot of the panel: what happened, and what can be done about it. `id` changes with each notice. */
export interface Notice {
  readonly id: number;
  readonly kind:
    | 'replaced'
    | 'inserted'
    | 'copied'
    | 'copy-failed'
    | 'ignored'
    | 'kept'
    | 'moved'
    | 'read-only'
    | 'refused'
    | 'ambiguous'
    | 'busy'
    | 'orphaned'
    | 'settings-repaired';
  /** A word or two of the text concerned, where there is any. */
  readonly about?: string;
  /** Whether `undoNotice` can take it back. */
  readonly undoable: boolean;
}

/** A finished check that the user asked to keep: figures and findings, the text only when asked. */
export interface KeptCheck {
  readonly at: number;
  readonly words: number;
  readonly minutes: number;
  readonly level: Report['verdict']['level'];
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly title: string;
    readonly quote: string;
  }[];
  readonly steps: Readonly<Record<string, 'done' | 'weak' | 'missing'>>;
  readonly text?: string;
}

/** Everything the views know: signals to read, actions to call. The conductor makes it; components only import its type. */
export interface ReviewModel {
  readonly state: ReadonlySignal<PanelState>;
  readonly text: ReadonlySignal<string>;
  readonly source: ReadonlySignal<DraftSource | null>;
  readonly report: ReadonlySignal<Report | null>;
  /** Findings to show: those of the report without the ignored ones and without those whose text was just edited. */
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** What hides something here: single findings of this draft, and checks ignored in it or everywhere. */
  readonly ignored: ReadonlySignal<readonly Ignored[]>;
  readonly selectedId: ReadonlySignal<string | null>;
  /** The family of a rule (line style, group in the panel); `wording` while the engine is still loading. */
  familyOf(rule: string): Family;
  /** The title of the rule of something stored, in the interface's language; the stored one where the rule is not known. */
  titleOf(stored: { readonly rule: string; readonly title: string }): string;
  /** A sentence that the rule finds something in, the words in `[[ ]]`; empty where there is none. */
  exampleOf(rule: string): string;
  readonly notice: ReadonlySignal<Notice | null>;
  /** Whether Replace can write (else the views offer Copy) and marks can be painted (else the panel says so). */
  readonly canWrite: ReadonlySignal<boolean>;
  readonly canMark: ReadonlySignal<boolean>;
  /** Whether “Show in text” can show anything. */
  readonly canShow: ReadonlySignal<boolean>;
  readonly kept: ReadonlySignal<readonly KeptCheck[]>;
  readonly actions: ReviewActions;
}

export interface ReviewActions {
  /** Makes a finding the current one; with `reveal`, scrolls it into view in the text. */
  select(id: string | null, reveal?: boolean): void;
  /** Walks through the shown findings in text order, and wraps round. */
  next(): void;
  previous(): void;
  reveal(span: Span): void;
  /** Replaces in the text, or copies where the text can't be written. */
  apply(finding: Finding, suggestion: Suggestion): Promise<WriteResult | 'copied'>;
  /** Inserts free text (an answer to a follow-up question) at a place of the draft. */
  insert(text: string, at: number): Promise<WriteResult | 'copied'>;
  copy(text: string): Promise<void>;
  ignore(finding: Finding, scope: IgnoreScope): void;
  restore(ignored: Ignored): void;
  undoNotice(): void;
  dismissNotice(): void;
  /** Reads the draft again, or finds it anew where there was none. */
  recheck(): void;
  widen(): void;
  /** Reviews any text with the same engine and settings: a practised answer, a pasted story. */
  reviewText(text: string): Report;
  keepCheck(withText: boolean): void;
  forgetChecks(): void;
  openOptions(): void;
  /** Gives focus back to the editor at the caret where it was. */
  backToText(): void;
  close(): void;
}
