// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { I18nProvider } from '../../../components/i18n';
import { Welcome } from '../../../components/welcome/welcome';
import { pagesCatalogue } from '../../../lib/i18n/catalogues/pages';
import { createTranslate } from '../../../lib/i18n/translate';
import { report } from '../../helpers/fake-engine';

function show(keys: string) {
  render(
    <I18nProvider translate={createTranslate(pagesCatalogue, 'en')}>
      <Welcome
        engine={{ review: () => report(), familyOf: () => 'wording' }}
        sample="A sample story."
        keys={keys}
        onSettings={() => undefined}
      />
    </I18nProvider>,
  );
}

afterEach(cleanup);

it('reviews the sample story at once, in a box that can be written in', () => {
  show('Alt+Shift+R');

  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your story' }).value).toBe('A sample story.');
  expect(screen.getByText('Say what stopped the impact.')).toBeTruthy();
});

it('names the keys where there are any, else the toolbar button', () => {
  show('Alt+Shift+R');
  expect(screen.getByText(/press Alt\+Shift\+R/)).toBeTruthy();
  cleanup();

  show('');
  expect(screen.getByText(/toolbar button/)).toBeTruthy();
});
