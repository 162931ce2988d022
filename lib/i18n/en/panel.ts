/** What the panel says. */
export const panel = {
  close: 'Close',
} as const;
