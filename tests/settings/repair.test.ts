import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { repair } from '../../lib/settings/repair';
import { settingsSchema } from '../../lib/settings/schema';

const mend = (stored: unknown) => repair(settingsSchema, stored, DEFAULT_SETTINGS);

describe('mending what was stored', () => {
  it('takes the defaults where nothing is stored', () => {
    expect(mend(undefined)).toEqual({ value: DEFAULT_SETTINGS, lost: [] });
    expect(mend({})).toEqual({ value: DEFAULT_SETTINGS, lost: [] });
  });

  it('loses only the field that is corrupt, and names it', () => {
    const { value, lost } = mend({ ...DEFAULT_SETTINGS, pace: 'fast', marksLook: 'tint' });

    expect(value).toEqual({ ...DEFAULT_SETTINGS, marksLook: 'tint' });
    expect(lost).toEqual(['pace']);
  });

  it('looks into nested fields', () => {
    const { value, lost } = mend({ panel: { width: 9000, side: 'left', collapsed: true } });

    expect(value.panel).toEqual({ width: 360, side: 'left', collapsed: true });
    expect(lost).toEqual(['panel.width']);
  });

  it('keeps the good entries of a list and of a record', () => {
    const { value, lost } = mend({ sites: ['https://a.example', 7], rules: { blame: 'off', tone: 'loud' } });

    expect(value.sites).toEqual(['https://a.example']);
    expect(value.rules).toEqual({ blame: 'off' });
    expect(lost).toEqual(['rules.tone', 'sites[1]']);
  });

  it('takes the default of both ends when a target’s ends are crossed', () => {
    const { value, lost } = mend({ target: { min: 5, max: 2 } });

    expect(value.target).toEqual(DEFAULT_SETTINGS.target);
    expect(lost).toEqual(['target']);
  });

  it('drops a field that it does not know without a word', () => {
    expect(mend({ ...DEFAULT_SETTINGS, theme: 'pink' })).toEqual({ value: DEFAULT_SETTINGS, lost: [] });
  });

  it('says so when nothing at all could be read', () => {
    expect(mend('garbage')).toEqual({ value: DEFAULT_SETTINGS, lost: [''] });
  });

  it('makes valid settings of any value whatever', () => {
    const fields = Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map(name => [name, fc.anything()]));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(fields, { requiredKeys: [] })), stored => {
        expect(settingsSchema.safeParse(mend(stored).value).success).toBe(true);
      }),
    );
  });

  it('changes nothing that is valid', () => {
    const { value } = mend({ ...DEFAULT_SETTINGS, words: { teams: ['Atlas'], neverFlag: [] } });

    expect(mend(value)).toEqual({ value, lost: [] });
  });
});
