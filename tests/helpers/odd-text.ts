import fc from 'fast-check';

const PIECES = [
  'We rolled back the release at 14:02. ',
  'I missed it',
  'The root cause was a missing index; ',
  'QA should have caught it. ',
  'constructor ',
  '\r\n',
  '\n\n',
  '\n- ',
  '## Fix\n',
  'Mitigation: ',
  '| a | b |\n',
  '```\n',
  '👩‍💻',
  'e\u0301',
  '\u00A0',
  '\u200B',
  '“smart” ',
  'don’t ',
  '4.18 ',
  'e.g. ',
  'since then we added a test. ',
  '\uD83D',
  '… ',
  '\t',
];

/** Texts that drafts are made of, and some that no draft should hold. */
export const oddText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
