import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ReviewModel } from '../../lib/review/review-model';
import { I18nProvider } from '../i18n';
import { keepFocus } from './keep-focus';
import { Panel } from './panel';
import type { PanelProps, PanelView } from './view';

export { panelStyles } from './styles';
export type { PanelView, SavedFile } from './view';

function PanelInItsLanguage({ model, view }: PanelProps) {
  return (
    <I18nProvider translate={view.translate.value}>
      <Panel model={model} view={view} />
    </I18nProvider>
  );
}

/**
 * Shows the panel in a shadow root that has adopted `panelStyles`, and gives what takes it away again. Puts the view's width,
 * side, theme and folding on the host as attributes, because the host is what is docked.
 */
export function mountPanel(root: ShadowRoot, model: ReviewModel, view: PanelView): () => void {
  const place = root.ownerDocument.createElement('div');
  place.className = 'panel-place';
  place.addEventListener('click', keepFocus);
  root.append(place);
  const host = root.host as HTMLElement;
  const stop = effect(() => {
    host.style.setProperty('--aw-width', `${view.width.value}px`);
    host.dataset.side = view.side.value;
    host.dataset.theme = view.theme.value;
    host.toggleAttribute('data-collapsed', view.collapsed.value);
  });
  render(<PanelInItsLanguage model={model} view={view} />, place);
  return () => {
    stop();
    render(null, place);
    place.remove();
  };
}

/** Moves the focus into the panel: to the current finding, else to the first control of the review. */
export function focusPanel(root: ShadowRoot): void {
  const goal =
    root.querySelector<HTMLElement>('[aria-current].finding-open') ??
    root.querySelector<HTMLElement>('.finding-open, .state button, .panel-unfold, .head button');
  goal?.focus();
}
