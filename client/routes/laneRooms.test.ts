import { expect, it } from 'vitest';
import { layLanes } from './laneLayout.ts';
import { roomUnder, sideOf } from './laneRooms.ts';

const xOf = (column: number): number => 100 * column;

it('gives a name under a lane all the room up to the next name or what crosses there', () => {
  const layout = layLanes([
    ['a', 'x', 'hub', 'b'],
    ['a', 'y', 'z', 'hub', 'b'],
  ]);
  const room = (node: string, lane: number): number => {
    const found = layout.stations.find((station) => station.node === node);
    return found === undefined ? Number.NaN : roomUnder(found, lane, layout, xOf);
  };
  // Between the start and the interchange, which both stand across the lane.
  expect(room('x', 0)).toBeGreaterThan(250);
  // Two names side by side share what lies between them.
  expect(room('y', 1)).toBe(100);
  expect(room('z', 1)).toBe(100);
});

it('gives the names of the ends no more than they need', () => {
  expect(sideOf(['Hefei'], 1200)).toBeLessThan(70);
  expect(sideOf(['Fudan University'], 1200)).toBeLessThan(150);
  expect(sideOf(['A name that is far longer than there is room for at the side'], 1200)).toBe(150);
  expect(sideOf(['Fudan University'], 350)).toBe(96);
});
