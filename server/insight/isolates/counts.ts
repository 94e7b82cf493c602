import type { IsolateReason } from '../../../model/api/isolates.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Ground } from './ground.ts';
import { reasonAt, type Standing } from './reasons.ts';

/** How many of all isolated nodes, not only of those on the page; cities by index. */
export interface IsolateCounts {
  readonly byReason: ReadonlyMap<IsolateReason, number>;
  readonly byType: ReadonlyMap<NodeTypeId, number>;
  readonly byCity: ReadonlyMap<number, number>;
  readonly byProvince: ReadonlyMap<string, number>;
}

export function countIsolates({ nodes }: GraphColumns, ground: Ground, standing: Standing, isolated: Iterable<number>): IsolateCounts {
  const byReason = new Map<IsolateReason, number>();
  const byType = new Map<NodeTypeId, number>();
  const byCity = new Map<number, number>();
  const byProvince = new Map<string, number>();
  for (const node of isolated) {
    const index = ground.nodes[node] ?? 0;
    add(byReason, reasonAt(standing, node));
    add(byType, NODE_TYPE_IDS[nodes.type[index] ?? 0]);
    const city = nodes.city[index] ?? -1;
    if (city >= 0 && nodes.alive[city] === 1) add(byCity, city);
    add(byProvince, nodes.provinces[nodes.province[index] ?? 0] || undefined);
  }
  return { byReason, byType, byCity, byProvince };
}

function add<Key>(counts: Map<Key, number>, key: Key | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
}
