export type { ReviewOptions } from './options';
export type { Report } from './report';
import type { ReviewOptions } from './options';
import type { Report } from './report';

/** Keeps what it learned about unchanged units between calls; answers exactly as `reviewDraft` does. */
export interface Reviewer {
  review(text: string): Report;
}

export declare function reviewDraft(text: string, options?: ReviewOptions): Report;
export declare function createReviewer(options?: ReviewOptions): Reviewer;
