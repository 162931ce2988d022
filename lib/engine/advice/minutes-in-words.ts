const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** Speaking time as people say it: “about half a minute”, “two and a half minutes”. */
export function minutesInWords(minutes: number): string {
  const halves = Math.round(minutes * 2);
  if (halves < 1) return 'a few seconds';
  if (halves === 1) return 'half a minute';
  const whole = Math.floor(halves / 2);
  const name = NUMBERS[whole] ?? String(whole);
  if (halves % 2 === 1) return whole === 1 ? 'a minute and a half' : `${name} and a half minutes`;
  return whole === 1 ? 'a minute' : `${name} minutes`;
}
