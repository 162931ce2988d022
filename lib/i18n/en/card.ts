/** What the card says. */
export const card = {
  close: 'Close',
  replace: 'Replace',
  replaceWith: 'Replace with “{label}”',
  insert: 'Insert',
  copy: 'Copy',
  copyThis: 'Copy “{label}”',
  another: 'Another wording ({place} of {count})',
  why: 'Learn more',
  ignore: 'Ignore',
  more: 'More choices',
  ignoreThis: 'Ignore this one',
  ignoreDraft: 'Ignore in this draft',
  ignoreDraftHint: 'Everything of this kind, here',
  ignoreRule: 'Ignore everywhere',
  ignoreRuleHint: 'Switches this check off',
} as const;
