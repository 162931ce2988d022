import type { PanelView } from '../../components/panel/view';
import type { ReviewSession } from '../../lib/review/start-review';
import type { Host } from './host';

/** What the keyboard commands do with the current finding. */
export interface Cards {
  walk(to: 'next' | 'previous'): void;
  apply(): void;
  ignore(): void;
  /** Moves the focus into the open card; false when none is open. */
  focus(): boolean;
}

interface CardPlace {
  readonly document: Document;
  readonly host: Host;
  readonly session: ReviewSession;
  readonly view: PanelView;
  readonly signal: AbortSignal;
}

export function openCards({ session }: CardPlace): Cards {
  return {
    walk: to => session.model.actions[to](),
    apply: () => undefined,
    ignore: () => undefined,
    focus: () => false,
  };
}
