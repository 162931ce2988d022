/** The story that every page holds, as the rich-text editors take it. */
export const STORY_HTML = [
  '<h2>Checkout outage</h2>',
  '<p>On a Tuesday in May our checkout began to <strong>drop orders</strong>, and QA should have caught it.</p>',
  '<p>We had deployed a <a href="https://example.org/cache">cache</a> change that afternoon.</p>',
  '<ul><li>The deploy went out at 14:02.</li><li>The first ticket came in at 14:40.</li></ul>',
  '<p>We promised to be more careful next time. After that QA should have caught it twice.</p>',
].join('');

/** Its blocks as text, in order. */
export const STORY_BLOCKS = [
  'Checkout outage',
  'On a Tuesday in May our checkout began to drop orders, and QA should have caught it.',
  'We had deployed a cache change that afternoon.',
  'The deploy went out at 14:02.',
  'The first ticket came in at 14:40.',
  'We promised to be more careful next time. After that QA should have caught it twice.',
] as const;
