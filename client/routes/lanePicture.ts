import type { LayerId } from '../../model/layers.ts';
import { layLanes, piecesOf, type Station } from './laneLayout.ts';
import { BESIDE, RADIUS, roomUnder, START_RADIUS, sideOf, TEXT } from './laneRooms.ts';
import { wrapped } from './wrapped.ts';

/** A route as it is drawn: its nodes, and for each step the layer and what the link says. */
export interface DrawnRoute {
  readonly nodes: readonly string[];
  readonly layers: readonly LayerId[];
  readonly kinds: readonly string[];
}

interface LaneLabel {
  readonly node: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isEnd: boolean;
  readonly routes: readonly number[];
}

/** Where everything of the picture stands, in pixels: the same for the screen and for a file. */
export interface LanePicture {
  readonly width: number;
  readonly height: number;
  readonly tracks: readonly {
    readonly route: number;
    readonly hop: number;
    readonly layer: LayerId;
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    /** What the link says, line by line, as far as there is room; and all of it. */
    readonly lines: readonly string[];
    readonly kind: string;
  }[];
  /** A node: a circle, or across several lanes a capsule. */
  readonly capsules: readonly {
    readonly node: string;
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly routes: readonly number[];
  }[];
  /** Pieces of one node that lanes of others lie between. */
  readonly threads: readonly { readonly x: number; readonly y1: number; readonly y2: number; readonly routes: readonly number[] }[];
  readonly labels: readonly LaneLabel[];
  /** The number of each route where it begins. */
  readonly numbers: readonly { readonly route: number; readonly x: number; readonly y: number }[];
}

/** Lower when every name fits on one line. */
const LANE = { twoLines: 60, oneLine: 47 };
const TOP = 28;
const BOTTOM = 44;
const LEAST_COLUMN = 104;
const MOST_LINES = 2;
const END_LINES = 4;
/** Between a name and what stands next to it. */
const GAP = 10;

export function drawLanes(routes: readonly DrawnRoute[], nameOf: (node: string) => string, room: number): LanePicture {
  const layout = layLanes(routes.map(({ nodes }) => nodes));
  const roomBeside = (at: number): number =>
    sideOf(
      layout.stations.filter(({ column }) => column === at).map(({ node }) => nameOf(node)),
      room,
    );
  const [before, after] = [roomBeside(0), roomBeside(layout.columns)] as const;
  const column = Math.max(LEAST_COLUMN, (room - before - after) / layout.columns);
  const xOf = (at: number): number => Math.round(before + at * column);
  const isEnd = ({ column: at }: Station): boolean => at === 0 || at === layout.columns;
  const linesOf = (station: Station, lane: number): string[] =>
    wrapped(nameOf(station.node), roomUnder(station, lane, layout, xOf) - GAP, TEXT.size, MOST_LINES);
  const kindLines = (route: number, hop: number): string[] => {
    const [start = 0, end = 0] = layout.stops[route]?.slice(hop, hop + 2) ?? [];
    return wrapped(routes[route]?.kinds[hop] ?? '', xOf(end) - xOf(start) - START_RADIUS - RADIUS - 4, TEXT.small, MOST_LINES);
  };
  const between = layout.stations.filter((station) => !isEnd(station));
  const needsTwo = between.some((station) => piecesOf(station.lanes).some(([, last]) => linesOf(station, last).length > 1));
  const above = routes.some(({ kinds }, route) => kinds.some((_, hop) => kindLines(route, hop).length > 1)) ? TEXT.smallLine : 0;
  const lane = (needsTwo ? LANE.twoLines : LANE.oneLine) + above;
  const yOf = (at: number): number => TOP + above + at * lane;
  const routeIn = (lane: number): number => layout.laneOf.indexOf(lane);
  const width = xOf(layout.columns) + after;
  const height = yOf(routes.length - 1) + BOTTOM;
  const laneOf = (route: number): number => layout.laneOf[route] ?? route;
  return {
    width: Math.round(width),
    height,
    tracks: routes.flatMap(({ layers, kinds }, route) =>
      layers.map((layer, hop) => {
        const [start = 0, end = 0] = layout.stops[route]?.slice(hop, hop + 2) ?? [];
        const x1 = xOf(start) + (hop === 0 ? START_RADIUS : RADIUS);
        const x2 = xOf(end) - RADIUS;
        return { route, hop, layer, x1, x2, y: yOf(laneOf(route)), lines: kindLines(route, hop), kind: kinds[hop] ?? '' };
      }),
    ),
    capsules: layout.stations.flatMap(({ node, column: at, lanes }) =>
      piecesOf(lanes).map(([first, last]) => ({ node, x: xOf(at), y1: yOf(first), y2: yOf(last), routes: lanes.map(routeIn) })),
    ),
    threads: layout.stations.flatMap(({ column: at, lanes }) => {
      const pieces = piecesOf(lanes);
      return pieces.slice(1).map(([first], after) => ({
        x: xOf(at),
        y1: yOf(pieces[after]?.[1] ?? first),
        y2: yOf(first),
        routes: lanes.map(routeIn),
      }));
    }),
    labels: layout.stations.flatMap((station) => {
      const routesHere = station.lanes.map(routeIn);
      const label = { node: station.node, routes: routesHere };
      const middle = (yOf(0) + yOf(routes.length - 1)) / 2;
      if (isEnd(station)) {
        const isStart = station.column === 0;
        return [endLabel(label, isStart, { x: xOf(station.column), y: middle, room: (isStart ? before : after) - BESIDE }, nameOf)];
      }
      return piecesOf(station.lanes).map(([, last]) => ({
        ...label,
        x: xOf(station.column),
        y: yOf(last) + RADIUS + 15,
        lines: linesOf(station, last),
        anchor: 'middle' as const,
        isEnd: false,
      }));
    }),
    numbers: routes.map((_, route) => ({ route, x: xOf(0), y: yOf(laneOf(route)) })),
  };
}

/** Beside the end, outside, as high as the middle of the lanes. */
function endLabel(
  label: Pick<LaneLabel, 'node' | 'routes'>,
  isStart: boolean,
  { x, y, room }: { x: number; y: number; room: number },
  nameOf: (node: string) => string,
): LaneLabel {
  const lines = wrapped(nameOf(label.node), room, TEXT.size, END_LINES);
  return {
    ...label,
    x: isStart ? x - START_RADIUS - 6 : x + RADIUS + 6,
    y: Math.round(y - ((lines.length - 1) * TEXT.line) / 2 + TEXT.size * 0.35),
    lines,
    anchor: isStart ? 'end' : 'start',
    isEnd: true,
  };
}
