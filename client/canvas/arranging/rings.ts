import { byDegree, type Network, type Points } from './network.ts';

const GAP = 60;

/** One node in the middle, its neighbours on the first ring, theirs on the second; what is not tied to it at all stands outermost. */
export function rings(network: Network): Points {
  const { count, fixed, radius } = network;
  const centre = network.centre ?? byDegree(network)[0] ?? 0;
  const [x, y] = [Float64Array.from(network.x), Float64Array.from(network.y)];
  const [middleX, middleY] = fixed[centre] === 1 ? [x[centre] ?? 0, y[centre] ?? 0] : [0, 0];
  const angle = new Float64Array(count);
  let reach = radius[centre] ?? 0;
  levels(network, centre).forEach((level, depth) => {
    const room = level.reduce((sum, node) => sum + 2 * (radius[node] ?? 0), 0);
    const widest = level.reduce((most, node) => Math.max(most, radius[node] ?? 0), 0);
    const distance = depth === 0 ? 0 : Math.max(reach + GAP + widest, room / (2 * Math.PI));
    let gone = 0;
    for (const node of level) {
      const own = (2 * Math.PI * (gone + (radius[node] ?? 0))) / Math.max(room, 1) - Math.PI / 2;
      gone += 2 * (radius[node] ?? 0);
      angle[node] = own;
      if (fixed[node] === 1) continue;
      x[node] = middleX + distance * Math.cos(own);
      y[node] = middleY + distance * Math.sin(own);
    }
    reach = distance + widest;
  });
  return { x, y };
}

/** Each level in the order of the level before: those that one node brought stand together. */
function levels({ count, source, target }: Network, centre: number): number[][] {
  const ties: number[][] = Array.from({ length: count }, () => []);
  source.forEach((from, link) => {
    const to = target[link] ?? 0;
    ties[from]?.push(to);
    ties[to]?.push(from);
  });
  const seen = new Set([centre]);
  const found: number[][] = [];
  for (let level = [centre]; level.length > 0; ) {
    found.push(level);
    const next: number[] = [];
    for (const node of level) {
      for (const other of ties[node] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    level = next;
  }
  const apart = Array.from({ length: count }, (_, node) => node).filter((node) => !seen.has(node));
  return apart.length === 0 ? found : [...found, apart];
}
