import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layLanes, piecesOf } from './laneLayout.ts';

const stops = (...routes: readonly string[]) => routes.map((route) => route.split(' '));
const station = (layout: ReturnType<typeof layLanes>, node: string) => layout.stations.filter((each) => each.node === node);

describe('lanes of routes', () => {
  it('run side by side between two ends that stand across all of them', () => {
    const layout = layLanes(stops('a x b', 'a y z b'));
    expect(layout.columns).toBe(3);
    expect(station(layout, 'a')).toEqual([{ node: 'a', column: 0, lanes: [0, 1] }]);
    expect(station(layout, 'b')).toEqual([{ node: 'b', column: 3, lanes: [0, 1] }]);
    // Alone between the ends, it stands in the middle.
    expect(station(layout, 'x')[0]?.column).toBe(1.5);
    expect(layout.stops).toEqual([
      [0, 1.5, 3],
      [0, 1, 2, 3],
    ]);
  });

  it('are ordered so that those who share a node are neighbours', () => {
    const layout = layLanes(stops('a hub x b', 'a y b', 'a hub z b'));
    const lanes = station(layout, 'hub')[0]?.lanes ?? [];
    expect(Math.abs((lanes[0] ?? 0) - (lanes[1] ?? 0))).toBe(1);
    expect([...layout.laneOf].sort()).toEqual([0, 1, 2]);
  });

  it('show a node again where two routes pass it in contrary order', () => {
    const layout = layLanes(stops('a x y b', 'a y x b'));
    expect(station(layout, 'x').length + station(layout, 'y').length).toBe(3);
    for (const route of layout.stops) expect([...route]).toEqual([...route].sort((p, q) => p - q));
  });

  it('never run backwards, and leave a column’s room between two stops', () => {
    const inner = fc.uniqueArray(fc.constantFrom('c', 'd', 'e', 'f', 'g'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(inner, { minLength: 1, maxLength: 6 }), (inners) => {
        const routes = inners.map((between) => ['a', ...between, 'b']);
        const { stops: columns, laneOf, stations } = layLanes(routes);
        for (const route of columns) {
          for (const [at, column] of route.slice(1).entries()) expect(column - (route[at] ?? 0)).toBeGreaterThan(0.999);
        }
        expect(new Set(laneOf).size).toBe(routes.length);
        // Nothing of a route is lost: as many stops as nodes stand on its lane.
        routes.forEach((nodes, route) => {
          expect(stations.filter(({ lanes }) => lanes.includes(laneOf[route] ?? -1)).length).toBe(nodes.length);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('make one piece of neighbours', () => {
    expect(piecesOf([0, 1, 3])).toEqual([
      [0, 1],
      [3, 3],
    ]);
  });
});
