import type { NodesAnswer } from '../../../model/api/lists.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { Placed } from '../../app/viewState.ts';
import type { CanvasLink, CanvasNode, Groups } from '../scene.ts';
import type { Network, Points } from './network.ts';

interface Given {
  readonly on: readonly Placed[];
  readonly nodes: readonly CanvasNode[];
  readonly links: readonly CanvasLink[];
  readonly cities: NodesAnswer['items'];
  readonly groups: Groups | undefined;
  readonly centre: NodeId | undefined;
}

/** The canvas as plain arrays, in the order of `on`. */
export function networkOf({ on, nodes, links, cities, groups, centre }: Given): Network {
  const index = new Map(on.map(({ id }, at) => [id, at]));
  const known = new Map(nodes.map((node) => [node.id, node]));
  const lies = new Map(cities.map(({ id, position }) => [id, position]));
  const positions = on.map(({ id }) => {
    const node = known.get(id);
    return node?.position ?? (node?.city === undefined ? undefined : lies.get(node.city));
  });
  const keys = new Map<string, number>();
  const group = groups === undefined ? [] : on.map(({ id }) => numberOf(groupOf(groups, known.get(id)), keys));
  const ties = links.flatMap(({ source, target }) => {
    const [from, to] = [index.get(source), index.get(target)];
    return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
  });
  return {
    count: on.length,
    x: Float64Array.from(on, ({ x }) => x),
    y: Float64Array.from(on, ({ y }) => y),
    radius: new Float64Array(on.length).fill(roomFor(on.length)),
    fixed: Uint8Array.from(on, ({ pinned }) => (pinned ? 1 : 0)),
    source: Uint32Array.from(ties, ([from]) => from),
    target: Uint32Array.from(ties, ([, to]) => to),
    longitude: Float64Array.from(positions, (position) => position?.[0] ?? Number.NaN),
    latitude: Float64Array.from(positions, (position) => position?.[1] ?? Number.NaN),
    group: Uint32Array.from(group),
    centre: centre === undefined ? undefined : index.get(centre),
  };
}

/** The places after an arrangement; what is pinned has kept its own. */
export const placesAt = (on: readonly Placed[], { x, y }: Points): Placed[] =>
  on.map((placed, at) => ({ ...placed, x: Math.round(x[at] ?? placed.x), y: Math.round(y[at] ?? placed.y) }));

/** Few have room for their names; of many one sees the whole first. */
const roomFor = (count: number): number => (count <= 60 ? 46 : count <= 300 ? 36 : count <= 1000 ? 28 : 24);

const groupOf = (groups: Groups, node: CanvasNode | undefined): string => (node === undefined ? '' : groups.keyOf(node));

function numberOf(key: string, keys: Map<string, number>): number {
  const known = keys.get(key) ?? keys.size;
  keys.set(key, known);
  return known;
}
