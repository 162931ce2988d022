// Sees what the code of one world does to a page. Prototypes belong to a world, so that wrapping them in ours tells our own
// doings from those of the editor, which blinks and opens menus as it likes.

type View = Window & typeof globalThis;
type Method = (...values: unknown[]) => unknown;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.nodeType === 'number';

const isOurs = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at.nodeType === 1 && (at as Element).localName.startsWith('afterward-')) return true;
  return false;
};

/** Our hosts may be put at the end of a document, and be taken away. */
const isHosting = (target: Node, values: readonly unknown[]): boolean =>
  target === target.ownerDocument?.documentElement &&
  values.length > 0 &&
  values.every(value => isNode(value) && isOurs(value));

/** Runs `seen` before a method or a setter of a prototype does. */
function wrap(prototype: object, name: string, seen: (target: object, values: readonly unknown[]) => void): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (!own?.configurable) return;
  const watched = (inner: Method): Method =>
    function (this: object, ...values) {
      seen(this, values);
      return inner.apply(this, values);
    };
  if (typeof own.value === 'function') Object.defineProperty(prototype, name, { ...own, value: watched(own.value) });
  else if (own.set) Object.defineProperty(prototype, name, { ...own, set: watched(own.set) });
}

const settersOf = (prototype: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { set }]) => (set ? [name] : []));

/** What may change a node, scroll the page or move the focus. */
const methodsOf = (view: View): readonly (readonly [object, readonly string[]])[] => [
  [view.Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'normalize']],
  [view.CharacterData.prototype, ['appendData', 'deleteData', 'insertData', 'replaceData', 'remove', 'replaceWith']],
  [
    view.Element.prototype,
    [
      ...['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'remove', 'attachShadow'],
      ...['insertAdjacentElement', 'insertAdjacentHTML', 'insertAdjacentText', 'setAttribute', 'setAttributeNS'],
      ...['setAttributeNode', 'removeAttribute', 'removeAttributeNS', 'toggleAttribute'],
      ...['scroll', 'scrollBy', 'scrollTo', 'scrollIntoView'],
    ],
  ],
  [view.HTMLElement.prototype, ['focus', 'blur']],
  [view.Range.prototype, ['deleteContents', 'extractContents', 'insertNode', 'surroundContents']],
  [view.Document.prototype, ['execCommand', 'append', 'replaceChildren']],
];

/** Notes in `wakes` what the code of this world asks a window to wake it up for. */
export function noteWakes(view: View, wakes: string[]): void {
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
    wrap(view, name, () => wakes.push(name));
}

/** Notes in `touches` what the code of this world does to nodes of a window that are not its own: `focus of div#editor`. */
export function witness(view: View, touches: string[]): void {
  const note = (what: string, target: object, values: readonly unknown[]) => {
    const node = isNode(target) ? target : (target as Range).startContainer;
    if (!node.isConnected || isOurs(node) || isHosting(node, values)) return;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    touches.push(`${what} of ${element ? element.localName + (element.id && `#${element.id}`) : node.nodeName}`);
  };
  const methods = methodsOf(view);
  for (const [prototype, names] of methods)
    for (const name of names) wrap(prototype, name, (target, values) => note(name, target, values));
  const settable = [view.Node, view.CharacterData, view.Element, view.HTMLElement];
  for (const { prototype } of [...settable, view.HTMLInputElement, view.HTMLTextAreaElement])
    for (const name of settersOf(prototype)) wrap(prototype, name, (target, values) => note(name, target, values));
  noteParts(view, note);
}

/** Watches the objects through which an element is changed: its style and its classes. */
function noteParts(view: View, note: (what: string, target: object, values: readonly unknown[]) => void): void {
  const parts: readonly (readonly [object, string, object, readonly string[]])[] = [
    [
      view.HTMLElement.prototype,
      'style',
      view.CSSStyleDeclaration.prototype,
      ['setProperty', 'removeProperty', 'cssText'],
    ],
    [view.Element.prototype, 'classList', view.DOMTokenList.prototype, ['add', 'remove', 'toggle', 'replace', 'value']],
  ];
  for (const [prototype, name, part, changers] of parts) {
    const owners = new WeakMap<object, Element>();
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const get = own?.get;
    if (!get) continue;
    Object.defineProperty(prototype, name, {
      ...own,
      get(this: Element) {
        const value: object = get.call(this);
        owners.set(value, this);
        return value;
      },
    });
    for (const changer of changers)
      wrap(part, changer, target => {
        const owner = owners.get(target);
        if (owner) note(`${name}.${changer}`, owner, []);
      });
  }
}
