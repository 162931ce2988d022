import { defineRule } from '../define-rule';
import type { UnitBody } from '../draft';
import { TWO_STORIES } from '../words/two-stories';

// How a sentence opens depends on the sentence alone, so it is looked at once and forgotten with it.
const known = new WeakMap<UnitBody, RegExpExecArray | null>();

function openingOf(body: UnitBody): RegExpExecArray | null {
  let opening = known.get(body);
  if (opening === undefined) {
    opening = TWO_STORIES.exec(body.text);
    known.set(body, opening);
  }
  return opening;
}

/** A second bug begins in the same answer. */
export const twoStories = defineRule({
  id: 'two-stories',
  title: 'Two stories',
  family: 'proportion',
  severity: 'hint',
  why: 'Two bugs share the time of one, and neither gets to what changed. One story, told whole, is stronger.',
  source: 'The rubric: two bugs in one answer.',
  flags: [
    'The first bug was mine: my release charged 412 customers twice, and I rolled it back within nine minutes. The cause was a missing key, and I fixed it. [[Another time I broke the login]]: 3,000 people could not get in for an hour. I had renamed a cookie.',
  ],
  passes: [
    'My release charged 412 customers twice, and I rolled it back within nine minutes. The cause was a missing key. Another test now covers the retry.',
  ],
  find: ({ units }) => {
    for (const [index, unit] of units.entries()) {
      const opening = index > 1 ? openingOf(unit.body) : null;
      if (!opening) continue;
      const goesOn = units.slice(index, index + 4).some(({ section }) => section === 'bug' || section === 'root-cause');
      if (!goesOn) continue;
      const start = unit.start + opening.index + (opening[1]?.length ?? 0);
      return [
        {
          span: { start, end: unit.start + opening.index + opening[0].length },
          message: 'A second story starts here. Keep the one that says more about what changed, and drop the other.',
        },
      ];
    }
    return [];
  },
});
