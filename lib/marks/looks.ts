import type { Look, MarkTheme } from './types';

interface LineStyle {
  /** As `text-decoration-style` names it. */
  readonly line: 'wavy' | 'dashed' | 'dotted' | 'solid';
  /** Thickness in px. */
  readonly thickness: number;
  /** Line colours, at least 4.5:1 on the paper they are for. */
  readonly light: string;
  readonly dark: string;
  /** Faint backgrounds for the selected mark and for the look `tint`, as red, green, blue. */
  readonly tint: string;
  /** System colour where the user has chosen their own; the line style keeps the families apart. */
  readonly forced: string;
}

/** How each family of findings looks: a line style of its own, so that colour is never the only sign. */
export const LOOKS = {
  wording: { line: 'wavy', thickness: 1.5, light: '#a63a26', dark: '#f0917e', tint: '196 74 50', forced: 'LinkText' },
  gap: { line: 'dashed', thickness: 2, light: '#8a5a00', dark: '#e6b450', tint: '214 150 20', forced: 'CanvasText' },
  prevention: {
    line: 'dotted',
    thickness: 2.5,
    light: '#4a48a8',
    dark: '#aeb0ff',
    tint: '98 96 214',
    forced: 'VisitedText',
  },
  proportion: {
    line: 'solid',
    thickness: 1,
    light: '#55616e',
    dark: '#aab6c2',
    tint: '110 125 140',
    forced: 'GrayText',
  },
} as const satisfies Record<Look, LineStyle>;

/** The line's colour on the text's own paper. */
export const lineColour = (look: Look, { dark }: MarkTheme): string => (dark ? LOOKS[look].dark : LOOKS[look].light);

/** The background of a mark; stronger when it is the current one. `transparent` where there is none. */
export function tintColour(look: Look, theme: MarkTheme, selected: boolean): string {
  const { tint } = LOOKS[look];
  if (selected) return `rgb(${tint} / ${theme.dark ? 0.34 : 0.22})`;
  return theme.look === 'tint' ? `rgb(${tint} / ${theme.dark ? 0.18 : 0.1})` : 'transparent';
}
