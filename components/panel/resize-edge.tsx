import { useMessages } from '../i18n';
import type { PanelView } from './view';

const STEP_PX = 16;

interface ResizeEdgeProps {
  readonly view: PanelView;
}

/** The panel's edge towards the text: drag it, or focus it and use the arrow keys. */
export function ResizeEdge({ view }: ResizeEdgeProps) {
  const t = useMessages();
  const { min, max } = view.widths;
  const width = view.width.value;
  const outwards = view.side.value === 'right' ? -1 : 1;
  const set = (px: number) => view.setWidth(Math.round(Math.min(max, Math.max(min, px))));

  const drag = (down: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (down.button !== 0) return;
    const edge = down.currentTarget;
    const move = (event: PointerEvent) => set(width + (event.clientX - down.clientX) * outwards);
    const controller = new AbortController();
    const { signal } = controller;
    edge.setPointerCapture(down.pointerId);
    edge.addEventListener('pointermove', move, { signal });
    const end = () => {
      controller.abort();
      view.keepWidth();
    };
    edge.addEventListener('lostpointercapture', end, { signal });
    down.preventDefault();
  };
  const press = (event: KeyboardEvent) => {
    const goals: Readonly<Record<string, number>> = {
      ArrowLeft: width - STEP_PX * outwards,
      ArrowRight: width + STEP_PX * outwards,
      Home: min,
      End: max,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    set(goal);
    view.keepWidth();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> can't be focused or moved
    <div
      class="resize"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panel.resize')}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={width}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
