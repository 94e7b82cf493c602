/** What an arrangement is made from: plain arrays, so that a worker takes them without copying. Positions are those of the centres. */
export interface Network {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Half of the room that each takes. */
  readonly radius: Float64Array;
  /** 1 for what stays where it is. */
  readonly fixed: Uint8Array;
  /** The two ends of each link. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Where on earth, degrees; NaN where nobody knows. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** The group of each node; none when the array is empty. */
  readonly group: Uint32Array;
  /** The node that the rings lie about. */
  readonly centre: number | undefined;
}

export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How far it is, from 0 to 1. */
export type Tell = (done: number) => void;

export function degrees({ count, source, target }: Pick<Network, 'count' | 'source' | 'target'>): Uint32Array {
  const degree = new Uint32Array(count);
  for (const ends of [source, target]) for (const end of ends) degree[end] = (degree[end] ?? 0) + 1;
  return degree;
}

/** Numbers from 0, those with most links first: the same order for the same network. */
export function byDegree(network: Pick<Network, 'count' | 'source' | 'target'>): number[] {
  const degree = degrees(network);
  return Array.from({ length: network.count }, (_, at) => at).sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The place of the `at`th of many about a point: a sunflower, evenly filled. */
export const sunflower = (at: number, spacing: number): readonly [x: number, y: number] => {
  const distance = spacing * Math.sqrt(at);
  return [distance * Math.cos(at * GOLDEN), distance * Math.sin(at * GOLDEN)];
};

/** Adds to a list of lists, which begins the list that is not there yet. */
export function collect(lists: number[][], at: number, item: number): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [item];
  else list.push(item);
}

/** The network of some of the nodes, numbered anew in the order given. */
export function only(network: Network, nodes: readonly number[]): Network {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const ties: (readonly [number, number])[] = [];
  network.source.forEach((from, link) => {
    const [a, b] = [place.get(from), place.get(network.target[link] ?? -1)];
    if (a !== undefined && b !== undefined) ties.push([a, b]);
  });
  const numbers = (of: Float64Array): Float64Array => Float64Array.from(nodes, (node) => of[node] ?? 0);
  return {
    count: nodes.length,
    x: numbers(network.x),
    y: numbers(network.y),
    radius: numbers(network.radius),
    fixed: Uint8Array.from(nodes, (node) => network.fixed[node] ?? 0),
    source: Uint32Array.from(ties, ([from]) => from),
    target: Uint32Array.from(ties, ([, to]) => to),
    longitude: numbers(network.longitude),
    latitude: numbers(network.latitude),
    group: new Uint32Array(0),
    centre: network.centre === undefined ? undefined : place.get(network.centre),
  };
}
