/** The text under each highlight of ours in a page's document; a function to be run in the page. */
export const painted = (): string[] => {
  const texts: string[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('afterward-') || name === 'afterward-selected') return;
    highlight.forEach(range => {
      texts.push(String(range));
    });
  });
  return texts;
};

/**
 * Where in the window a phrase of the page stands: the middle of its first line, for a phrase that wraps has nothing in the middle of
 * its whole box. A function to be run in the page.
 * @throws Error when no text node holds the phrase.
 */
export const placeOfText = (phrase: string): { x: number; y: number } => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(phrase) ?? -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + phrase.length);
    const line = [...range.getClientRects()].find(({ width }) => width > 0) ?? range.getBoundingClientRect();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  throw new Error(`The page does not say “${phrase}”.`);
};
