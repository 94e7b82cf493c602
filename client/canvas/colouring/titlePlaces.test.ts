import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Title } from './outlines.ts';
import { type Area, areaOf, besideOutline, titleSides } from './titlePlaces.ts';

const SHEET = { width: 800, height: 600, line: 17 };
const here = (area: Area): Area => area;
const around = (x: number, y: number, half = 30): Area => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });
const title = (round: Area, id = 'hull:1:0', weight = 1): Title => ({ id, text: 'Hefei and Suzhou', round, weight });

const placed = (titles: readonly Title[], taken: readonly Area[] = []): Area[] =>
  titleSides(titles, here, taken, SHEET).map(({ id, side, width }) => {
    const round = titles.find((one) => one.id === id)?.round ?? around(0, 0);
    return areaOf(besideOutline(round, side, width, SHEET), width, SHEET.line);
  });
const meet = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the name of an outline', () => {
  it('stands over it, or where it covers nothing', () => {
    const round = around(400, 300);
    expect(placed([title(round)])[0]?.bottom).toBeLessThan(round.top);
    const mark = around(400, 255, 10);
    const [moved] = placed([title(round)], [mark]);
    expect(moved !== undefined && (meet(moved, mark) || meet(moved, round))).toBe(false);
  });

  it('does not leave the sheet, and is not drawn when its outline is out of sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 900 }), fc.integer({ min: -100, max: 700 }), (x, y) => {
        const isSeen = meet(around(x, y), { left: 0, top: 0, right: SHEET.width, bottom: SHEET.height });
        const areas = placed([title(around(x, y))]);
        expect(areas).toHaveLength(isSeen ? 1 : 0);
        for (const { left, right, top, bottom } of areas) {
          expect(Math.min(left, top, SHEET.width - right, SHEET.height - bottom)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not hide another one', () => {
    const [one, other] = placed([title(around(400, 300)), title(around(410, 300), 'hull:2:0', 2)]);
    expect(one !== undefined && other !== undefined && meet(one, other)).toBe(false);
  });
});
