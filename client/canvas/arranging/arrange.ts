import type { Arrangement } from '../../app/viewState.ts';
import { chain } from './chain.ts';
import { byMap } from './earth.ts';
import { force } from './force.ts';
import { byDegree, collect, type Network, type Points, sunflower, type Tell } from './network.ts';
import { rings } from './rings.ts';

const HOW: Readonly<Record<Arrangement, (network: Network, tell: Tell) => Points>> = { force, map: byMap, rings, chain };

/** Where everything stands under an arrangement. Groups are arranged as wholes, their members inside. */
export function arrange(kind: Arrangement, network: Network, tell: Tell): Points {
  return network.group.length === 0 || kind === 'map' ? HOW[kind](network, tell) : grouped(kind, network, tell);
}

function grouped(kind: Arrangement, network: Network, tell: Tell): Points {
  const { group, radius, fixed } = network;
  const members: number[][] = [];
  for (const node of byDegree(network)) collect(members, group[node] ?? 0, node);
  const sizes = Float64Array.from(members, (own) => groupRadius(own.map((node) => radius[node] ?? 0)));
  const wholes = arrange(kind, quotient(network, sizes), tell);
  const [x, y] = [Float64Array.from(network.x), Float64Array.from(network.y)];
  members.forEach((own, at) => {
    own.forEach((node, position) => {
      if (fixed[node] === 1) return;
      const [dx, dy] = own.length === 1 ? [0, 0] : sunflower(position, 1.9 * (radius[node] ?? 0));
      [x[node], y[node]] = [(wholes.x[at] ?? 0) + dx, (wholes.y[at] ?? 0) + dy];
    });
  });
  return { x, y };
}

/** The room that a group takes: as much as the sunflower of its members. */
const groupRadius = (radii: readonly number[]): number => {
  const widest = Math.max(...radii);
  return radii.length === 1 ? widest : 1.9 * widest * Math.sqrt(radii.length) + widest;
};

/** Groups as nodes, and the pairs of them that are tied. */
function quotient({ group, source, target, centre }: Network, radius: Float64Array): Network {
  const pairs = new Map<number, readonly [number, number]>();
  source.forEach((from, link) => {
    const [a, b] = [group[from] ?? 0, group[target[link] ?? 0] ?? 0];
    if (a !== b) pairs.set(a * radius.length + b, [a, b]);
  });
  const ties = [...pairs.values()];
  const count = radius.length;
  return {
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    radius,
    fixed: new Uint8Array(count),
    source: Uint32Array.from(ties, ([a]) => a),
    target: Uint32Array.from(ties, ([, b]) => b),
    longitude: new Float64Array(count).fill(Number.NaN),
    latitude: new Float64Array(count).fill(Number.NaN),
    group: new Uint32Array(0),
    centre: centre === undefined ? undefined : group[centre],
  };
}
