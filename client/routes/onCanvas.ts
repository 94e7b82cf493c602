import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import type { Placed } from '../app/viewState.ts';
import { placeAround } from '../canvas/placing.ts';
import { layLanes } from './laneLayout.ts';

const STEP = { across: 190, down: 120 };

/** Each node of several routes once, as the picture of the routes has them. */
export function placeRoutes(routes: readonly (readonly NodeId[])[]): Placed[] {
  const { columns, stations } = layLanes(routes);
  const known = new Map(routes.flat().map((id) => [String(id), id]));
  const placed = new Map<NodeId, Placed>();
  for (const { node, column, lanes } of stations) {
    const id = known.get(node);
    if (id === undefined || placed.has(id)) continue;
    const lane = lanes.reduce((sum, each) => sum + each, 0) / lanes.length;
    placed.set(id, {
      id,
      x: Math.round((column - columns / 2) * STEP.across),
      y: Math.round((lane - (routes.length - 1) / 2) * STEP.down + (column % 2) * 30),
    });
  }
  return [...placed.values()];
}

/** Shows routes on the canvas: laid out as here when it is empty, else beside what stands there. */
export function useRoutesToCanvas(): (routes: readonly (readonly NodeId[])[]) => void {
  const { view, go } = useView();
  const on = view.on ?? [];
  return (routes) =>
    go(
      { on: on.length === 0 ? placeRoutes(routes) : placeAround(on, undefined, [...new Set(routes.flat())]), sel: undefined },
      { page: '/explore' },
    );
}
