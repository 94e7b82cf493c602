import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';
import type { Piece } from './piece.ts';
import { room, SHEETS } from './sheet.ts';

const nothing = (): void => undefined;
const piece = (height: number, rest: Partial<Piece> = {}): Piece => ({ height, draw: nothing, ...rest });
const FULL = room(SHEETS.portrait);

const shape = fc.record({
  height: fc.double({ min: 1, max: 400, noNaN: true }),
  before: fc.double({ min: 0, max: 30, noNaN: true }),
  keep: fc.boolean(),
  wide: fc.boolean(),
});

describe('pages', () => {
  it('hold every piece once, in order, none over another and none over the foot', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 60 }), (shapes) => {
        const pieces = shapes.map(({ wide, ...given }) => piece(given.height, { ...given, ...(wide && { orientation: 'landscape' }) }));
        const pages = paginate(pieces);
        expect(pages.flatMap((page) => page.pieces.map((placed) => placed.piece))).toEqual(pieces);
        for (const { orientation, pieces: placed } of pages) {
          expect(placed.length).toBeGreaterThan(0);
          placed.forEach(({ piece: { height }, at }, index) => {
            const next = placed[index + 1]?.at ?? room(SHEETS[orientation]);
            expect(at + height).toBeLessThanOrEqual(next + 0.02);
          });
        }
      }),
    );
  });

  it('end with no heading', () => {
    const heading = piece(20, { keep: true });
    const pages = paginate([piece(FULL - 30), heading, piece(40)]);
    expect(pages.map(({ pieces }) => pieces.length)).toEqual([1, 2]);
    expect(pages[1]?.pieces[0]?.piece).toBe(heading);
  });

  it('begin with the names of the columns when a table goes on', () => {
    const again = piece(20);
    const row = () => piece(FULL / 3, { again });
    const pages = paginate([piece(20), row(), row(), row()]);
    expect(pages).toHaveLength(2);
    expect(pages[0]?.pieces).toHaveLength(3);
    expect(pages[1]?.pieces.map((placed) => [placed.piece === again, placed.at])).toEqual([
      [true, 0],
      [false, 20],
    ]);
  });

  it('lie on their side for what is wide, with its heading, and stand again after it', () => {
    const pages = paginate([piece(10), piece(10, { keep: true }), piece(100, { orientation: 'landscape' }), piece(10)]);
    expect(pages.map(({ orientation, pieces }) => [orientation, pieces.length])).toEqual([
      ['portrait', 1],
      ['landscape', 2],
      ['portrait', 1],
    ]);
  });

  it('hold a picture that is made a little smaller rather than leave a hole', () => {
    const picture = (height: number): Piece => piece(height, { shrunk: (lower) => (lower < 70 ? undefined : picture(lower)) });
    const heights = (left: number) =>
      paginate([piece(FULL - left), picture(100)]).map(({ pieces }) => pieces.map((placed) => placed.piece.height));
    expect(heights(80)).toEqual([[FULL - 80, expect.closeTo(80, 1)]]);
    expect(heights(60)).toEqual([[FULL - 60], [100]]);
    const [page] = paginate([piece(FULL - 95), { ...picture(100), before: 10 }]);
    expect(page?.pieces.map(({ at }) => at)).toEqual([0, FULL - 85]);
  });
});
