import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, rowsOfArrays } from './rowsOf.ts';

const NODES = 6;
const node = fc.nat({ max: NODES - 1 });
const links = fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 9 })), { maxLength: 60 });

describe('rows of a list of links', () => {
  it('hold each link at both its ends, lightest first, equal ones in the order of the links, and once at a node that it leads back to', () => {
    fc.assert(
      fc.property(links, (list) => {
        const rows = rowsOf(NODES, list);
        for (let at = 0; at < NODES; at += 1) {
          const expected = list
            .flatMap(([source, target, weight], link) => {
              if (source === at) return [[target, link << 1, weight]];
              return target === at ? [[source, (link << 1) | 1, weight]] : [];
            })
            .sort((a, b) => (a[2] ?? 0) - (b[2] ?? 0));
          const start = rows.rowStart[at] ?? 0;
          const slots = Array.from({ length: rows.rowLength[at] ?? 0 }, (_, offset) => start + offset);
          expect(slots.map((slot) => [rows.neighbour[slot], rows.entry[slot], rows.weight[slot]])).toEqual(expected);
        }
        expect(rows.neighbour.length).toBe(rows.rowLength.reduce((sum, length) => sum + length, 0));
      }),
    );
  });

  it('weigh each link 1 when nothing is said', () => {
    expect([...rowsOf(2, [[0, 1]]).weight]).toEqual([1, 1]);
    expect([...rowsOfArrays(2, Int32Array.of(0), Int32Array.of(1)).weight]).toEqual([1, 1]);
  });

  it('refuse a link to a node that is not there', () => {
    expect(() => rowsOf(2, [[0, 2]])).toThrow('Link 0 goes from 0 to 2');
    expect(() => rowsOf(2, [[-1, 0]])).toThrow(RangeError);
  });
});
