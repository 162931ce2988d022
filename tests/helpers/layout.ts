import type { Page } from 'playwright-core';

/**
 * What lies over something else that is to be read or pressed: pairs of controls, or of a control and words that are not its
 * own, that cover each other by more than a hair. What is scrolled out of sight covers nothing. Looks into the panel where
 * there is one, else at the page.
 */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root: ParentNode = document.querySelector('afterward-panel')?.shadowRoot ?? document.body;
    // Meant to lie over the page, or unseen, or drawn over each other on purpose.
    const apart = '.options-outcome, .aw-unseen, .resize, .marked-box-copy, .ribbon-halves, style, script';
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(apart);
    const seen = [...root.querySelectorAll('*')].filter(isSeen);
    const controls = seen.filter(one => one.matches('button, input, select, textarea, a'));
    const words = seen
      .filter(one => !one.closest('button, select, textarea'))
      .flatMap(one => [...one.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));

    /** The part of a box that the scrolling and clipping elements around it let through. */
    const clipped = (box: DOMRect, from: Element | null) => {
      let { left, top, right, bottom } = box;
      for (let one = from; one; one = one.parentElement) {
        if (getComputedStyle(one).overflowX === 'visible') continue;
        const frame = one.getBoundingClientRect();
        [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
        [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
      }
      return { left, top, right, bottom };
    };
    const boxesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = node instanceof Element ? [node.getBoundingClientRect()] : [...range.getClientRects()];
      return boxes.map(box => clipped(box, node.parentElement));
    };
    const things = [...controls, ...words].flatMap(node => boxesOf(node).map(box => ({ node, ...box })));
    const found = new Set<string>();
    for (const [index, a] of things.entries())
      for (const b of things.slice(index + 1)) {
        if (a.node.contains(b.node) || b.node.contains(a.node)) continue;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > 2 && height > 4)
          found.add(`“${a.node.textContent?.slice(0, 50)}” and “${b.node.textContent?.slice(0, 50)}”`);
      }
    return [...found];
  });

/** What stands out of the frame at its side: of the panel where there is one, else of the window. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('afterward-panel')?.shadowRoot;
    const { clientWidth, scrollWidth } = document.documentElement;
    const frame = root?.querySelector('.panel')?.getBoundingClientRect() ?? new DOMRect(0, 0, clientWidth, 0);
    const seen = (root ?? document.body).querySelectorAll('*:not(.aw-unseen, .resize, .card, .card *)');
    const wide = [...seen].filter(one => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    });
    return [
      ...(!root && scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...wide.map(one => one.outerHTML.slice(0, 120)),
    ];
  });
