import { plural } from '../message';

/** What is said around one finding, in the panel, on its card and in the small review. */
export const finding = {
  close: 'Close',
  show: 'Show in text',
  important: 'Important',
  replace: 'Replace',
  replaceWith: 'Replace with “{label}”',
  replaceWithKind: 'Replace with {kind}: “{label}”',
  insert: 'Insert',
  copy: 'Copy',
  copyThis: 'Copy “{label}”',
  another: 'Another wording ({place} of {count})',
  others: plural('count', { one: 'One more wording', other: '# more wordings' }),
  fewer: 'Fewer wordings',
  why: 'Learn more',
  example: 'For example',
  change: 'Change this check',
  ignore: 'Ignore',
  more: 'More choices',
  ignoreThis: 'Ignore this one',
  ignoreDraft: 'Ignore in this draft',
  ignoreDraftHint: 'Everything of this kind, here',
  ignoreRule: 'Ignore everywhere',
  ignoreRuleHint: 'Until you bring it back',

  // What a gap invites to, by step
  'add.bug': 'Add what broke, and for whom',
  'add.detection': 'Add how it was found',
  'add.mitigation': 'Add what stopped the impact',
  'add.root-cause': 'Add why it happened',
  'add.fix': 'Add how it was fixed',
  'add.prevention': 'Add what changed afterward',
  'add.reflection': 'Add what you took from it',
} as const;
