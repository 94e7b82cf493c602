import type { ClusterAnswer } from '../../model/api/clusters.ts';
import type { NodeId } from '../../model/ids.ts';
import { type ClusterMaking, writeClustering } from '../app/clustering.ts';
import type { Placed, View } from '../app/viewState.ts';
import { apart } from '../canvas/arranging/apart.ts';
import { sunflower } from '../canvas/arranging/network.ts';

type Drawn = Pick<ClusterAnswer, 'id' | 'members'>;

const ROOM = 46;
const BETWEEN = 70;

/** So many members of a cluster, the strongest, are drawn when it is opened. */
export const MOST_OF_ONE = 60;
const MOST_OF_OTHERS = 15;
const MOST_OTHERS = 5;
const MOST_OF_EACH = 24;
const MOST_AT_ONCE = 8;

/** The largest clusters, each by its strongest members. */
export const largestDrawn = (items: readonly Drawn[]): Drawn[] =>
  items.slice(0, MOST_AT_ONCE).map((cluster) => strongest(cluster, MOST_OF_EACH));

/** A cluster and those that it is tied to most. */
export function neighboursDrawn(cluster: ClusterAnswer, items: readonly Drawn[]): Drawn[] {
  const others = cluster.bridges.flatMap(({ cluster: id }) => items.find((item) => item.id === id) ?? []).slice(0, MOST_OTHERS);
  return [strongest(cluster, MOST_OF_ONE), ...others.map((other) => strongest(other, MOST_OF_OTHERS))];
}

const strongest = ({ id, members }: Drawn, most: number): Drawn => ({ id, members: members.slice(0, most) });

/** A canvas with these clusters, coloured and outlined as they were found. */
export function canvasOf(clusters: readonly Drawn[], making: ClusterMaking): { readonly [Key in keyof View]?: View[Key] | undefined } {
  return {
    on: placed(clusters.map(({ members }) => members)),
    ...{ paint: 'cluster', hulls: 'on', clusters: writeClustering(making), lay: 'force' },
    ...{ by: undefined, open: undefined, hide: undefined, without: undefined, picked: undefined, sel: undefined, pair: undefined },
  };
}

/** Each group a sunflower, the groups about the first one and off each other. */
function placed(groups: readonly (readonly NodeId[])[]): Placed[] {
  const radius = Float64Array.from(groups, ({ length }) => 1.9 * ROOM * Math.sqrt(length) + BETWEEN);
  const starts = groups.map((_, at) => sunflower(at, (radius[0] ?? 0) * 0.9));
  const middle = { x: Float64Array.from(starts, ([x]) => x), y: Float64Array.from(starts, ([, y]) => y) };
  const fixed = new Uint8Array(groups.length);
  fixed[0] = 1;
  apart(middle, { radius, fixed, count: groups.length }, 200);
  return groups.flatMap((ids, group) =>
    ids.map((id, at) => {
      const [dx, dy] = sunflower(at, 1.9 * ROOM);
      return { id, x: Math.round((middle.x[group] ?? 0) + dx), y: Math.round((middle.y[group] ?? 0) + dy) };
    }),
  );
}
