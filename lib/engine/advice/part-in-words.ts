const PARTS = [
  [0.02, 'almost nothing'],
  [0.075, 'a twentieth'],
  [0.115, 'a tenth'],
  [0.15, 'an eighth'],
  [0.18, 'a sixth'],
  [0.225, 'a fifth'],
  [0.29, 'a quarter'],
  [0.36, 'a third'],
  [0.45, 'two fifths'],
  [0.55, 'half'],
  [0.7, 'two thirds'],
  [0.85, 'three quarters'],
] as const;

/** A share from 0 to 1 as people say it: “a third”. */
export const partInWords = (share: number): string => PARTS.find(([upTo]) => share < upTo)?.[1] ?? 'nearly all';
