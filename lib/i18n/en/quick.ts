import { plural } from '../message';

/** The small review that popup and welcome page share. */
export const quick = {
  reading: 'Reading…',
  length: '{words}, {time} spoken',
  'steps.title': 'The steps',
  'findings.none': 'Nothing to mend. Read it aloud once.',
  'findings.more': plural('count', { one: 'Show one more', other: 'Show # more' }),
  'box.label': 'Your story',
  'box.placeholder': 'A bug you shipped, and what changed afterward.',
  'box.sample': 'Try a sample story',
  'box.clear': 'Clear',
  'box.cut': 'Only the first 200,000 characters were read.',
  'box.private': 'It stays on your machine.',
} as const;
