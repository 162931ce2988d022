// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../../../components/i18n';
import { Popup, type PopupProps } from '../../../components/popup/popup';
import { pagesCatalogue } from '../../../lib/i18n/catalogues/pages';
import { createTranslate } from '../../../lib/i18n/translate';
import { finding, report } from '../../helpers/fake-engine';

const QUOTE = 'QA should have caught it';

const engine: NonNullable<PopupProps['engine']> = {
  familyOf: () => 'wording',
  review: text => {
    const start = text.indexOf(QUOTE);
    return report({
      isStory: text.length > 20,
      checklist: [{ step: 'mitigation', state: 'missing', evidence: [], advice: 'Say what stopped it.' }],
      findings: start < 0 ? [] : [finding({ quote: QUOTE, start, end: start + QUOTE.length })],
    });
  },
};

const source = { editor: 'Google Docs', scope: 'selection', cut: false, partial: false, canWiden: true } as const;

function show(over: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    page: { kind: 'draft', text: `A cache broke. ${QUOTE}.`, source },
    site: { host: 'a.example', offered: 'off' },
    engine,
    sample: `The sample. ${QUOTE}.`,
    keys: 'Alt+Shift+R',
    onCheck: vi.fn(async () => true),
    onOffer: vi.fn(async () => true),
    onSettings: vi.fn(),
    onHelp: vi.fn(),
    ...over,
  };
  render(
    <I18nProvider translate={createTranslate(pagesCatalogue, 'en')}>
      <Popup {...props} />
    </I18nProvider>,
  );
  return props;
}

afterEach(cleanup);

describe('the popup', () => {
  it('shows what was read, the verdict and the state of each step', () => {
    show();

    expect(screen.getByText('Your selection in Google Docs')).toBeTruthy();
    expect(screen.getByText('Say what stopped the impact.')).toBeTruthy();
    expect(screen.getByText(/1 finding$/)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'The steps' }).textContent).toBe('What stopped itmissing');
  });

  it('offers a box where there is no draft, and reviews the sample in it', () => {
    show({ page: { kind: 'no-draft' } });
    expect(document.querySelector('[data-finding]')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Try a sample story' }));

    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your story' }).value).toContain('The sample.');
    expect(document.querySelector('mark')?.textContent).toBe(QUOTE);
    expect(document.querySelector('li[data-finding]')?.textContent).toContain(QUOTE);
  });

  it('says plainly that the browser keeps a page to itself, and offers no check there', () => {
    show({ page: { kind: 'restricted' }, site: null });

    expect(screen.getByText('The browser keeps this page to itself.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Your story' })).toBeTruthy();
  });

  it('says so when the check could not open', async () => {
    show({ onCheck: async () => false });

    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));

    expect((await screen.findByRole('alert')).textContent).toContain('did not work here');
  });

  it('asks for one site, and says when the browser did not allow it', async () => {
    const { onOffer } = show({ onOffer: vi.fn(async () => false) });

    fireEvent.click(screen.getByRole('switch', { name: 'Always offer on a.example' }));

    expect(onOffer).toHaveBeenCalledWith(true);
    expect((await screen.findByRole('alert')).textContent).toContain('did not allow it');
  });
});
