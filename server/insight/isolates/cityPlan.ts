import type { Run } from '../../analysis/algorithm.ts';
import { kilometres } from '../../analysis/cheapestPath/stepCost.ts';
import { connect } from '../../analysis/reconnect/connect.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Ground } from './ground.ts';
import type { LinkPlan } from './partsPlan.ts';

/** Every pair of parts is compared: more cities than this take too long. */
const MOST_CITIES = 400;

/** The fewest ties that would join all cities, and of the fewest those that span the shortest distances; cities by index. */
export function cityPlan({ nodes }: GraphColumns, ground: Ground, run: Run): LinkPlan {
  if (ground.nodes.length > MOST_CITIES) return { links: [], complete: true };
  const places = { longitude: nodes.longitude, latitude: nodes.latitude, standIn: nodes.city };
  const index = (city: number): number => ground.nodes[city] ?? 0;
  const offer = { allowed: () => true, cost: (a: number, b: number) => kilometres(places, index(a), index(b)) };
  const { links, complete } = connect(ground.rows, { tried: MOST_CITIES }, offer, run);
  return { links: links.map(({ a, b, cost }) => ({ a: index(a), b: index(b), layer: undefined, kilometres: cost })), complete };
}
