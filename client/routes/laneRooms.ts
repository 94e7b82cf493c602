import { textWidth } from '../app/textWidth.ts';
import { type LaneLayout, piecesOf, type Station } from './laneLayout.ts';

export const RADIUS = 7;
/** The first node is wide enough for the numbers of the routes. */
export const START_RADIUS = 11;
export const TEXT = { size: 12, line: 15, small: 11, smallLine: 13 };

const SIDE = { least: 50, most: 150, share: 0.13 };
/** Between an end and its name, and outside it; its letters are bolder and so much wider. */
export const BESIDE = 24;
const BOLD = 1.08;

/** As much as the longest word beside an end needs, and no more than its share: what is left widens the columns. */
export function sideOf(names: readonly string[], room: number): number {
  const most = Math.min(SIDE.most, room * SIDE.share);
  const needed = Math.max(0, ...names.map((name) => textWidth(name, TEXT.size * BOLD))) + BESIDE;
  return Math.max(SIDE.least, Math.min(most, needed));
}

/** How wide a name under a lane may be: up to the middle towards the next name there, or up to what crosses the lane's lower side. */
export function roomUnder({ column, node }: Station, lane: number, { stations }: LaneLayout, xOf: (at: number) => number): number {
  const rooms = stations.flatMap((other) => {
    const apart = Math.abs(xOf(other.column) - xOf(column));
    if (other.column === column && other.node === node) return [];
    const isNamed = piecesOf(other.lanes).some(([, last]) => last === lane) && !isOuter(other, stations);
    const crosses = Math.min(...other.lanes) <= lane && Math.max(...other.lanes) > lane;
    return isNamed ? [apart] : crosses || isOuter(other, stations) ? [2 * (apart - START_RADIUS)] : [];
  });
  return Math.min(...rooms);
}

const isOuter = ({ column }: Station, stations: readonly Station[]): boolean =>
  column === 0 || column === Math.max(...stations.map((station) => station.column));
