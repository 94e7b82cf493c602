import { collect, degrees, type Network, type Points } from './network.ts';

const GAP = 90;
const SWEEPS = 10;
/** A column taller than this goes on beside itself. */
const TALLEST = 2400;

/** Columns from what is given to who takes it (Sugiyama): ranks by the longest way, order within a column by where the neighbours stand. */
export function chain(network: Network): Points {
  const { count, radius, fixed } = network;
  const degree = degrees(network);
  const rank = ranks(network);
  const columns: number[][] = [];
  const loose: number[] = [];
  for (let node = 0; node < count; node += 1) {
    if (degree[node] === 0) loose.push(node);
    else collect(columns, rank[node] ?? 0, node);
  }
  const filled = columns.filter((column) => column !== undefined);
  untangle(network, filled);
  const [x, y] = [Float64Array.from(network.x), Float64Array.from(network.y)];
  let left = 0;
  let lowest = 0;
  for (const column of [...filled, ...(loose.length === 0 ? [] : [loose])]) {
    for (const part of wrapped(column, radius)) {
      const height = part.reduce((sum, node) => sum + 2 * (radius[node] ?? 0), 0);
      const widest = part.reduce((most, node) => Math.max(most, radius[node] ?? 0), 0);
      let top = -height / 2;
      for (const node of part) {
        const own = radius[node] ?? 0;
        if (fixed[node] !== 1) [x[node], y[node]] = [left + widest, top + own];
        top += 2 * own;
      }
      left += 2 * widest;
      lowest = Math.max(lowest, top);
    }
    left += GAP;
  }
  return { x, y };
}

function wrapped(column: readonly number[], radius: Float64Array): number[][] {
  const parts: number[][] = [[]];
  let height = 0;
  for (const node of column) {
    const own = 2 * (radius[node] ?? 0);
    if (height + own > TALLEST) {
      parts.push([]);
      height = 0;
    }
    parts.at(-1)?.push(node);
    height += own;
  }
  return parts;
}

/** The longest way to each node; a link that would close a circle is passed over. */
function ranks({ count, source, target }: Network): Uint32Array {
  const [next, into] = [outgoing(count, source, target), new Uint32Array(count)];
  const order = finishOrder(count, next);
  const place = new Uint32Array(count);
  order.forEach((node, at) => {
    place[node] = at;
  });
  for (const node of order) {
    for (const to of next[node] ?? []) {
      if ((place[to] ?? 0) > (place[node] ?? 0)) into[to] = Math.max(into[to] ?? 0, (into[node] ?? 0) + 1);
    }
  }
  return into;
}

function outgoing(count: number, source: Uint32Array, target: Uint32Array): number[][] {
  const next: number[][] = Array.from({ length: count }, () => []);
  source.forEach((from, link) => {
    next[from]?.push(target[link] ?? 0);
  });
  return next;
}

/** Depth first, without recursion: what is finished last comes first, so that links lead onwards wherever there is no circle. */
function finishOrder(count: number, next: readonly (readonly number[])[]): number[] {
  const state = new Uint8Array(count);
  const finished: number[] = [];
  for (let root = 0; root < count; root += 1) {
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1) ?? root;
      if (state[node] === 0) {
        state[node] = 1;
        for (const to of next[node] ?? []) if (state[to] === 0) path.push(to);
        continue;
      }
      path.pop();
      if (state[node] === 1) {
        state[node] = 2;
        finished.push(node);
      }
    }
  }
  return finished.reverse();
}

/** Each column by the mean place of its neighbours, forwards and backwards by turns. */
function untangle({ count, source, target }: Network, columns: number[][]): void {
  const place = new Float64Array(count);
  const settle = (column: readonly number[]) =>
    column.forEach((node, at) => {
      place[node] = (at + 0.5) / column.length;
    });
  const [next, before] = [outgoing(count, source, target), outgoing(count, target, source)];
  columns.forEach(settle);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const ties = sweep % 2 === 0 ? before : next;
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const mean = new Map(
        column.map((node) => {
          const near = ties[node] ?? [];
          return [node, near.length === 0 ? (place[node] ?? 0) : near.reduce((sum, other) => sum + (place[other] ?? 0), 0) / near.length];
        }),
      );
      column.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
      settle(column);
    }
  }
}
