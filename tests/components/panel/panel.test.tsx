// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../../../components/i18n';
import { Panel } from '../../../components/panel/panel';
import { axeFindings } from '../../helpers/axe';
import { fakePanelView, fakeReviewModel } from '../../helpers/fake-review-model';
import { gappyReport, sampleReport } from '../../helpers/sample-report';

function show(model = fakeReviewModel(), options: Parameters<typeof fakePanelView>[0] = {}) {
  const { view, kept, saved, printed } = fakePanelView(options);
  const { container } = render(
    <I18nProvider translate={view.translate.value}>
      <Panel model={model} view={view} />
    </I18nProvider>,
  );
  return { model, view, kept, saved, printed, container };
}

const button = (name: string | RegExp, inside: HTMLElement = document.body) =>
  within(inside).getByRole('button', { name });
const item = (rule: string, nth = 0) => {
  const found = document.querySelectorAll<HTMLElement>(`[data-rule="${rule}"]`)[nth];
  if (!found) throw new Error(`The panel shows no finding of the rule ${rule}.`);
  return found;
};

afterEach(cleanup);

describe('what the panel shows', () => {
  it('says in one sentence what to do next', () => {
    show();
    expect(screen.getByText(/Say what stopped the harm before you explain the cause/)).toBeTruthy();
  });

  it('says what was read, how much, and how long it is spoken', () => {
    show();
    expect(screen.getByText('Selection in Google Docs · 214 words · 1:26')).toBeTruthy();
  });

  it('shows the steps with their state as a word', () => {
    show(fakeReviewModel({ report: gappyReport() }));
    expect(button(/What stopped it missing/)).toBeTruthy();
    expect(button(/How it was found thin · \d:\d\d$/)).toBeTruthy();
  });

  it('has each finding as a list item with its id, rule and kind', () => {
    show();
    const blame = item('blame');
    expect(blame.tagName).toBe('LI');
    expect(blame.dataset).toMatchObject({ finding: 'blame:qa', rule: 'blame', kind: 'role' });
  });

  it('opens the most important finding of each family and no more', () => {
    const { container } = show();
    const open = [...container.querySelectorAll('.finding-open[aria-expanded="true"]')];
    expect(open.map(one => one.closest('li')?.dataset.finding)).toEqual([
      'mitigation-after-cause',
      'blame:qa',
      'weak-prevention:careful',
      'prevention-share',
    ]);
  });

  it('shows an open slot in the ribbon where a step is missing', () => {
    const { container } = show(fakeReviewModel({ report: gappyReport() }));
    const names = [...container.querySelectorAll('.ribbon-item button')].map(one => one.getAttribute('aria-label'));
    expect(names.indexOf('Add what stopped the impact')).toBe(2);
  });

  it('speaks German', () => {
    show(fakeReviewModel(), { language: 'de' });
    expect(button('Noch einmal prüfen')).toBeTruthy();
    expect(screen.getByText('Auswahl aus Google Docs · 214 Wörter · 1:26')).toBeTruthy();
  });

  it('runs the way its language is written, and so does the page for printing', () => {
    const { container, printed } = show(fakeReviewModel(), { direction: 'rtl' });
    expect(container.querySelector<HTMLElement>('.panel')?.dir).toBe('rtl');
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Print the review' }));
    expect(printed[0]).toContain('<html lang="en" dir="rtl">');
  });

  it('says plainly when marks and writing are not to be had', () => {
    show(fakeReviewModel({ canMark: false, canWrite: false }));
    expect(screen.getByText(/Marks can’t be shown in this editor/)).toBeTruthy();
    expect(button(/^Copy “our test plan didn’t cover it/, item('blame'))).toBeTruthy();
  });

  it('offers to show words in the text only where they can be shown', () => {
    show(fakeReviewModel());
    expect(screen.queryAllByRole('button', { name: 'Show in text' }).length).toBeGreaterThan(0);
    cleanup();

    show(fakeReviewModel({ canMark: false, canWrite: false, canShow: false }));
    expect(screen.queryAllByRole('button', { name: 'Show in text' })).toEqual([]);
    expect(screen.queryByText(/“Show in text” selects/)).toBeNull();
  });

  it('offers a shape to start from when the text is no such story', () => {
    const { verdict } = sampleReport();
    const report = sampleReport({
      isStory: false,
      findings: [],
      verdict: { ...verdict, headline: 'Not a story yet.' },
    });
    const { model } = show(fakeReviewModel({ state: 'not-a-story', report }));
    fireEvent.click(button('Copy this outline'));
    expect(model.log.at(-1)).toMatch(/^copy The bug and its impact/);
  });
});

describe('what the panel does', () => {
  it('shows a finding in the text when it is clicked, and keeps it open', () => {
    const { model } = show();
    fireEvent.click(button(/QA should have caught it/, item('blame')));
    expect(model.log).toContain('select blame:qa and reveal');
    expect(button(/QA should have caught it/, item('blame')).getAttribute('aria-expanded')).toBe('true');
  });

  it('replaces with the wording on the button', () => {
    const { model } = show();
    fireEvent.click(button('Replace with “our test plan didn’t cover it, and I didn’t ask for it”', item('blame')));
    expect(model.log).toContain('apply our test plan didn’t cover it, and I didn’t ask for it');
  });

  it('inserts a starter sentence where something is missing', () => {
    const { model } = show(fakeReviewModel({ report: gappyReport() }));
    fireEvent.click(button('Insert', item('missing-mitigation')));
    expect(model.log).toContain('apply At […] I turned […] off, and […] stopped.');
  });

  it('ignores one finding, and brings it back', async () => {
    show();
    fireEvent.click(button('Ignore', item('blame')));
    expect(document.querySelector('[data-finding="blame:qa"]')).toBeNull();
    fireEvent.click(button(/^Ignored/));
    fireEvent.click(button('Restore “QA should have caught it”'));
    expect(document.querySelector('[data-finding="blame:qa"]')).not.toBeNull();
  });

  it('ignores a whole rule from the menu', () => {
    const { model } = show();
    fireEvent.click(button('More choices', item('blame')));
    fireEvent.click(screen.getByRole('menuitem', { name: /Ignore everywhere/ }));
    expect(model.log).toContain('ignore blame:qa (rule)');
    expect(document.querySelectorAll('[data-rule="blame"]')).toHaveLength(0);
  });

  it('moves the focus to the next finding when the focused one goes away', () => {
    show();
    const ignore = button('Ignore', item('blame'));
    ignore.focus();
    fireEvent.click(ignore);
    expect(document.activeElement?.closest('li')?.dataset.finding).toBe('blame:mistakes');
  });

  it('filters by family, and counts each', () => {
    show();
    fireEvent.click(button('Wording · 2'));
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(2);
    fireEvent.click(button('All · 6'));
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(6);
  });

  it('shows all findings, and says so, once the filtered ones are gone', () => {
    const { model } = show();
    fireEvent.click(button('Wording · 2'));
    act(() => {
      const report = sampleReport();
      model.report.value = { ...report, findings: report.findings.filter(({ rule }) => rule !== 'blame') };
    });
    expect(button('All · 4').getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(4);
  });

  it('shows the evidence of a step and reveals it', () => {
    const { model } = show();
    fireEvent.click(button(/What stopped it thin/));
    expect(model.log).toContain('reveal “turned the new calculation off behind its flag”');
    fireEvent.click(button(/turned the new calculation off/));
    expect(model.log).toHaveLength(2);
  });

  it('saves and prints the review', () => {
    const { saved, printed } = show();
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Save the review as Markdown' }));
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Print the review' }));
    expect(saved[0]).toMatch(/^# Review of an ownership story/);
    expect(printed[0]).toMatch(/^<!doctype html>/);
  });

  it('reviews a practised answer at once, and inserts it', async () => {
    vi.useFakeTimers();
    const reviewText = (text: string) => {
      const start = text.indexOf('Ops');
      const [first] = sampleReport().findings;
      return sampleReport({
        units: [],
        findings: first && start !== -1 ? [{ ...first, start, end: start + 3, quote: 'Ops' }] : [],
      });
    };
    const { model } = show(fakeReviewModel({ reviewText }));
    fireEvent.click(button(/Practise: How was the impact/));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Ops were asleep.' } });
    await vi.advanceTimersByTimeAsync(300);
    vi.useRealTimers();
    expect(await screen.findByText('Ops')).toBeTruthy();
    // What is seen at once is read out as a count, after a pause.
    expect(screen.getByText('Ops').closest('[role="status"]')).toBeNull();
    expect(document.querySelector('.practice [role="status"]')?.textContent).toBe('');
    fireEvent.click(button('Insert', document.querySelector<HTMLElement>('.practice') ?? undefined));
    expect(model.log.at(-1)).toMatch(/^insert “.*Ops were asleep/);
  });
});

describe('the keyboard', () => {
  it('walks the findings with the arrows', () => {
    show();
    const first = button(/Once we understood that/, item('mitigation-after-cause'));
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.closest('li')?.dataset.finding).toBe('blame:qa');
  });

  it('goes back to the text on Escape', () => {
    const { model } = show();
    fireEvent.keyDown(button('Check again'), { key: 'Escape' });
    expect(model.log).toEqual(['back to text']);
  });

  it('closes the help sheet on Escape without leaving the panel', () => {
    const { model } = show();
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Keyboard shortcuts' }));
    const sheet = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(sheet).getByText('Alt+Shift+R')).toBeTruthy();
    fireEvent.keyDown(button('Close', sheet), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(model.log).toEqual([]);
  });

  it('makes the panel wider and narrower within its limits', () => {
    const { view, kept } = show();
    const edge = screen.getByRole('separator', { name: 'Width of the panel' });
    fireEvent.keyDown(edge, { key: 'ArrowLeft' });
    expect(view.width.value).toBe(376);
    fireEvent.keyDown(edge, { key: 'End' });
    fireEvent.keyDown(edge, { key: 'ArrowLeft' });
    expect(view.width.value).toBe(520);
    expect(kept).toEqual([376, 520, 520]);
  });

  it('remembers a width once the pointer lets go of the edge, not at each of its steps', () => {
    const { view, kept } = show();
    const edge = screen.getByRole('separator', { name: 'Width of the panel' });
    edge.setPointerCapture = () => undefined;
    fireEvent.pointerDown(edge, { button: 0, clientX: 500 });
    for (const clientX of [490, 470, 440]) fireEvent.pointerMove(edge, { clientX });
    expect(view.width.value).toBe(420);
    expect(kept).toEqual([]);
    fireEvent(edge, new Event('lostpointercapture'));
    expect(kept).toEqual([420]);
  });

  it('folds away and comes back', async () => {
    const { view } = show();
    fireEvent.click(button('Fold the panel away'));
    expect(view.collapsed.value).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: /Open the panel/ }));
    expect(view.collapsed.value).toBe(false);
  });
});

describe('what is read aloud', () => {
  it('tells the count once typing has paused, not on each change', async () => {
    vi.useFakeTimers();
    const { model } = show();
    await vi.advanceTimersByTimeAsync(1000);
    model.report.value = sampleReport({ findings: sampleReport().findings.slice(1) });
    await vi.advanceTimersByTimeAsync(1000);
    const status = () => document.querySelector('p[role="status"]')?.textContent;
    expect(status()).toBe('');
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(status()).toBe('5 findings');
  });

  it.each([
    ['no-draft', 'There is no draft here yet.'],
    ['unreadable', 'This page keeps its text to itself.'],
    ['not-a-story', sampleReport().verdict.headline],
  ] as const)('tells in the state %s why there are no findings', async (state, words) => {
    vi.useFakeTimers();
    show(fakeReviewModel({ state }));
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(document.querySelector('.panel > [role="status"]')?.textContent).toBe(words);
  });

  it('tells where a walk through the findings stands', async () => {
    const { model } = show();
    model.selectedId.value = 'blame:qa';
    expect(await screen.findByText('1 of 6: Reads as blame')).toBeTruthy();
  });
});

describe('access', () => {
  const empty = { report: null, source: null };
  const states = {
    close: () => fakeReviewModel(),
    'needs-work': () => fakeReviewModel({ report: gappyReport() }),
    reading: () => fakeReviewModel({ state: 'reading', ...empty }),
    'no-draft': () => fakeReviewModel({ state: 'no-draft', ...empty }),
    unreadable: () => fakeReviewModel({ state: 'unreadable', ...empty }),
    'not-a-story': () => fakeReviewModel({ state: 'not-a-story', report: sampleReport({ findings: [] }) }),
    orphaned: () => fakeReviewModel({ notice: { id: 1, kind: 'orphaned', undoable: false } }),
    'read-only': () => fakeReviewModel({ canWrite: false, canMark: false }),
  };

  it.each(Object.entries(states))('axe finds nothing in the state %s', async (_, make) => {
    const { container } = show(make());
    for (const folded of container.querySelectorAll<HTMLElement>('.more [aria-expanded="false"], .step-line'))
      fireEvent.click(folded);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('axe finds nothing in the folded panel and in the help sheet', async () => {
    const folded = show(fakeReviewModel(), { collapsed: true });
    expect(await axeFindings(folded.container)).toEqual([]);
    cleanup();
    const { container } = show();
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Keyboard shortcuts' }));
    expect(await axeFindings(container)).toEqual([]);
  });
});
