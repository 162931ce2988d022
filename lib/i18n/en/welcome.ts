/** What the welcome says. */
export const welcome = {
  title: 'Afterward',
} as const;
