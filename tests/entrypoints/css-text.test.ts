import { expect, it } from 'vitest';
import { hostRulesFirm, topLevelRules } from '../../entrypoints/app.content/css-text';

it('cuts a sheet into its rules, blocks whole and comments out', () => {
  const css =
    'a { color: red } /* b { } */ @media print { a { color: black } p { margin: 0 } }\n.c::after { content: "}{" }';

  expect(topLevelRules(css)).toEqual([
    'a { color: red }',
    '@media print { a { color: black } p { margin: 0 } }',
    '.c::after { content: "}{" }',
  ]);
});

it('makes what is said of the host important, in its order', () => {
  expect(hostRulesFirm([':host { all: initial; --w: 1px; position: fixed; }', 'p { margin: 0 }'])).toEqual([
    ':host {all: initial !important;--w: 1px;position: fixed !important;}',
    'p { margin: 0 }',
  ]);
});
