/** What the rules says. */
export const rules = {
  title: 'Afterward',
} as const;
