// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { mountPanel } from '../../../components/panel';
import { fakePanelView, fakeReviewModel } from '../../helpers/fake-review-model';
import { sampleReport } from '../../helpers/sample-report';

let unmount = () => {};
afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

function show(followUps = sampleReport().followUps) {
  const host = document.createElement('afterward-panel');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  unmount = mountPanel(root, fakeReviewModel({ report: sampleReport({ followUps }) }), fakePanelView().view);
  const find = (words: RegExp) => {
    const all = [...root.querySelectorAll('button')];
    const button = all.find(one => words.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
    if (!button) throw new Error(`The panel has no button ${words}.`);
    return button;
  };
  const press = (words: RegExp) => {
    find(words).focus();
    find(words).click();
  };
  const focused = () => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent;
  return { find, press, focused };
}

it('goes on to what comes in the place of “Show more”', async () => {
  const questions = ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?'];
  const { press, focused } = show(questions.map(question => ({ question, answered: false })));
  press(/^Show 2 more questions/);
  await vi.waitFor(() => expect(focused()).toBe('Practise: Five?'));
});

it('stays on the list when what is ignored is restored', async () => {
  const { find, press, focused } = show();
  press(/^Ignore$/);
  await vi.waitFor(() => find(/^Ignored/));
  press(/^Ignored/);
  await vi.waitFor(() => find(/^Restore/));
  press(/^Restore/);
  await vi.waitFor(() => expect(focused()).toBe('What the marks mean'));
});

it('is on the tab when the panel is folded, and back in the panel when it is unfolded', async () => {
  const { press, focused } = show();
  press(/^Fold the panel/);
  await vi.waitFor(() => expect(focused()).toContain('Open the panel'));
  press(/^Open the panel/);
  await vi.waitFor(() => expect(focused()).toBe('Check again'));
});
