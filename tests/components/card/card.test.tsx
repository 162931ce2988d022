// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import { I18nProvider } from '../../../components/i18n';
import type { Language } from '../../../lib/i18n/languages';
import { axeFindings } from '../../helpers/axe';
import { fakePanelView, fakeReviewModel } from '../../helpers/fake-review-model';
import { gappyReport } from '../../helpers/sample-report';

function show(rule: string, { model = fakeReviewModel(), takesFocus = false, language = 'en' as Language } = {}) {
  const finding = model.findings.value.find(one => one.rule === rule);
  if (!finding) throw new Error(`The report has no finding of the rule ${rule}.`);
  const { view } = fakePanelView({ language });
  const onClose = vi.fn();
  const { container } = render(
    <I18nProvider translate={view.translate.value}>
      <Card
        finding={finding}
        model={model}
        anchor={{ contextElement: document.body, getRect: () => new DOMRect(10, 10, 80, 18) }}
        translate={view.translate}
        takesFocus={takesFocus}
        onClose={onClose}
      />
    </I18nProvider>,
  );
  return { model, onClose, container };
}

afterEach(cleanup);

it('shows what, why and the rewrite as a difference, and more on request', () => {
  const { container, model } = show('blame');
  expect(screen.getByText('Reads as blame. What in the test plan let it through?')).toBeTruthy();
  expect(container.querySelector('del')?.textContent).toBe('QA should have caught it');
  expect(container.querySelector('ins')?.textContent).toMatch(/^Our test plan/);
  expect(screen.getByText(/Interviewers listen for who owns the gap/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Learn more' }));
  expect(container.querySelector('.example mark')?.textContent).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change this check' }));
  expect(model.log).toContain('options');
});

it('takes no focus when it opens by hover', () => {
  show('blame');
  expect(document.activeElement).toBe(document.body);
});

it('takes the focus to its first choice when a key opened it', () => {
  show('blame', { takesFocus: true });
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Replace with/);
});

it('replaces and closes', async () => {
  const { model, onClose } = show('blame');
  fireEvent.click(screen.getByRole('button', { name: /^Replace with “our test plan didn’t cover it/ }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(model.log).toContain('apply our test plan didn’t cover it, and I didn’t ask for it');
});

it('leads through the other wordings', () => {
  show('blame');
  fireEvent.click(screen.getByRole('button', { name: 'Another wording (1 of 2)' }));
  expect(screen.getByRole('button', { name: 'Replace with “our test plan had no case for it”' })).toBeTruthy();
});

it('copies where the text can’t be written', () => {
  show('blame', { model: fakeReviewModel({ canWrite: false }) });
  expect(screen.getByRole('button', { name: /^Copy “our test plan/ })).toBeTruthy();
});

it('inserts where something is missing', () => {
  const { container } = show('missing-mitigation', { model: fakeReviewModel({ report: gappyReport() }) });
  expect(screen.getByRole('button', { name: 'Insert' })).toBeTruthy();
  expect(container.querySelector('del')).toBeNull();
});

it.each([
  ['Ignore this one', 'ignore blame:qa (finding)'],
  ['Ignore in this draft', 'ignore blame:qa (draft)'],
  ['Ignore everywhere', 'ignore blame:qa (rule)'],
])('offers to %s', (name, done) => {
  const { model, onClose } = show('blame');
  fireEvent.click(screen.getByRole('button', { name: 'More choices' }));
  fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${name}`) }));
  expect(model.log).toContain(done);
  expect(onClose).toHaveBeenCalled();
});

it('closes on Escape and gives the focus back to the text', () => {
  const { model, onClose } = show('blame', { takesFocus: true });
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(onClose).toHaveBeenCalled();
  expect(model.log).toContain('back to text');
});

it('closes only its menu on the first Escape', () => {
  const { onClose } = show('blame');
  fireEvent.click(screen.getByRole('button', { name: 'More choices' }));
  fireEvent.keyDown(screen.getByRole('menuitem', { name: 'Ignore this one' }), { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

it('has nothing that axe finds, with the menu open', async () => {
  const { container } = show('blame');
  fireEvent.click(screen.getByRole('button', { name: 'More choices' }));
  expect(await axeFindings(container)).toEqual([]);
});
