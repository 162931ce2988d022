// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTextMap, LONGEST_DRAFT, OBJECT } from '../../lib/editors/text-map';

let root: HTMLElement;

const mapOf = (html: string, mode: 'editor' | 'page' = 'editor') => {
  root.innerHTML = html;
  return createTextMap(root, { mode }).read();
};

beforeEach(() => {
  // happy-dom takes more elements for blocks than browsers do.
  document.body.innerHTML = '<style>b, span, img { display: inline; }</style>';
  root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  Object.defineProperty(root, 'isContentEditable', { value: true });
  document.body.append(root);
});

describe('the text of an editor', () => {
  it.each([
    ['parts blocks by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['gives list items lines of their own', '<ul><li>One</li><li><p>Two</p></li></ul>', 'One\n\nTwo'],
    [
      'gives table cells lines of their own',
      '<table><tr><td>14:02</td><td>Deploy</td></tr></table>',
      '14:02\n\nDeploy',
    ],
    ['breaks the line at a br', 'One<br>Two', 'One\nTwo'],
    ['drops the filler br at the end of a block', '<p>One<br></p><p>Two</p>', 'One\n\nTwo'],
    ['keeps a blank line as one more line', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['collapses white space as the page does', '<p>  One \n\t two  <b> three </b></p>', 'One two three'],
    ['maps fillers to nothing', '<p>On\u200Be\uFEFF</p>', 'One'],
    ['skips what is hidden', '<p>One <span style="display:none">two</span>three</p>', 'One three'],
    ['skips what only a screen reader meets', '<p>One<span aria-hidden="true"> two</span></p>', 'One'],
    ['skips scripts and styles', '<p>One<style>p{}</style><script>1</script></p>', 'One'],
    [
      'stands in for what can’t be edited',
      '<p>Ask <span contenteditable="false">@Ada</span> first</p>',
      `Ask ${OBJECT} first`,
    ],
    ['passes over an empty island', '<p>One<span contenteditable="false"></span> two</p>', 'One two'],
    [
      'reads what can be edited inside an island',
      '<div contenteditable="false">Label<p contenteditable="true">One</p></div>',
      'One',
    ],
    ['leaves code out', '<p>One</p><pre><code>let x</code></pre><p>Two</p>', 'One\n\nTwo'],
    ['parts text from the blocks beside it', 'One<p>Two</p>Three', 'One\n\nTwo\n\nThree'],
  ])('%s', (_, html, text) => {
    expect(mapOf(html).text).toBe(text);
  });

  it('says that it cut a text over the limit', () => {
    const map = mapOf(`<p>${'a'.repeat(LONGEST_DRAFT - 10)}</p><p>${'b'.repeat(50)}</p>`);

    expect(map.text.length).toBe(LONGEST_DRAFT);
    expect(map.cut).toBe(true);
  });
});

describe('places', () => {
  it('gives a range whose text is the span’s', () => {
    const map = mapOf('<p>One <b>two</b> three</p><p>Four</p>');
    const start = map.text.indexOf('two');

    expect(map.rangesOf({ start, end: start + 9 }).map(String)).toEqual(['two three']);
    expect(map.rangesOf({ start, end: map.text.length }).map(String)).toEqual(['two three', 'Four']);
  });

  it('ends a range in the node that holds its last character', () => {
    const map = mapOf('<p>One <b>two</b> three</p>');
    const [range] = map.rangesOf({ start: 4, end: 7 });

    expect(range?.startContainer.textContent).toBe('two');
    expect(range?.endContainer.textContent).toBe('two');
  });

  it('protects objects, line breaks and block boundaries from writes', () => {
    const map = mapOf('<p>Ask <img> now<br>then</p><p>go</p>');

    expect(map.isPlain({ start: 0, end: 4 })).toBe(true);
    expect(map.isPlain({ start: 0, end: 6 })).toBe(false);
    expect(map.isPlain({ start: map.text.indexOf('now'), end: map.text.indexOf('then') + 1 })).toBe(false);
    expect(map.isPlain({ start: map.text.indexOf('then'), end: map.text.length })).toBe(false);
  });

  it('leads from every offset to the DOM and back', () => {
    const map = mapOf('<h2>Title</h2><p>  One <b>two</b>\u200B <img> x<br>y</p><ul><li>a</li><li>b</li></ul>');

    for (let offset = 0; offset < map.text.length; offset += 1) {
      if (map.text[offset] === '\n' || map.text[offset] === OBJECT) continue;
      const place = map.placeOf(offset, 'start');
      expect(place && map.offsetOf(place, 'start')).toBe(offset);
    }
  });

  it('knows its headings', () => {
    const map = mapOf('<h1>A</h1><p>b</p><div role="heading" aria-level="3">C</div>');

    expect(map.headings().map(({ level, start, end }) => [level, map.text.slice(start, end)])).toEqual([
      [1, 'A'],
      [3, 'C'],
    ]);
  });
});

describe('following the DOM', () => {
  it('reads after any changes what a new map reads', async () => {
    const change = fc.record({
      kind: fc.nat(3),
      block: fc.nat(20),
      text: fc.constantFrom('a', ' b ', '', 'long words here'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async changes => {
        root.innerHTML = '<h2>Title</h2><div><p>One <b>two</b></p><p>Three</p></div><ul><li>a</li><li>b</li></ul>';
        const live = createTextMap(root, { mode: 'editor' });
        live.read();
        const records: MutationRecord[] = [];
        const observer = new MutationObserver(list => records.push(...list));
        observer.observe(root, { childList: true, characterData: true, subtree: true });
        for (const { kind, block, text } of changes) {
          const blocks = [...root.querySelectorAll('p,li,h2')];
          const target = blocks[block % blocks.length];
          if (!target) break;
          if (kind === 0) target.append(text);
          else if (kind === 1) target.textContent = text;
          else if (kind === 2) target.after(target.cloneNode(true));
          else if (blocks.length > 1) target.remove();
        }
        records.push(...observer.takeRecords());
        await new Promise(resolve => setTimeout(resolve));
        observer.disconnect();
        live.touch(records);

        expect(live.read().text).toBe(createTextMap(root, { mode: 'editor' }).read().text);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same map while nothing changed', () => {
    root.innerHTML = '<p>One</p>';
    const live = createTextMap(root, { mode: 'editor' });

    expect(live.read()).toBe(live.read());
  });
});
