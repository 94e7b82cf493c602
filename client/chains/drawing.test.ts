import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChain, NARROW } from './drawing.ts';
import { layersOf } from './layers.ts';
import { columnsOf, type Placeable, STAGES } from './ranks.ts';

const chain: Placeable[] = [
  { id: 'metals', stage: 'upstream', feeds: ['chemicals'] },
  { id: 'chemicals', stage: 'upstream', feeds: ['batteries'] },
  { id: 'magnets', stage: 'upstream', feeds: ['motors', 'cars'] },
  { id: 'batteries', stage: 'midstream', feeds: ['cars'] },
  { id: 'motors', stage: 'midstream', feeds: ['cars'] },
  { id: 'cars', stage: 'downstream', feeds: [] },
];

/** Chains whose feeds never run against their stages; within a stage they may even run in a circle. */
const chains = fc
  .array(fc.record({ stage: fc.constantFrom(...STAGES), feeds: fc.array(fc.nat(11), { maxLength: 4 }) }), { minLength: 1, maxLength: 12 })
  .map((drafts): Placeable[] =>
    drafts.map(({ stage, feeds }, at) => ({ id: `s${at}`, stage, feeds: [...new Set(feeds)].map((to) => `s${to}`) })),
  );

describe('the drawing of a chain', () => {
  it('puts what feeds before what is fed, within a stage too', () => {
    expect(columnsOf(chain)).toEqual([
      { stage: 'upstream', ids: ['metals', 'magnets'] },
      { stage: 'upstream', ids: ['chemicals'] },
      { stage: 'midstream', ids: ['batteries', 'motors'] },
      { stage: 'downstream', ids: ['cars'] },
    ]);
  });

  it('leads a feed that passes over columns through a free place in each', () => {
    const { columns, feeds } = layersOf(columnsOf(chain), chain);
    const long = feeds.find(({ from, to }) => from === 'magnets' && to === 'cars');
    expect(long?.through).toHaveLength(4);
    expect(columns.map((slots) => slots.length)).toEqual([2, 3, 3, 1]);
  });

  it('orders columns so that feeds do not cross without need', () => {
    const crossed: Placeable[] = [
      { id: 'a', stage: 'upstream', feeds: ['d'] },
      { id: 'b', stage: 'upstream', feeds: ['c'] },
      { id: 'c', stage: 'midstream', feeds: [] },
      { id: 'd', stage: 'midstream', feeds: [] },
    ];
    const { columns } = layersOf(columnsOf(crossed), crossed);
    const [first, second] = columns.map((slots) => slots.map(({ key }) => key).join(''));
    expect(['ab dc', 'ba cd']).toContain(`${first} ${second}`);
  });

  it.each([NARROW - 170, NARROW, 860, 1500])('places every segment once, apart from each other and inside, %i wide', (width) => {
    fc.assert(
      fc.property(chains, (segments) => {
        const { boxes, bands, ...drawing } = drawChain(segments, width);
        expect(boxes.map(({ id }) => id).sort()).toEqual(segments.map(({ id }) => id).sort());
        for (const box of boxes) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
          const stage = segments.find(({ id }) => id === box.id)?.stage;
          const inside = bands.filter(
            (band) => box.x >= band.x && box.x < band.x + band.width && box.y >= band.y && box.y < band.y + band.height,
          );
          expect(inside.map((band) => band.stage)).toEqual([stage]);
        }
        const overlaps = boxes.some((a, at) =>
          boxes.slice(at + 1).some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
        );
        expect(overlaps).toBe(false);
      }),
    );
  });

  it('draws nothing that is not a number', () => {
    for (const width of [390, 1280]) for (const { path } of drawChain(chain, width).feeds) expect(path).not.toMatch(/NaN|undefined/);
  });
});
