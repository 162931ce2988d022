import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOf } from '../../lib/editors/google-docs/ink';
import { placeRuns, type Run } from '../../lib/editors/google-docs/place-runs';
import { byLine, partOf } from '../../lib/editors/google-docs/run-boxes';

const CHAR = 8;
const LINE = 20;

const run = (label: string, line: number, left = 0): Run => ({
  label,
  box: { left, top: line * LINE, width: label.length * CHAR, height: LINE },
});
const ink = (text: string) => inkOf(text).text;
const placesOf = (runs: Run[], text: string) => placeRuns(runs, ink(text));

describe('placing rendered runs in the text', () => {
  it('finds lines whatever their order and blanks', () => {
    const text = 'One line of text here, and\u000banother one.';

    expect(placesOf([run('another  one.', 1), run('One line of text\u00a0here, and', 0)], text)).toEqual([
      ink('One line of text here, and').length,
      0,
    ]);
  });

  it('tells equal lines apart by what stands around them', () => {
    const text = 'First things first. We will be careful. In the middle. We will be careful. At the end.';
    const lines = [
      'First things first.',
      'We will be careful.',
      'In the middle.',
      'We will be careful.',
      'At the end.',
    ];
    const places = placesOf(
      lines.map((label, i) => run(label, i)),
      text,
    );

    expect(places).toEqual(lines.map((_, i) => ink(lines.slice(0, i).join('')).length));
  });

  it('says nothing of a line that could stand in two places equally well', () => {
    expect(placesOf([run('We will be careful.', 3)], 'We will be careful. And then. We will be careful.')).toEqual([
      null,
    ]);
  });

  it('places short pieces by their neighbours, and never by themselves', () => {
    const text = 'I think that a word is bold in this line.';

    expect(
      placesOf([run('I think that ', 0), run('a', 0, 104), run(' word is bold in this line.', 0, 112)], text),
    ).toEqual([0, 10, 11]);
    expect(placesOf([run('a', 5)], text)).toEqual([null]);
  });

  it('gives no text to headers, page numbers and list markers', () => {
    const text = 'Checkout outage\nWe fixed it at once.\nWe wrote a test.';
    const runs = [
      run('Checkout outage', 0),
      run('Checkout outage', 3),
      run('●', 4),
      run('We fixed it at once.', 4, 30),
      run('2.', 5),
      run('We wrote a test.', 5, 30),
      run('Page 12', 40),
    ];

    expect(placesOf(runs, text)).toEqual([null, 0, null, 14, null, 30, null]);
  });

  it('follows cells of a table that stand side by side', () => {
    const text = 'In the left cell there\nare two lines.\nIn the right cell there\nare two lines.';
    const runs = [
      run('In the left cell there', 0),
      run('In the right cell there', 0, 400),
      run('are two lines.', 1),
      run('are two lines.', 1, 400),
    ];

    expect(placesOf(runs, text)).toEqual([
      0,
      ink(text.split('\n').slice(0, 2).join('')).length,
      18,
      ink(text).length - 12,
    ]);
  });

  it('takes a line that two tiles share for one', () => {
    expect(placesOf([run('A line on the edge.', 2), run('A line on the edge.', 2)], 'A line on the edge.')).toContain(
      0,
    );
  });

  it('never places a run where the text is another', () => {
    const word = fc.constantFrom('a', 'the', 'cache', 'broke', 'broke down', 'we');
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 60 }), fc.integer({ min: 8, max: 30 }), (words, width) => {
        const lines = [''];
        for (const each of words) {
          if ((lines.at(-1) as string).length + each.length > width) lines.push('');
          lines[lines.length - 1] += `${each} `;
        }
        const text = lines.join('');
        const places = placesOf(
          lines.map((label, i) => run(label, i)),
          text,
        );
        lines.forEach((label, i) => {
          const at = places[i];
          // All of the text is rendered, so that a place that is told is the true one.
          if (at !== null) expect(at).toBe(ink(lines.slice(0, i).join('')).length);
          if (ink(label).length >= 6 && lines.length > 1) expect(at).not.toBeNull();
        });
      }),
    );
  });
});

describe('a part of a run', () => {
  const measure = (text: string) => text.length;
  const box = { left: 100, top: 0, width: 200, height: 20 };

  it('is measured by ratio, so that zoom cancels out', () => {
    expect(partOf({ label: '0123456789', font: '', box }, [2, 5], measure)).toEqual({ ...box, left: 140, width: 60 });
  });

  it('counts from the right in text from right to left, and is not told where directions mix', () => {
    expect(partOf({ label: 'אבגדהוזחטי', font: '', box }, [2, 5], measure)).toEqual({ ...box, left: 200, width: 60 });
    expect(partOf({ label: 'אבג abc', font: '', box }, [0, 2], measure)).toBeNull();
  });

  it('is joined with what touches it on the same line only', () => {
    const [a, b, below] = [
      { ...box, width: 50 },
      { ...box, left: 150, top: 2, height: 16 },
      { ...box, top: 20 },
    ];

    expect(byLine([below, b, a])).toEqual([{ left: 100, top: 0, width: 250, height: 20 }, below]);
  });
});
