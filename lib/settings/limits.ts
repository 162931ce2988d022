/** How wide the panel may be, in CSS px. */
export const PANEL_WIDTH = { min: 280, max: 520 } as const;
