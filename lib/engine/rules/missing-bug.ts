import { missingStep } from '../kinds/missing-step';

/** Nothing says what broke. */
export const missingBug = missingStep({
  id: 'missing-bug',
  title: 'What broke',
  severity: 'high',
  why: 'Without the bug there is no story: everything after it hangs in the air.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  step: 'bug',
  when: ({ evidence }) => (evidence['bug.any'] ?? 0) < 0 && (evidence['bug.labelled'] ?? 0) === 0,
  message: 'Nothing says what broke. Open with the bug in one plain sentence: what stopped working, and for whom.',
  starter: () => 'In [month, year] I shipped [the change], and [what users could no longer do].',
  flags: [
    '[[]]Root cause: I had left the tenant out of the cache key.\n\nFix: I added the tenant to the key and cleared the cache.\n\nPrevention: a lint rule now fails the build when a key has no tenant.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice.\n\nMitigation: I rolled it back within nine minutes.\n\nPrevention: a contract test blocks the merge now.',
  ],
});
