/** Minutes as a clock shows them: 2.12 is “2:07”. */
export function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A number as the user's language writes it: 2.5 is “2,5” in German. */
export const number = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

/** A part of the whole, as a percentage in the user's language. */
export const percent = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A stretch of time in its two largest units and the user's language: “12 min”, “1 hr 5 min”, “2 days”. */
export function duration(minutes: number, language: string): string {
  const whole = Math.round(minutes);
  const parts = [
    { unit: 'day', count: Math.floor(whole / 1440) },
    { unit: 'hour', count: Math.floor((whole % 1440) / 60) },
    { unit: 'minute', count: whole % 60 },
  ];
  const told = parts.filter(({ count }) => count > 0).slice(0, 2);
  return (told.length ? told : parts.slice(-1))
    .map(({ unit, count }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    )
    .join(' ');
}
