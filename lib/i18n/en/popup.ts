/** What the popup says. */
export const popup = {
  title: 'Afterward',
} as const;
