import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { CITY, WITHOUT_PLACE } from './meanings.ts';

/** Someone whose ties are looked at, and the nodes that stand for it. */
export interface AreaMember {
  readonly node: number;
  readonly territory: readonly number[];
}

export const NOBODY = -1;

/**
 * Nodes put into few units, so that the member that a node stands for is found in a small table whatever the area: all that lies in a
 * city is one unit, and each node that stands for a member in its own right is one.
 */
export interface Units {
  /** By node, its unit; NOBODY outside all areas. */
  readonly ofNode: Int32Array;
  /** For each area, by unit, the number of the member that it stands for there. */
  readonly memberOf: readonly Int32Array[];
}

export function unitsOf({ nodes }: GraphColumns, areas: readonly (readonly AreaMember[])[]): Units {
  const everybody = areas.flat();
  const special = new Set(everybody.flatMap(({ territory }) => territory).filter((node) => nodes.type[node] !== CITY));
  const [city, nobody, withoutPlace] = [CITY, NOBODY, Uint8Array.from(NODE_TYPE_IDS, (_, type) => (WITHOUT_PLACE.has(type) ? 1 : 0))];
  const cityOf = (node: number): number => (nodes.type[node] === city ? node : (nodes.city[node] ?? nobody));
  // City indexes are spread over the whole table of nodes; units are counted from 0.
  const cities = new Set(everybody.flatMap(({ node }) => (nodes.type[node] === CITY ? [node] : [])));
  const units = new Map([...cities, ...special].map((node, unit) => [node, unit]));
  const ofCity = new Int32Array(nodes.alive.length).fill(NOBODY);
  for (const home of cities) ofCity[home] = units.get(home) ?? NOBODY;
  const ofNode = new Int32Array(nodes.alive.length).fill(NOBODY);
  for (let node = 0; node < ofNode.length; node += 1) {
    const home = cityOf(node);
    if (home !== nobody && nodes.alive[node] === 1 && withoutPlace[nodes.type[node] ?? 0] === 0) ofNode[node] = ofCity[home] ?? nobody;
  }
  const memberOf = areas.map((members) => {
    const table = new Int32Array(units.size).fill(NOBODY);
    const set = (node: number, member: number): void => {
      const unit = units.get(node);
      if (unit !== undefined) table[unit] = member;
    };
    const number = new Map(members.map(({ node }, at) => [node, at]));
    for (const node of special) set(node, number.get(cityOf(node)) ?? NOBODY);
    // A member in its own right comes before the city that it lies in, and before what lies in it.
    members.forEach(({ territory }, at) => {
      for (const part of territory) set(part, at);
    });
    members.forEach(({ node }, at) => {
      set(node, at);
    });
    return table;
  });
  for (const node of special) ofNode[node] = units.get(node) ?? NOBODY;
  return { ofNode, memberOf };
}
