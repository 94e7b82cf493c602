import type { IsolateReason } from '../../../model/api/isolates.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { BridgeSide } from './bridgeSides.ts';
import type { Ground } from './ground.ts';
import { layersIn } from './layerBits.ts';
import { type Grouping, reasonAt, type Standing } from './reasons.ts';

const CITY = typeCode('city');
/** How kinds of isolation follow each other in the list, after the cities: what concerns most nodes together comes first. */
const TURN: Record<IsolateReason, number> = { 'small-component': 0, 'no-links': 1, 'no-links-in-layer': 2, 'single-bridge': 3 };
/** Room for a count in a key; the whole stays below 2^53, where every whole number is exact. */
const ROOM = 2 ** 24;

/** The isolated nodes by number, cities first, larger parts before smaller ones, then those with most links in the whole graph. */
export function inOrder(
  columns: GraphColumns,
  ground: Ground,
  grouping: Grouping,
  standing: Standing,
  sides: ReadonlyMap<number, BridgeSide>,
): Int32Array {
  const { nodes } = ground;
  const lies = nodesByCity(columns);
  const keys = new Float64Array(nodes.length);
  const isolated: number[] = [];
  for (let node = 0; node < nodes.length; node += 1) {
    if (standing.reason[node] === 0) continue;
    isolated.push(node);
    const index = nodes[node] ?? 0;
    const links = Math.min(ROOM - 1, columns.rows.rowLength[index] ?? 0);
    if (columns.nodes.type[index] === CITY) keys[node] = -(Math.min(ROOM - 1, lies.get(index) ?? 0) * ROOM + links + 1);
    else keys[node] = (TURN[reasonAt(standing, node)] * ROOM + place(node, grouping, standing, sides)) * ROOM + (ROOM - 1 - links);
  }
  return Int32Array.from(isolated).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** Within a reason. Components are numbered by falling size. */
function place(node: number, { component }: Grouping, standing: Standing, sides: ReadonlyMap<number, BridgeSide>): number {
  switch (reasonAt(standing, node)) {
    case 'small-component':
      return Math.min(ROOM - 1, component[node] ?? 0);
    case 'no-links':
      return 0;
    case 'no-links-in-layer':
      return LAYER_IDS.length - layersIn(standing.missing[node] ?? 0).length;
    case 'single-bridge':
      return ROOM - 1 - (sides.get(node)?.members.length ?? 0);
  }
}

/** How many nodes lie in each city, by the city's index. */
function nodesByCity({ nodes: { alive, city } }: GraphColumns): Map<number, number> {
  const counts = new Map<number, number>();
  for (let node = 0; node < alive.length; node += 1) {
    const at = city[node] ?? -1;
    if (alive[node] === 1 && at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
