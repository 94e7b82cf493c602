import type { LinkKindId } from '../../../model/linkKinds.ts';
import { kindCode, typeCode } from '../../graph/codes.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Projection } from '../../graph/projection.ts';
import type { Admission } from '../../graph/walk.ts';

/** The mechanism of professional coordinators between the sides, by which the documents compare science communities. */
const MECHANISM = 'mechanism:intermediary';
const REGION = typeCode('region');

interface Shown {
  readonly node: number;
  readonly links: readonly number[];
}

export interface Benchmarks {
  /** -1 when the graph does not know the mechanism. */
  readonly mechanism: number;
  readonly have: readonly Shown[];
  /** Regions of the cities asked for, with what places them behind those that have it. */
  readonly lacks: readonly Shown[];
}

/** Who is documented to work through third-party coordinators, and for which region of these cities nothing of the kind is. */
export function benchmarksOf(projection: Projection, cities: readonly number[], admission: Admission): Benchmarks {
  const mechanism = projection.nodes.indexOfId(MECHANISM);
  if (mechanism < 0) return { mechanism, have: [], lacks: [] };
  const come = (to: number, kind: LinkKindId): Shown[] => comingIn(projection, to, kind, admission);
  const have = come(mechanism, 'uses');
  const behind = have.flatMap(({ node }) => come(node, 'lags_behind').flatMap(({ links }) => links));
  const lacks = regionsOf(projection, cities, admission)
    .filter((region) => have.every(({ node }) => node !== region))
    .map((node) => ({ node, links: behind }));
  return { mechanism, have, lacks };
}

function comingIn(projection: Projection, node: number, kind: LinkKindId, admission: Admission): Shown[] {
  const code = kindCode(kind);
  const found = new Map<number, number[]>();
  for (const { node: other, link } of linksAt(projection, node, admission, 'in')) {
    if (projection.links.kind[link] === code) found.set(other, [...(found.get(other) ?? []), link]);
  }
  return Array.from(found, ([source, by]) => ({ node: source, links: by })).sort((a, b) => a.node - b.node);
}

/** Regions that are documented to consist of the provinces in which the cities lie. */
function regionsOf(projection: Projection, cities: readonly number[], admission: Admission): number[] {
  const { nodes } = projection;
  const provinces = new Set(cities.map((city) => nodes.province[city] ?? 0));
  const regions: number[] = [];
  for (let index = 0; index < nodes.count; index += 1) {
    if (nodes.alive[index] !== 1 || nodes.type[index] !== REGION) continue;
    const parts = new Set(comingIn(projection, index, 'part_of', admission).map(({ node }) => nodes.province[node] ?? 0));
    if (provinces.size > 0 && [...provinces].every((province) => province > 0 && parts.has(province))) regions.push(index);
  }
  return regions;
}
