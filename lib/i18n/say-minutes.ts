import type { MessageKey, Translate } from './translate';

const BY_HALVES = [
  'common.spoken.short',
  'common.spoken.short',
  'common.spoken.one',
  'common.spoken.oneAndHalf',
  'common.spoken.two',
  'common.spoken.twoAndHalf',
  'common.spoken.three',
  'common.spoken.threeAndHalf',
  'common.spoken.four',
] as const satisfies readonly MessageKey[];

/** A speaking time as people say it: “about two and a half minutes”. */
export function sayMinutes(t: Translate, minutes: number): string {
  const key = BY_HALVES[Math.round(minutes * 2)];
  return key ? t(key) : t('common.spoken.more', { count: Math.round(minutes) });
}
