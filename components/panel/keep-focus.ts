const isElement = (target: EventTarget): target is HTMLElement => (target as Node).nodeType === 1;

const buttonsIn = (around: ParentNode) => [...around.querySelectorAll('button')];

/** Whether nothing in particular holds the focus, as after the element that had it went away. */
function isFocusLost(root: Document | ShadowRoot): boolean {
  const { activeElement, body } = root.ownerDocument ?? (root as Document);
  return !root.activeElement && (!activeElement || activeElement === body);
}

/**
 * Keeps the focus in the panel when the button that was pressed goes away with its press, as “Restore”, “Show more” or “Undo” do:
 * what stands in its place has it then. Where something else took the focus meanwhile, it keeps it.
 */
export function keepFocus(event: MouseEvent): void {
  const path = event.composedPath().filter(isElement);
  const pressed = path.find(element => element.localName === 'button') as HTMLButtonElement | undefined;
  if (!pressed) return;
  const root = pressed.getRootNode() as Document | ShadowRoot;
  const around = path.slice(path.indexOf(pressed) + 1).map(element => {
    return { element, place: buttonsIn(element).indexOf(pressed) };
  });
  requestAnimationFrame(() => {
    if (pressed.isConnected || !isFocusLost(root)) return;
    for (const { element, place } of around) {
      const buttons = element.isConnected ? buttonsIn(element) : [];
      const goal = buttons[place] ?? buttons.at(-1);
      if (goal) return goal.focus({ preventScroll: true });
    }
  });
}
