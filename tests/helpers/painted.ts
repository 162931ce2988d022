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
