/** What the options says. */
export const options = {
  title: 'Afterward',
} as const;
