/** What the settings says. */
export const settings = {
  title: 'Afterward',
} as const;
