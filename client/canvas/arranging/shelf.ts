import type { Network, Points } from './network.ts';

const GAP = 60;

/** Rows under everything else, for what has no link, or no place, by which it could be put anywhere. */
export function putOnShelf({ x, y }: Points, { radius, fixed }: Network, shelf: readonly number[]): void {
  const onShelf = new Set(shelf);
  let [left, right, lowest] = [0, 0, 0];
  x.forEach((at, node) => {
    if (onShelf.has(node)) return;
    const own = radius[node] ?? 0;
    [left, right, lowest] = [Math.min(left, at - own), Math.max(right, at + own), Math.max(lowest, (y[node] ?? 0) + own)];
  });
  const middle = (left + right) / 2;
  const area = shelf.reduce((sum, node) => sum + (2.2 * (radius[node] ?? 0)) ** 2, 0);
  const width = Math.max(right - left, 1.6 * Math.sqrt(area));
  const rows: number[][] = [[]];
  let filled = 0;
  for (const node of shelf) {
    const room = 2.2 * (radius[node] ?? 0);
    if (filled + room > width && filled > 0) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)?.push(node);
    filled += room;
  }
  let top = lowest + GAP;
  for (const row of rows) {
    const height = 2.2 * row.reduce((most, node) => Math.max(most, radius[node] ?? 0), 0);
    let from = middle - row.reduce((sum, node) => sum + 1.1 * (radius[node] ?? 0), 0);
    for (const node of row) {
      const half = 1.1 * (radius[node] ?? 0);
      if (fixed[node] !== 1) [x[node], y[node]] = [from + half, top + height / 2];
      from += 2 * half;
    }
    top += height;
  }
}
