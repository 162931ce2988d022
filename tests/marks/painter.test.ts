// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { highlightCss } from '../../lib/marks/highlight-style';
import { createPainter, LOOKS, type Mark, type Surface } from '../../lib/marks/index';

const mark = (over: Partial<Mark> = {}): Mark => ({
  id: 'one',
  group: 'blame',
  look: 'wording',
  priority: 1,
  selected: false,
  start: 0,
  end: 4,
  ...over,
});

/** Characters 10 px wide on lines of 10 characters, 20 px high. */
const surface: Surface = {
  paints: 'boxes',
  element: document.documentElement,
  rangesFor: () => [],
  boxesFor({ start, end }) {
    const boxes = [];
    for (let line = Math.floor(start / 10); line * 10 < end; line += 1) {
      const from = Math.max(start, line * 10);
      const to = Math.min(end, line * 10 + 10);
      boxes.push({ left: (from % 10) * 10, top: line * 20, width: (to - from) * 10, height: 20 });
    }
    return boxes;
  },
  caretBoxAt: offset => ({ left: (offset % 10) * 10, top: Math.floor(offset / 10) * 20, width: 0, height: 20 }),
};

let controller: AbortController;
const start = () => createPainter(surface, controller.signal);
const shown = () => [
  ...(document.querySelector('afterward-marks')?.shadowRoot?.querySelectorAll<HTMLElement>('mark') ?? []),
];

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => controller.abort());

describe('marks on boxes', () => {
  it('draws one mark per line, named by finding and rule', () => {
    start().paint([mark({ start: 5, end: 15 })]);

    expect(shown().map(({ dataset }) => [dataset.finding, dataset.rule])).toEqual([
      ['one', 'blame'],
      ['one', 'blame'],
    ]);
  });

  it('moves a mark that keeps its id, and never redraws it', () => {
    const painter = start();
    painter.paint([mark(), mark({ id: 'two', start: 6, end: 8 })]);
    const [first] = shown();
    painter.paint([mark({ start: 1, end: 5 })]);

    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toBe(first);
    expect(first?.style.left).toBe('10px');
  });

  it('draws a place as one marker between characters', () => {
    start().paint([mark({ start: 3, end: 3, look: 'gap' })]);

    expect(shown()).toHaveLength(1);
    expect(Number.parseFloat(shown()[0]?.style.left ?? '')).toBeLessThan(30);
  });

  it('puts nothing into the page before there is a mark, and leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    const painter = start();
    expect(document.documentElement.outerHTML).toBe(before);

    painter.paint([mark()]);
    controller.abort();

    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('names the marks under a point, the weightier and the shorter first', () => {
    const painter = start();
    painter.paint([
      mark({ id: 'long', start: 0, end: 8 }),
      mark({ id: 'short', start: 2, end: 4 }),
      mark({ id: 'heavy', start: 0, end: 9, priority: 3 }),
    ]);

    expect(painter.marksAt(25, 10)).toEqual(['heavy', 'short', 'long']);
    expect(painter.marksAt(25, 50)).toEqual([]);
  });

  it('anchors a card at the line under the pointer, else at the first', () => {
    const painter = start();
    painter.paint([mark({ start: 5, end: 15 })]);

    expect(painter.anchorOf('one', { x: 10, y: 30 })?.top).toBe(20);
    expect(painter.anchorOf('one')?.top).toBe(0);
    expect(painter.anchorOf('other')).toBeNull();
  });
});

describe('looks', () => {
  it('differ by line style, so that colour is never the only sign', () => {
    const lines = Object.values(LOOKS).map(({ line }) => line);

    expect(new Set(lines).size).toBe(lines.length);
  });

  it('are at least 4.5:1 on white and on dark paper', () => {
    for (const { light, dark } of Object.values(LOOKS)) {
      expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, '#1e1e1e')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('have system colours where the user chose their own', () => {
    const css = highlightCss([{ name: 'afterward-blame', look: 'wording', selected: false }], {
      dark: false,
      look: 'lines',
    });

    expect(css).toContain('::highlight(afterward-blame){text-decoration:underline wavy #a63a26 1.5px');
    expect(css).toContain(
      '@media (forced-colors:active){::highlight(afterward-blame){text-decoration-color:LinkText}}',
    );
  });
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
