import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../components/controls/place-beside';

const view = { width: 400, height: 300 };
const how = { gap: 6, margin: 8, align: 'left' } as const;
const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, right: left + width, bottom: top + height }) as DOMRectReadOnly;

describe('a box beside its anchor', () => {
  it('stands under it', () => {
    expect(placeBeside({ width: 100, height: 50 }, rect(40, 60, 80, 18), view, how)).toEqual({
      left: 40,
      top: 84,
      room: 208,
    });
  });

  it('stands above where it does not fit and more room is', () => {
    expect(placeBeside({ width: 100, height: 150 }, rect(40, 200, 80, 18), view, how)).toEqual({
      left: 40,
      top: 44,
      room: 186,
    });
  });

  it('never stands over an edge of the view', () => {
    expect(placeBeside({ width: 100, height: 50 }, rect(380, 60, 80, 18), view, how).left).toBe(292);
    expect(placeBeside({ width: 100, height: 50 }, rect(-30, 60, 80, 18), view, how).left).toBe(8);
  });

  it('is in line with the right edge where that is asked for', () => {
    expect(placeBeside({ width: 100, height: 50 }, rect(200, 60, 80, 18), view, { ...how, align: 'right' }).left).toBe(
      180,
    );
  });

  it('gives as much height as there is', () => {
    expect(placeBeside({ width: 100, height: 900 }, rect(40, 200, 80, 18), view, how)).toEqual({
      left: 40,
      top: 8,
      room: 186,
    });
  });
});
