/**
 * The document of the replica, in Docs' own order: paragraphs, a bulleted and a numbered list, a table, a soft line break, an
 * inline object. `**` encloses bold. Each paragraph names its kind.
 */
/** Pages between the story and its end, which is far out of sight. */
const PAUSES = Array.from({ length: 70 }, () => ({ kind: 'text', text: '* * *' }));

export const STORY = [
  { kind: 'title', text: 'Checkout outage in March' },
  {
    kind: 'text',
    text: 'In March I shipped a change to our checkout service that broke payments for about 12% of our customers for forty minutes. QA should have caught it, but they only test the happy path. The old codebase is a mess and **nobody warned me** about it.',
  },
  { kind: 'text', text: '' },
  {
    kind: 'text',
    text: 'A customer told us on Twitter.\vThat was embarrassing. The root cause was a cache key that left out the currency, so that prices in yen were shown as prices in dollars; see \ufffc for the diagram.',
  },
  { kind: 'heading', text: 'What changed' },
  { kind: 'bullet', text: 'I fixed the cache key and wrote a test.' },
  { kind: 'bullet', text: 'We will be more careful next time.' },
  { kind: 'number', text: 'We will be more careful next time.' },
  { kind: 'number', text: 'Deploys now stop by themselves when the error rate doubles.' },
  {
    kind: 'table',
    rows: [
      ['Step', 'Owner'],
      ['Rolled back the release after ten minutes', 'I did it with the person on call'],
      ['OK', 'Ops should have told us before that'],
    ],
  },
  { kind: 'text', text: 'Ever since, no release of mine went out without a second pair of eyes, and I sleep better.' },
  ...PAUSES,
  { kind: 'heading', text: 'Afterthought' },
  {
    kind: 'text',
    text: 'At the very end I would say that the vendor is to blame for the slow answer, and that I learned to ask earlier.',
  },
];
