export type { ReviewOptions } from './options';
export type { Report } from './report';

import type { ReviewOptions } from './options';
import type { Report } from './report';
import { createReview } from './review';
import { readStory } from './story';

/** Keeps what it learned about unchanged units between calls; answers exactly as `reviewDraft` does. */
export interface Reviewer {
  review(text: string): Report;
}

/** Reviews a text once. */
export const reviewDraft = (text: string, options?: ReviewOptions): Report => createReview(readStory, options)(text);

/** A reviewer for a text that is being edited. */
export const createReviewer = (options?: ReviewOptions): Reviewer => ({ review: createReview(readStory, options) });
