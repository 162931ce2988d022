/** How wide the panel may be, in CSS px. */
export const PANEL_WIDTH = { min: 280, max: 520 } as const;

/** Words spoken in a minute. */
export const PACE = { min: 80, max: 240 } as const;

/** Speaking time that can be aimed at, in minutes. */
export const TARGET = { min: 0.5, max: 15 } as const;

/** How many own words a list takes, and how long each may be. */
export const PHRASES = { most: 500, longest: 80 } as const;
