import { browser } from 'wxt/browser';

/** Shows the review that the panel left in the session's memory, and offers to print it. */
async function show(): Promise<void> {
  const { printed } = await browser.storage.session.get('printed');
  if (typeof printed !== 'string') return;
  const parsed = new DOMParser().parseFromString(printed, 'text/html');
  // The policy of extension pages allows no style elements; a constructed sheet holds the same rules.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...parsed.querySelectorAll('style')].map(style => style.textContent).join('\n'));
  document.adoptedStyleSheets = [sheet];
  document.title = parsed.title;
  document.documentElement.lang = parsed.documentElement.lang;
  document.documentElement.dir = parsed.documentElement.dir;
  document.body.replaceWith(document.importNode(parsed.body, true));
  window.print();
}

void show();
