import type { Editor } from '../editors/types';
import type { Rule } from '../engine/define-rule';
import type { Reviewer, ReviewOptions } from '../engine/index';
import type { Language } from '../i18n/languages';
import type { Painter, Surface } from '../marks/types';
import type { Ignored, KeptCheck } from './review-model';

/** The engine as another script hands it over. */
export interface Engine {
  createReviewer(options?: ReviewOptions): Reviewer;
  readonly rules: readonly Pick<Rule, 'id' | 'title' | 'family' | 'severity' | 'why' | 'flags'>[];
  /** The same engine, saying what it finds in the interface's language; wordings for the draft stay English. */
  speaking(language: Language): Engine;
}

/** What the conductor needs of the world around it. */
export interface ReviewPorts {
  findEditor(signal: AbortSignal): Promise<Editor | null>;
  createPainter(surface: Surface, signal: AbortSignal): Painter;
  readonly engine: Promise<Engine>;
  /** Runs a long review when the page has nothing better to do. */
  whenIdle(work: () => void, signal: AbortSignal): void;
  /** Milliseconds, to notice a review that is too long for a frame. */
  now(): number;
  copy(text: string): Promise<void>;
  saveIgnored(ignored: readonly Ignored[]): void;
  saveKept(kept: readonly KeptCheck[]): void;
  openOptions(): void;
  close(): void;
}

/** What of the settings a review depends on. */
export interface ReviewSettings {
  readonly options: ReviewOptions;
  readonly language: Language;
  /** Those that concern this draft, and the rules ignored everywhere. */
  readonly ignored: readonly Ignored[];
  readonly kept: readonly KeptCheck[];
}
