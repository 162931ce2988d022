import { describe, expect, it } from 'vitest';
import { followDraft } from '../../lib/editors/google-docs/follow-draft';

const BEFORE = 'Title. Draft begins here and it goes on until it ends here. Rest.';
const DRAFT = 'Draft begins here and it goes on until it ends here.';
const span = { start: BEFORE.indexOf(DRAFT), end: BEFORE.indexOf(DRAFT) + DRAFT.length };

describe('the draft after a change of the text around it', () => {
  it.each([
    ['typing above', BEFORE.replace('Title', 'Longer title'), DRAFT],
    ['typing inside', BEFORE.replace('begins', 'really begins'), DRAFT.replace('begins', 'really begins')],
    ['typing at its end', BEFORE.replace(' Rest', ' More. Rest'), DRAFT],
    [
      'typing above and inside at once',
      BEFORE.replace('Title', 'A title').replace('until', 'till'),
      DRAFT.replace('until', 'till'),
    ],
    [
      'typing inside and below at once',
      BEFORE.replace('until', 'till').replace('Rest', 'The rest'),
      DRAFT.replace('until', 'till'),
    ],
    ['deleting above', BEFORE.replace('Title. ', ''), DRAFT],
  ])('stays the same draft: %s', (_, after, draft) => {
    const { start, end } = followDraft(span, BEFORE, after);

    expect(after.slice(start, end)).toBe(draft);
  });

  it('is what replaced all of it', () => {
    const { start, end } = followDraft(span, BEFORE, 'Something else');

    expect('Something else'.slice(start, end)).toBe('Something else');
  });
});
