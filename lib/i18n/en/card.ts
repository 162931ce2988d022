/** What the card says. */
export const card = {
  close: 'Close',
} as const;
