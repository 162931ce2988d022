// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../../../components/i18n';
import { Options } from '../../../components/options/options';
import type { OptionsProps, RuleInfo } from '../../../components/options/options-props';
import { pagesCatalogue } from '../../../lib/i18n/catalogues/pages';
import type { Language } from '../../../lib/i18n/languages';
import { engineSpeaker } from '../../../lib/i18n/speak-engine';
import { createTranslate } from '../../../lib/i18n/translate';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { PACE, PHRASES, TARGET } from '../../../lib/settings/limits';

const rules: RuleInfo[] = [
  { id: 'blame', title: 'Blame', family: 'wording', severity: 'high', why: 'Ownership.', flags: ['[[QA broke it]].'] },
  { id: 'too-long', title: 'Long to tell', family: 'proportion', severity: 'hint', why: 'Patience.', flags: ['[[]]'] },
];

function show(over: Partial<OptionsProps> = {}, language: Language = 'en') {
  const props: OptionsProps = {
    settings: DEFAULT_SETTINGS,
    lost: [],
    rules,
    limits: { pace: PACE, target: TARGET, phrases: PHRASES },
    allowedSites: [],
    keptChecks: [],
    shortcuts: [{ command: 'next-finding', keys: 'Alt+Shift+.' }],
    languages: { en: 'English', de: 'Deutsch' },
    onChange: vi.fn(async () => true),
    onAllowSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onForget: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(async () => ({ ok: true, count: 3 }) as const),
    onShortcuts: vi.fn(),
    ...over,
  };
  render(
    <I18nProvider translate={createTranslate(pagesCatalogue, language)}>
      <Options {...props} />
    </I18nProvider>,
  );
  return props;
}

afterEach(cleanup);

describe('the options', () => {
  it('find a check by its words, and switch it off', async () => {
    const { onChange } = show();

    fireEvent.input(screen.getByRole('searchbox', { name: 'Search the checks' }), { target: { value: 'patience' } });
    expect(screen.queryByText('Blame')).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Weight of “Long to tell”' }), { target: { value: 'off' } });

    expect(onChange).toHaveBeenCalledWith({ rules: { 'too-long': 'off' } });
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it('name and find the checks in German', () => {
    show({ rules: rules.map(rule => engineSpeaker('de')?.rule(rule) ?? rule) }, 'de');
    expect(screen.getByText('Schuldzuweisung')).toBeTruthy();

    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'lang zu' } });

    expect(screen.queryByText('Schuldzuweisung')).toBeNull();
    expect(screen.getByText('Lang zu erzählen')).toBeTruthy();
  });

  it('forget a choice that is the rule’s own', () => {
    const { onChange } = show({ settings: { ...DEFAULT_SETTINGS, rules: { blame: 'off' } } });

    fireEvent.change(screen.getByRole('combobox', { name: 'Weight of “Blame”' }), { target: { value: 'high' } });

    expect(onChange).toHaveBeenCalledWith({ rules: {} });
  });

  it('keep own words, one a line, without blanks and repetitions', () => {
    const { onChange } = show();
    const box = screen.getByRole('textbox', { name: 'Names that count as a team' });

    fireEvent.input(box, { target: { value: ' Atlas \n\nPayments\nAtlas' } });
    fireEvent.blur(box);

    expect(onChange).toHaveBeenCalledWith({ words: { teams: ['Atlas', 'Payments'], neverFlag: [] } });
  });

  it('store no pace that nobody speaks at, and say what fits', () => {
    const { onChange } = show();
    const box = screen.getByRole('spinbutton', { name: 'Words spoken in a minute' });

    fireEvent.input(box, { target: { value: '900' } });
    fireEvent.change(box);

    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Between 80 and 240, please.');
  });

  it('name the fields that could not be read', () => {
    show({ lost: ['pace', 'words.teams[2]', 'words.neverFlag', 'panel.width'] });

    expect(screen.getByRole('alert').textContent).toContain(': Your own words, Speaking pace, and Place of the panel.');
  });

  it('restore what was ignored', () => {
    const ignored = [{ scope: 'rule', rule: 'tone', id: 'tone:0', quote: '', title: 'Not calm', at: 5 }] as const;
    const { onChange } = show({ settings: { ...DEFAULT_SETTINGS, ignored } });

    fireEvent.click(screen.getByRole('button', { name: 'Restore “Not calm”' }));

    expect(onChange).toHaveBeenCalledWith({ ignored: [] });
  });

  it('name the line of a broken file', async () => {
    const refusal = { ok: false, reason: 'value', file: 'a.json', line: 7, column: 3, field: 'pace' } as const;
    show({ onImport: async () => refusal });
    const region = screen.getByRole('region', { name: 'Take your settings along' });
    const input = region.querySelector('input[type=file]') as HTMLInputElement;

    Object.defineProperty(input, 'files', { value: [new File(['{'], 'a.json')] });
    fireEvent.change(input);

    expect(await within(region).findByText(/a\.json, line 7: the value of “pace” does not fit/)).toBeTruthy();
  });
});
