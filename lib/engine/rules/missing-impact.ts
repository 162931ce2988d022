import { missingStep, tellsHardlyAnything } from '../kinds/missing-step';

/** The bug is told, and nobody is hurt by it. */
export const missingImpact = missingStep({
  id: 'missing-impact',
  title: 'Impact',
  severity: 'medium',
  why: 'The impact tells a listener why any of this matters, and that you looked past the code at the people behind it.',
  source: 'https://sre.google/workbook/postmortem-culture/',
  step: 'bug',
  when: judgement =>
    judgement.impact === 'missing' && (judgement.evidence['bug.labelled'] ?? 0) > 0 && !tellsHardlyAnything(judgement),
  message: 'You say what broke, and not who felt it. How many people, for how long, or what did it cost?',
  starter: () => '[How many] [customers] [could not …] for [minutes].',
  flags: [
    'Context: I was the developer of the seat map of a ticketing platform.[[]]\n\nRoot cause: the server and the browser had rendered the page with different ids.\n\nFix: I derived the ids from the seat number.\n\nPrevention: a test in CI renders each page on both sides and compares them.',
  ],
  passes: [
    'Bug: my release charged 412 customers twice, about 9,000 euros.\n\nRoot cause: the retry had no idempotency key.\n\nFix: the key comes from the order now.',
  ],
});
