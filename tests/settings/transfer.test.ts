import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { migrate } from '../../lib/settings/migrations';
import type { Settings } from '../../lib/settings/schema';
import { exportSettings, importSettings } from '../../lib/settings/transfer';

const mine: Settings = {
  ...DEFAULT_SETTINGS,
  rules: { blame: 'off', tone: 'hint' },
  words: { teams: ['Atlas'], neverFlag: ['legacy mode'] },
  ignored: [{ scope: 'draft', rule: 'tone', id: 'tone:x:0', quote: 'disaster', title: 'Tone', at: 1, draft: 'd' }],
};

describe('the settings file', () => {
  it('brings everything back that it took along', () => {
    expect(importSettings(exportSettings(mine))).toEqual({ ok: true, settings: mine });
  });

  it('leaves alone what it does not mention', () => {
    const file = JSON.stringify({ kind: 'afterward-settings', version: 1, settings: { pace: 140 } });

    expect(importSettings(`\uFEFF${file}`)).toEqual({ ok: true, settings: { pace: 140 } });
  });

  it('names line and column where the JSON breaks', () => {
    const file = exportSettings(mine).replace('"version": 1,', '"version": 1');

    expect(importSettings(file)).toMatchObject({ ok: false, reason: 'syntax', line: 4, column: 3 });
  });

  it.each([
    ['"pace": 150', '"pace": "fast"', 'pace'],
    ['"width": 360', '"width": 12', 'panel.width'],
    ['"blame": "off"', '"blame": "loud"', 'rules.blame'],
    ['"quote": "disaster"', '"quote": 5', 'ignored.0.quote'],
    ['"marksLook": "lines"', '"marksLok": "lines"', 'marksLok'],
  ])('names the line of a value that does not fit: %s → %s', (good, bad, field) => {
    const file = exportSettings(mine).replace(good, bad);
    const line = file.split('\n').findIndex(text => text.includes(bad)) + 1;

    expect(importSettings(file)).toMatchObject({ ok: false, reason: 'value', line, field });
  });

  it('points at the object from which something is missing', () => {
    const file = exportSettings(mine).replace(/"side": "right",\s*/, '');
    const line = file.split('\n').findIndex(text => text.includes('"panel"')) + 1;

    expect(importSettings(file)).toMatchObject({ ok: false, reason: 'value', line, field: 'panel.side' });
  });

  it('tells another JSON file from its own, and a later version from this one', () => {
    expect(importSettings('{"name":"something else"}')).toMatchObject({ ok: false, reason: 'kind', line: 1 });
    expect(importSettings(exportSettings(mine).replace('"version": 1', '"version": 99'))).toMatchObject({
      ok: false,
      reason: 'newer',
      line: 3,
    });
  });

  it.each(['', ' ', 'null', '[]', '{', '[1,', '// nothing', '['.repeat(200_000)])('refuses %.12s calmly', file => {
    expect(importSettings(file)).toMatchObject({ ok: false });
  });

  it('never throws, and always names a line that the file has', () => {
    const whole = exportSettings(mine);
    const broken = fc
      .tuple(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 8 }))
      .map(([at, length, inserted]) => whole.slice(0, at) + inserted + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string(), fc.json()), file => {
        const result = importSettings(file);
        if (result.ok) return;
        expect(result.line).toBeGreaterThanOrEqual(1);
        expect(result.line).toBeLessThanOrEqual(file.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

describe('lifting an older version', () => {
  it('takes every step in between, in order', () => {
    const steps = { 2: (old: unknown) => `${old}→2`, 4: (old: unknown) => `${old}→4` };

    expect(migrate('1', 1, 4, steps)).toBe('1→2→4');
    expect(migrate('4', 4, 4, steps)).toBe('4');
  });
});
